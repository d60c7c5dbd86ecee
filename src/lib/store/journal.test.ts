import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEntries, type Entry, type EntryDraft } from '../domain/entry';
import { applyAll, emptyLedger, isRetracted } from '../domain/ledger';
import { verifyChains } from '../formats/chain';
import { sha256HexNow } from '../formats/digest-now';
import type { Journal } from './journal';
import { eventually } from '../../../tests/support/eventually';
import {
	contentsOf,
	contentsOnce,
	entriesOf,
	freshEnvironment,
	must,
	noteOf,
	opened
} from '../../../tests/support/journals';

const texts = (entries: readonly Entry[]) =>
	entries.map((entry) => (entry.type === 'note' ? entry.text : entry.type));
const pass = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function checked(journal: Journal) {
	const { entries, heads } = await contentsOf(journal);
	return verifyChains(entries, sha256HexNow, heads);
}

describe('appending', () => {
	it('gives an entry its id, its instant and its place', async () => {
		const journal = await opened(
			freshEnvironment({ now: () => '2026-11-22T08:04:12.345Z', newChain: () => 'chain-1' })
		);
		const [first, second] = must(await journal.append([noteOf('one'), noteOf('two')]));
		expect(first).toMatchObject({
			type: 'note',
			text: 'one',
			recordedAt: '2026-11-22T08:04:12.345Z',
			link: { chain: 'chain-1', seq: 1, prev: '0'.repeat(64) }
		});
		expect(first?.id).toMatch(
			/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
		);
		expect(second?.link?.seq).toBe(2);
		expect(await entriesOf(journal)).toEqual([first, second]);
	});

	it('goes on where the journal was left, with the chain it had', async () => {
		const environment = freshEnvironment();
		const before = await opened(environment);
		must(await before.append([noteOf('one')]));
		before.close();
		const after = await opened(environment);
		must(await after.append([noteOf('two')]));
		expect(after.chain).toBe(before.chain);
		const [report] = await checked(after);
		expect(report).toMatchObject({ chain: after.chain, count: 2 });
		expect(report?.broken).toBeUndefined();
	});

	it('adds all of an action or none of it', async () => {
		const journal = await opened(freshEnvironment());
		must(await journal.append([noteOf('one')]));
		const impossible: EntryDraft = {
			type: 'forecast',
			prediction: 'ru-cn-trade-200bn',
			forecaster: 'reader',
			knownOn: '2023-03-20',
			likelihood: { as: 'probability', probability: Number.NaN }
		};
		await expect(journal.append([noteOf('two'), impossible])).rejects.toThrow('NaN');
		expect(texts(await entriesOf(journal))).toEqual(['one']);
		expect(must(await journal.append([noteOf('two')]))[0]?.link?.seq).toBe(2);
	});

	it('corrects an entry once, from however many tabs; again once the correction was taken back', async () => {
		const environment = freshEnvironment();
		const [here, there] = [await opened(environment), await opened(environment)];
		const [note] = must(await here.append([noteOf('wrong')])) as [Entry];
		const correcting = ({ id }: Pick<Entry, 'id'>, text: string): EntryDraft => ({
			...noteOf(text),
			corrects: id,
			reason: 'no'
		});
		const both = await Promise.all(
			[here, there].map((journal) => journal.append([correcting(note, 'right')]))
		);
		expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
		expect(both.find(({ ok }) => !ok)).toEqual({
			ok: false,
			problem: { code: 'store/superseded', detail: note.id }
		});
		const takingBack = ({ id, knownOn }: Entry): EntryDraft => ({
			type: 'retraction',
			retracts: id,
			knownOn,
			reason: 'no'
		});
		const right = (await entriesOf(here)).at(-1) as Entry;
		must(await there.append([takingBack(right)]));
		const [again] = must(await here.append([correcting(note, 'right again')])) as [Entry];
		must(await here.append([takingBack(again)]));
		must(await here.append([takingBack(note)]));
		expect((await there.append([correcting(note, 'late')])).ok).toBe(false);
		// What ships is not kept here; what corrects it is.
		const shipped = { id: 'of the catalogue' };
		must(await here.append([correcting(shipped, 'mine')]));
		expect((await there.append([correcting(shipped, 'mine too')])).ok).toBe(false);
	});

	it('takes back an entry once, from however many tabs; again once that was taken back itself', async () => {
		const environment = freshEnvironment();
		const [here, there] = [await opened(environment), await opened(environment)];
		const [note] = must(await here.append([noteOf('wrong')])) as [Entry];
		const takingBack = ({ id, knownOn }: Entry): EntryDraft => ({
			type: 'retraction',
			retracts: id,
			knownOn,
			reason: 'no'
		});
		const both = await Promise.all(
			[here, there].map((journal) => journal.append([noteOf('with it'), takingBack(note)]))
		);
		expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
		expect(both.find(({ ok }) => !ok)).toEqual({
			ok: false,
			problem: { code: 'store/taken-back', detail: note.id }
		});
		expect(texts(await entriesOf(here))).toEqual(['wrong', 'with it', 'retraction']);
		const retraction = (await entriesOf(here)).at(-1) as Entry;
		must(await there.append([takingBack(retraction)]));
		must(await here.append([takingBack(note)]));
	});

	it('of nothing changes nothing', async () => {
		const journal = await opened(freshEnvironment());
		expect(await journal.append([])).toEqual({ ok: true, value: [] });
		expect(await contentsOf(journal)).toEqual({
			entries: [],
			heads: [],
			earlier: [],
			damaged: [],
			views: [],
			snoozes: []
		});
	});

	it('keeps what was digested: no empty keys, no half characters', async () => {
		const journal = await opened(freshEnvironment());
		const draft = { ...noteOf('half \ud83d of 普京'), reason: undefined } as unknown as EntryDraft;
		const [entry] = must(await journal.append([draft]));
		expect(entry).toMatchObject({ text: 'half \ufffd of 普京' });
		expect(entry).not.toHaveProperty('reason');
		expect(await entriesOf(journal)).toEqual([entry]);
	});

	it('never records before what went before, though the clock is set back', async () => {
		const clock = [
			'2026-11-22T08:00:00.000Z',
			'2026-11-21T08:00:00.000Z',
			'2026-11-22T09:00:00.000Z'
		];
		const journal = await opened(freshEnvironment({ now: () => clock.shift() as string }));
		const added: Entry[] = [];
		for (const text of ['one', 'two', 'three']) {
			added.push(...must(await journal.append([noteOf(text)])));
		}
		expect(added.map(({ recordedAt }) => recordedAt)).toEqual([
			'2026-11-22T08:00:00.000Z',
			'2026-11-22T08:00:00.000Z',
			'2026-11-22T09:00:00.000Z'
		]);
		expect([...added].reverse().sort(compareEntries)).toEqual(added);
	});

	it('by its own clock takes back an entry of a browser whose clock runs ahead', async () => {
		const now = '2026-11-22T08:00:00.000Z';
		const ahead = await opened(freshEnvironment({ now: () => '2027-01-01T00:00:00.000Z' }));
		const here = await opened(freshEnvironment({ now: () => now }));
		const [theirs] = must(await ahead.append([noteOf('from the future')])) as [Entry];
		must(await here.join([theirs]));
		const [retraction] = must(
			await here.append([
				{ type: 'retraction', retracts: theirs.id, knownOn: theirs.knownOn, reason: 'no' }
			])
		) as [Entry];
		const [next] = must(await here.append([noteOf('mine')])) as [Entry];
		expect([retraction.recordedAt, next.recordedAt]).toEqual([now, now]);
		const ledger = applyAll(emptyLedger('2030-01-01'), await entriesOf(here));
		expect(isRetracted(ledger, theirs)).toBe(true);
	});
});

