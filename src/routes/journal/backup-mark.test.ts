import { describe, expect, it } from 'vitest';
import { aNote, link } from '../../../tests/support/builders';
import type { LinkedEntry } from '$lib/formats/linked-entry';
import type { SavedView } from '$lib/domain/saved-view';
import { viewsMark } from '$lib/domain/saved-views';
import { snoozesMark, type KeptSnooze } from '$lib/domain/triage';
import { placesOf } from '$lib/formats/places';
import { backupAfter, backupState, dueForBackup, holdsSnoozes, holdsViews } from './backup-mark';

const viewsOf = (inFile: readonly SavedView[], adding = inFile) => ({
	inFile,
	adding,
	present: inFile.length - adding.length,
	rejected: 0
});
const snoozesOf = (inFile: readonly KeptSnooze[], adding = inFile) => ({
	inFile,
	adding,
	present: inFile.length - adding.length,
	over: 0,
	rejected: 0
});
const here = (
	entries: readonly LinkedEntry[],
	views: readonly SavedView[] = [],
	snoozes: readonly KeptSnooze[] = []
) => ({ entries, views, snoozes });
const NOW = '2026-11-22T09:00:00.000Z';
const EARLIER = '2026-11-20T09:00:00.000Z';
const notes = (chain: string, seqs: readonly number[]) =>
	seqs.map((seq) => aNote({ id: `${chain} ${seq}`, link: link(seq, chain) })) as LinkedEntry[];
const mine = notes('mine', [1, 2, 3]);
const theirs = notes('theirs', [1, 2]);
const markOf = (entries: readonly LinkedEntry[], at = EARLIER) => ({
	at,
	holds: placesOf(entries),
	views: viewsMark([]),
	snoozes: snoozesMark([])
});
const fileOf = (
	entries: readonly LinkedEntry[],
	adding: readonly LinkedEntry[],
	exportedAt = EARLIER
) => ({
	exportedAt,
	holds: placesOf(entries),
	adding,
	damaged: [],
	views: viewsOf([]),
	snoozes: snoozesOf([])
});

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
		const mark = backupAfter(fileOf(mine, mine), here(notes('mine', [4])), undefined, NOW);
		expect(mark).toEqual(markOf(mine));
		expect(backupState(mark, notes('mine', [1, 2, 3, 4])).unsaved).toBe(1);
	});

	it('of another journal is no backup of this one', () => {
		expect(backupAfter(fileOf(theirs, theirs), here(mine), markOf(mine), NOW)).toEqual(
			markOf(mine)
		);
	});

	it('takes the place of the one before where it holds more, or as much and is newer', () => {
		const all = [...mine, ...theirs];
		expect(backupAfter(fileOf(all, theirs), here(mine), markOf(mine), NOW)).toEqual(markOf(all));
		const later = '2026-11-21T09:00:00.000Z';
		expect(backupAfter(fileOf(mine, [], later), here(mine), markOf(mine), NOW)?.at).toBe(later);
		expect(backupAfter(fileOf(mine, []), here(mine), markOf(mine, later), NOW)?.at).toBe(later);
	});

	it('of a damaged file is no backup, not even of what could be taken from it', () => {
		const damaged = [{ chain: 'mine', length: 15, exportedAt: EARLIER }];
		expect(
			backupAfter({ ...fileOf(mine, mine), damaged }, here([]), undefined, NOW)
		).toBeUndefined();
	});

	it('of a file with a clock that ran ahead is dated today', () => {
		const ahead = fileOf(mine, mine, '2031-01-01T00:00:00.000Z');
		expect(backupAfter(ahead, here([]), undefined, NOW)?.at).toBe(NOW);
	});
});

describe('saved views', () => {
	const gas = { id: 'v1', name: 'Gas', asked: { tag: 'gas' }, isPinned: false };

	it('are in the backup until one of them is changed', () => {
		const mark = { ...markOf(mine), views: viewsMark([gas]) };
		expect(holdsViews(mark, [gas])).toBe(true);
		expect(holdsViews(mark, [{ ...gas, isPinned: true }])).toBe(false);
		expect(holdsViews(undefined, [gas])).toBe(false);
		expect(holdsViews(undefined, [])).toBe(true);
	});

	it('are in the file that brought them, unless there are others here', () => {
		const file = { ...fileOf(mine, mine), views: viewsOf([gas]) };
		expect(holdsViews(backupAfter(file, here([]), undefined, NOW), [gas])).toBe(true);
		const other = { ...gas, id: 'v2', name: 'Oil' };
		const after = backupAfter(file, here([], [other]), undefined, NOW);
		expect(holdsViews(after, [other, gas])).toBe(false);
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

describe('snoozes', () => {
	const snooze = {
		prediction: 'claim',
		since: '2026-11-22',
		until: '2026-12-22',
		changedAt: EARLIER
	};
	const other = { ...snooze, prediction: 'other' };

	it('are held by a backup only as they are, and need none where there are none', () => {
		const mark = { ...markOf(mine), snoozes: snoozesMark([snooze]) };
		expect(holdsSnoozes(mark, [snooze])).toBe(true);
		expect(holdsSnoozes(mark, [{ ...snooze, until: '2027-01-22' }])).toBe(false);
		expect(holdsSnoozes(undefined, [snooze])).toBe(false);
		expect(holdsSnoozes(undefined, [])).toBe(true);
	});

	it('of an imported file are saved, unless the journal has others too', () => {
		const file = { ...fileOf(mine, mine), snoozes: snoozesOf([snooze]) };
		expect(holdsSnoozes(backupAfter(file, here([]), undefined, NOW), [snooze])).toBe(true);
		const after = backupAfter(file, here([], [], [other]), undefined, NOW);
		expect(holdsSnoozes(after, [other, snooze])).toBe(false);
	});
});
