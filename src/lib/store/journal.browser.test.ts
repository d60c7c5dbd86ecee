import { expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { verifyChains } from '../formats/chain';
import { sha256Hex } from '../formats/digest';
import type { AppendAnswer, AppendOrder } from '../../../tests/support/appending-worker';
import {
	contentsOnce,
	entriesOf,
	freshEnvironment,
	must,
	noteOf,
	opened
} from '../../../tests/support/journals';

function appendElsewhere(order: AppendOrder): Promise<AppendAnswer> {
	const worker = new Worker(
		new URL('../../../tests/support/appending-worker.ts', import.meta.url),
		{ type: 'module' }
	);
	return new Promise<AppendAnswer>((answer, failed) => {
		worker.onmessage = ({ data }: MessageEvent<AppendAnswer>) => answer(data);
		worker.onerror = ({ message }) => failed(new Error(message));
		worker.postMessage(order);
	}).finally(() => worker.terminate());
}

it('a full disk is told, and of the action nothing is written', async () => {
	const session = cdp() as unknown as {
		send(method: string, parameters: object): Promise<unknown>;
	};
	const { origin } = location;
	// Before the first write: Chromium remembers for a while how much room there was.
	await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
	const journal = await opened(freshEnvironment());
	must(await journal.append([noteOf('one')]));
	const large = Array.from({ length: 150 }, () => noteOf('x'.repeat(20_000)));
	const full = await journal.append([noteOf('two'), ...large]);
	await session.send('Storage.overrideQuotaForOrigin', { origin });
	expect(full).toMatchObject({ ok: false, problem: { code: 'store/full' } });
	expect(await entriesOf(journal)).toHaveLength(1);
	expect(must(await journal.append([noteOf('two')]))[0]?.link?.seq).toBe(2);
	journal.close();
});

it('four realms that start and append at once leave one whole chain, and each sees all of it', async () => {
	const environment = freshEnvironment();
	const opening = opened(environment);
	const others = ['a', 'b', 'c'].map((name) =>
		appendElsewhere({ database: environment.name, name, appends: 20, size: 2 })
	);
	const journal = await opening;
	const seen = contentsOnce(journal, ({ entries }) => entries.length === 160);
	const ours = await Promise.all(
		Array.from({ length: 20 }, (_, index) => journal.append([noteOf(`here ${index}`), noteOf('.')]))
	);
	ours.forEach(must);
	const answers = await Promise.all(others);
	expect(answers).toEqual(['a', 'b', 'c'].map(() => ({ chain: journal.chain, problems: [] })));
	const { entries, heads } = await seen;
	const [report, ...more] = await verifyChains(entries, sha256Hex, heads);
	expect(more).toEqual([]);
	expect(report).toMatchObject({ count: 160, head: { chain: journal.chain, length: 160 } });
	expect(report?.broken).toBeUndefined();
	journal.close();
});