describe('two tabs', () => {
	it('that start at once share one chain', async () => {
		const environment = freshEnvironment();
		const tabs = await Promise.all([1, 2, 3, 4].map(() => opened(environment)));
		expect(new Set(tabs.map(({ chain }) => chain)).size).toBe(1);
	});

	it('leave one whole chain, however their appends fall together', async () => {
		const action = fc.record({
			tab: fc.nat(2),
			size: fc.integer({ min: 1, max: 4 }),
			wait: fc.nat(2)
		});
		await fc.assert(
			fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 12 }), async (actions) => {
				const environment = freshEnvironment();
				const tabs = await Promise.all([0, 1, 2].map(() => opened(environment)));
				await Promise.all(
					actions.map(async ({ tab, size, wait }, index) => {
						await pass(wait);
						const drafts = Array.from({ length: size }, (_, at) => noteOf(`${index}.${at}`));
						must(
							(await (tabs[tab] ?? tabs[0])?.append(drafts)) ?? { ok: false, problem: 'no tab' }
						);
					})
				);
				const { entries, heads } = await contentsOf(tabs[0] as (typeof tabs)[number]);
				const total = actions.reduce((sum, { size }) => sum + size, 0);
				const [report, ...others] = await verifyChains(entries, sha256HexNow, heads);
				expect(others).toEqual([]);
				expect(report?.broken).toBeUndefined();
				expect(report?.count).toBe(total);
				expect(new Set(entries.map(({ id }) => id)).size).toBe(total);
				expect([...entries].sort(compareEntries)).toEqual(entries);
				for (const tab of tabs) tab.close();
			}),
			{ numRuns: 25 }
		);
	});

	it('see each other’s entries at once, each time all there are', async () => {
		const environment = freshEnvironment();
		const [here, there] = await Promise.all([opened(environment), opened(environment)]);
		must(await here.append([noteOf('one')]));
		expect(texts(await entriesOf(there))).toEqual(['one']);
		const seen = contentsOnce(there, ({ entries }) => entries.length === 3);
		must(await here.append([noteOf('two')]));
		await pass(20);
		must(await there.append([noteOf('three')]));
		expect(texts((await seen).entries)).toEqual(['one', 'two', 'three']);
	});

	it('hears nothing more once it stopped watching', async () => {
		const journal = await opened(freshEnvironment());
		const seen: number[] = [];
		const stop = journal.watch(
			({ entries }) => seen.push(entries.length),
			() => undefined
		);
		await pass(20);
		stop();
		must(await journal.append([noteOf('one')]));
		await pass(20);
		expect(seen).toEqual([0]);
	});
});

