import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../domain/entry';
import {
	contentsOf,
	entriesOf,
	freshEnvironment,
	must,
	noteOf,
	opened
} from '../../../tests/support/journals';
import type { StoreProblem } from './journal';
import { openSnoozes } from './open-snoozes';
import { SCHEMA } from './schema';
import type { KeptSnooze } from '../domain/triage';
import type { Snoozes } from './snoozes';

const NOW = '2026-11-22T08:00:00.000Z';
const environment = () => freshEnvironment({ now: () => NOW });
const snooze = { prediction: 'claim', since: '2026-11-22', until: '2026-12-22' };

function snoozesOnce(snoozes: Snoozes, fits: (rows: readonly KeptSnooze[]) => boolean) {
	return new Promise<readonly KeptSnooze[]>((seen, failed) => {
		const stop = snoozes.watch(
			(rows) => {
				if (!fits(rows)) return;
				stop();
				seen(rows);
			},
			({ code }) => failed(new Error(code))
		);
	});
}
const all = (snoozes: Snoozes) => snoozesOnce(snoozes, () => true);

describe('snoozes', () => {
	it('are there again when the page is opened anew, the latest of each prediction', async () => {
		const kept = environment();
		const before = must(await openSnoozes(kept));
		must(await before.put(snooze));
		must(await before.put({ ...snooze, until: '2027-01-22' }));
		before.close();
		expect(await all(must(await openSnoozes(kept)))).toEqual([
			{ ...snooze, until: '2027-01-22', changedAt: NOW }
		]);
	});

	it('come with a backup or not at all, and leave alone a claim that is snoozed here for as long', async () => {
		const kept = environment();
		const journal = await opened(kept);
		const snoozes = must(await openSnoozes(kept));
		must(await snoozes.put(snooze));
		const theirs = (prediction: string, until: string) => ({
			prediction,
			since: '2026-11-20',
			until,
			changedAt: NOW
		});
		const given = [theirs('claim', '2026-12-01'), theirs('other', '2026-12-01')];
		must(await journal.join([], [], [], { snoozes: given }));
		expect(await all(snoozes)).toEqual([{ ...snooze, changedAt: NOW }, given[1]]);
		expect((await contentsOf(journal)).snoozes).toEqual(await all(snoozes));

		const [first, second] = must(
			await (await opened(freshEnvironment())).append([noteOf('one'), noteOf('two')])
		) as [Entry, Entry];
		const forged = { ...second, id: first.id } as Entry;
		const refused = await journal.join([first, forged], [], [], {
			snoozes: [theirs('third', '2026-12-01')]
		});
		expect(refused).toMatchObject({ ok: false, problem: { code: 'store/conflict' } });
		expect(await all(snoozes)).toHaveLength(2);
	});

	it('show in another tab at once, and wake there too', async () => {
		const shared = environment();
		const here = must(await openSnoozes(shared));
		const there = must(await openSnoozes(shared));
		const asleep = snoozesOnce(there, ({ length }) => length === 1);
		must(await here.put(snooze));
		expect(await asleep).toHaveLength(1);
		const awake = snoozesOnce(here, ({ length }) => length === 0);
		must(await there.wake('claim'));
		expect(await awake).toEqual([]);
	});

	it('wake where there is nothing to wake without a complaint', async () => {
		const snoozes = must(await openSnoozes(environment()));
		expect(await snoozes.wake('nobody')).toEqual({ ok: true, value: undefined });
	});

	it('leave the journal beside them as it is', async () => {
		const shared = environment();
		const journal = await opened(shared);
		const written = must(await journal.append([noteOf('one')]));
		must(await must(await openSnoozes(shared)).put(snooze));
		expect(await entriesOf(journal)).toEqual(written);
	});

	it('tell their watchers when the database is closed under them, and take no more', async () => {
		const shared = environment();
		const snoozes = must(await openSnoozes(shared));
		const told = new Promise<StoreProblem>((problem) => snoozes.watch(() => undefined, problem));
		await new Promise((gone) => {
			indexedDB.deleteDatabase(shared.name).onsuccess = gone;
		});
		expect(await told).toEqual({ code: 'store/deleted' });
		expect(await snoozes.put(snooze)).toMatchObject({ ok: false });
	});
});

it('a journal of the first version opens with its entries, and takes snoozes from then on', async () => {
	const first = { ...environment(), schema: SCHEMA.slice(0, 1) };
	const old = await opened(first);
	const written = must(await old.append([noteOf('one')]));
	old.close();
	const upgraded = { ...first, schema: SCHEMA };
	const snoozes = must(await openSnoozes(upgraded));
	expect(await all(snoozes)).toEqual([]);
	must(await snoozes.put(snooze));
	const journal = await opened(upgraded);
	const [next] = must(await journal.append([noteOf('two')]));
	expect(await entriesOf(journal)).toEqual([...written, next]);
	expect(next?.link).toMatchObject({ chain: old.chain, seq: 2 });
});
