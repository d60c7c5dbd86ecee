import type { Entry, EntryDraft } from '../../src/lib/domain/entry';
import type { Result } from '../../src/lib/domain/result';
import type { Journal, JournalContents } from '../../src/lib/store/journal';
import { BROWSER, openJournal, type JournalEnvironment } from '../../src/lib/store/open-journal';

/*
 * Journals of a database of their own, drafts for them, and answers that must be good.
 */

let databases = 0;

export function freshEnvironment(change: Partial<JournalEnvironment> = {}): JournalEnvironment {
	databases += 1;
	return { ...BROWSER, name: `hindcast-test-${databases}`, ...change };
}

export async function opened(environment: JournalEnvironment): Promise<Journal> {
	return must(await openJournal(environment));
}

export function must<Value>(result: Result<Value, unknown>): Value {
	if (!result.ok) throw new Error(JSON.stringify(result.problem));
	return result.value;
}

export function noteOf(text: string): EntryDraft {
	return { type: 'note', prediction: 'ru-cn-trade-200bn', knownOn: '2023-03-20', text };
}

/** What a watcher sees first. */
export async function entriesOf(journal: Journal): Promise<readonly Entry[]> {
	return (await contentsOf(journal)).entries;
}

export function contentsOf(journal: Journal): Promise<JournalContents> {
	return contentsOnce(journal, () => true);
}

/** What a watcher sees as soon as it fits. */
export function contentsOnce(
	journal: Journal,
	fits: (contents: JournalContents) => boolean
): Promise<JournalContents> {
	return new Promise((seen, failed) => {
		const stop = journal.watch(
			(contents) => {
				if (!fits(contents)) return;
				stop();
				seen(contents);
			},
			(problem) => failed(new Error(problem.code))
		);
	});
}
