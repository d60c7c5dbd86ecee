import { describe, expect, it } from 'vitest';
import { aNote, link } from '../../../tests/support/builders';
import type { LinkedEntry } from '$lib/formats/linked-entry';
import { placesOf } from '$lib/formats/places';
import { backupAfter, backupState, dueForBackup } from './backup-mark';

const NOW = '2026-11-22T09:00:00.000Z';
const EARLIER = '2026-11-20T09:00:00.000Z';
const notes = (chain: string, seqs: readonly number[]) =>
	seqs.map((seq) => aNote({ id: `${chain} ${seq}`, link: link(seq, chain) })) as LinkedEntry[];
const mine = notes('mine', [1, 2, 3]);
const theirs = notes('theirs', [1, 2]);
const markOf = (entries: readonly LinkedEntry[], at = EARLIER) => ({
	at,
	holds: placesOf(entries)
});
const fileOf = (
	entries: readonly LinkedEntry[],
	adding: readonly LinkedEntry[],
	exportedAt = EARLIER
) => ({ exportedAt, holds: placesOf(entries), adding, damaged: [] });

describe('the last backup', () => {
	it('is held against the entries that are here, not their number', () => {
		const mark = markOf(theirs);
		expect(backupState(mark, [...mine, ...theirs])).toEqual({ unsaved: 3, missing: 0 });
		expect(backupState(mark, mine)).toEqual({ unsaved: 3, missing: 2 });
		expect(backupState(undefined, mine)).toEqual({ unsaved: 3, missing: 0 });
	});
});

describe('an import', () => {
	it('of a backup is one, but not of what was logged since it was rehearsed', () => {
		const mark = backupAfter(fileOf(mine, mine), notes('mine', [4]), undefined, NOW);
		expect(mark).toEqual(markOf(mine));
		expect(backupState(mark, notes('mine', [1, 2, 3, 4])).unsaved).toBe(1);
	});

	it('of another journal is no backup of this one', () => {
		expect(backupAfter(fileOf(theirs, theirs), mine, markOf(mine), NOW)).toEqual(markOf(mine));
	});

	it('takes the place of the one before where it holds more, or as much and is newer', () => {
		const all = [...mine, ...theirs];
		expect(backupAfter(fileOf(all, theirs), mine, markOf(mine), NOW)).toEqual(markOf(all));
		const later = '2026-11-21T09:00:00.000Z';
		expect(backupAfter(fileOf(mine, [], later), mine, markOf(mine), NOW)?.at).toBe(later);
		expect(backupAfter(fileOf(mine, []), mine, markOf(mine, later), NOW)?.at).toBe(later);
	});

	it('of a damaged file is no backup, not even of what could be taken from it', () => {
		const damaged = [{ chain: 'mine', length: 15, exportedAt: EARLIER }];
		expect(backupAfter({ ...fileOf(mine, mine), damaged }, [], undefined, NOW)).toBeUndefined();
	});

	it('of a file with a clock that ran ahead is dated today', () => {
		const ahead = fileOf(mine, mine, '2031-01-01T00:00:00.000Z');
		expect(backupAfter(ahead, [], undefined, NOW)?.at).toBe(NOW);
	});
});

describe('a backup', () => {
	const entriesFrom = (count: number, day: string) =>
		notes(
			'mine',
			Array.from({ length: count }, (_, index) => index + 1)
		).map((entry) => ({ ...entry, recordedAt: `${day}T08:00:00.000Z` }));

	it('is due after twenty entries, or a week after the first that none holds', () => {
		expect(dueForBackup(undefined, entriesFrom(19, '2026-11-22'), '2026-11-22')).toBe(0);
		expect(dueForBackup(undefined, entriesFrom(20, '2026-11-22'), '2026-11-22')).toBe(20);
		expect(dueForBackup(undefined, entriesFrom(1, '2026-11-16'), '2026-11-22')).toBe(0);
		expect(dueForBackup(undefined, entriesFrom(1, '2026-11-15'), '2026-11-22')).toBe(1);
	});

	it('is not due for what the last one holds', () => {
		const mark = { at: '2026-11-22T09:00:00.000Z', holds: [{ chain: 'mine', from: 1, to: 30 }] };
		expect(dueForBackup(mark, entriesFrom(30, '2026-11-01'), '2026-11-22')).toBe(0);
	});
});