describe('a watcher', () => {
	it('is told of changes that come one after another at most twice a second, and never misses the last', async () => {
		const environment = freshEnvironment();
		const [here, other] = [await opened(environment), await opened(environment)];
		const told: number[] = [];
		const since = Date.now();
		const stop = here.watch(
			({ entries }) => told.push(entries.length),
			({ code }) => expect.unreachable(code)
		);
		for (let saved = 0; saved < 20; saved++) must(await other.append([noteOf(`${saved}`)]));
		await eventually(() => expect(told.at(-1)).toBe(20));
		expect(told.length).toBeLessThanOrEqual(2 + (Date.now() - since) / 500);
		stop();
	});
});

describe('joining', () => {
	const other = async (count: number) => {
		const journal = await opened(freshEnvironment());
		const drafts = Array.from({ length: count }, (_, index) => noteOf(`theirs ${index + 1}`));
		return must(await journal.append(drafts));
	};

	it('adds the entries of another chain as they are, and they stay apart and whole', async () => {
		const journal = await opened(freshEnvironment());
		const theirs = await other(3);
		must(await journal.append([noteOf('mine')]));
		expect(must(await journal.join(theirs))).toEqual({ added: 3 });
		const reports = await checked(journal);
		expect(reports.map(({ count, broken }) => [count, broken])).toEqual(
			expect.arrayContaining([
				[1, undefined],
				[3, undefined]
			])
		);
	});

	it('a second time adds nothing and calls nobody', async () => {
		const journal = await opened(freshEnvironment());
		const theirs = await other(3);
		must(await journal.join(theirs.slice(1)));
		expect(must(await journal.join([...theirs, ...theirs]))).toEqual({ added: 1 });
		const before = await contentsOf(journal);
		expect(must(await journal.join(theirs))).toEqual({ added: 0 });
		expect(await contentsOf(journal)).toEqual(before);
	});

	it('refuses all when one has the id of another entry', async () => {
		const journal = await opened(freshEnvironment());
		const [first, second] = (await other(2)) as [Entry, Entry];
		must(await journal.join([first]));
		const forged = { ...first, knownOn: '2020-01-01' };
		expect(await journal.join([second, forged])).toEqual({
			ok: false,
			problem: { code: 'store/conflict', detail: first.id }
		});
		expect(await entriesOf(journal)).toEqual([first]);
	});

	it('refuses all when one stands in the place of another entry', async () => {
		const journal = await opened(freshEnvironment());
		const [first, second] = (await other(2)) as [Entry, Entry];
		must(await journal.join([first]));
		const rival = { ...first, id: '019e0000-0000-7000-8000-000000000000' };
		const conflict = { ok: false, problem: { code: 'store/conflict', detail: rival.id } };
		expect(await journal.join([second, rival])).toEqual(conflict);
		expect(await (await opened(freshEnvironment())).join([first, rival])).toEqual(conflict);
		expect(await entriesOf(journal)).toEqual([first]);
	});

	it('restores our own chain, which goes on after its last entry', async () => {
		const chain = '7d44a0e2-7f3e-4ab0-9d0f-5b5f9a1f6a3c';
		const lost = await opened(freshEnvironment({ newChain: () => chain }));
		const backup = must(await lost.append([noteOf('one'), noteOf('two')]));
		const restored = await opened(freshEnvironment({ newChain: () => chain }));
		must(await restored.join([...backup].reverse()));
		must(await restored.append([noteOf('three')]));
		const [report] = await checked(restored);
		expect(report).toMatchObject({ count: 3, head: { chain, length: 3 } });
		expect(report?.broken).toBeUndefined();
	});

	it('of our own chain from a file that another program wrote does not stop it', async () => {
		const journal = await opened(freshEnvironment({ now: () => '2026-11-22T08:00:00.000Z' }));
		const [ours] = must(await journal.append([noteOf('one')])) as [Entry];
		for (const [index, recordedAt] of [
			'2026-11-22T08:00:00.000Z',
			'9999-12-31T23:59:59.999Z'
		].entries()) {
			const link = { chain: journal.chain, seq: 10 * (index + 1), prev: 'f'.repeat(64) };
			const strange = { ...ours, id: `no uuid ${index}`, recordedAt, link };
			must(await journal.join([strange]));
			const [next, after] = must(await journal.append([noteOf('two'), noteOf('three')]));
			expect(next?.link?.seq).toBe(link.seq + 1);
			expect(after?.link?.seq).toBe(link.seq + 2);
			expect(compareEntries(after as Entry, next as Entry)).toBeGreaterThan(0);
			if (index === 0) expect(compareEntries(next as Entry, strange)).toBeGreaterThan(0);
		}
	});
});

