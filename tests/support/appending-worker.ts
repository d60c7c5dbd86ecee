import { noteOf } from './journals';
import { BROWSER, openJournal } from '../../src/lib/store/open-journal';

/*
 * Another realm with a connection of its own, as a second tab has: opens the journal and appends at once.
 */

export interface AppendOrder {
	readonly database: string;
	readonly name: string;
	readonly appends: number;
	readonly size: number;
}

export interface AppendAnswer {
	readonly chain: string;
	readonly problems: readonly string[];
}

self.onmessage = async ({ data }: MessageEvent<AppendOrder>) => {
	const opened = await openJournal({ ...BROWSER, name: data.database });
	if (!opened.ok) throw new Error(opened.problem.code);
	const answers = await Promise.all(
		Array.from({ length: data.appends }, (_, append) =>
			opened.value.append(
				Array.from({ length: data.size }, (_, index) => noteOf(`${data.name} ${append}.${index}`))
			)
		)
	);
	opened.value.close();
	const problems = answers.flatMap((answer) => (answer.ok ? [] : [answer.problem.code]));
	self.postMessage({ chain: opened.value.chain, problems } satisfies AppendAnswer);
};