describe('chains that the reader calls their own', () => {
	const restored = async (journal: Journal) =>
		(await contentsOf(journal)).earlier.map(({ chain, restoredAt }) => [chain, restoredAt]);

	it('are remembered with the day they were restored, and the first day stays', async () => {
		const clock = ['2026-11-22T08:00:00.000Z', '2026-11-23T08:00:00.000Z'];
		const journal = await opened(freshEnvironment({ now: () => clock.shift() as string }));
		const lost = await opened(freshEnvironment());
		const backup = must(await lost.append([noteOf('one')]));
		must(await journal.join(backup, [lost.chain]));
		must(await journal.join(backup, [lost.chain, journal.chain]));
		expect(await restored(journal)).toEqual([[lost.chain, '2026-11-22T08:00:00.000Z']]);
	});

	it('are told to every tab as soon as they are called so, or no longer', async () => {
		const environment = freshEnvironment();
		const [here, there] = await Promise.all([opened(environment), opened(environment)]);
		const own = contentsOnce(there, ({ earlier }) => earlier.length === 1);
		must(await here.callOwn('theirs', true));
		expect((await own).earlier[0]?.chain).toBe('theirs');
		must(await there.callOwn('theirs', false));
		expect(await restored(here)).toEqual([]);
	});

	it('are not remembered where the entries were refused', async () => {
		const journal = await opened(freshEnvironment());
		const [entry] = must(await journal.append([noteOf('one')])) as [Entry];
		const forged = { ...entry, knownOn: '2020-01-01' };
		expect(await journal.join([forged], ['theirs'])).toMatchObject({ ok: false });
		expect(await restored(journal)).toEqual([]);
	});
});
