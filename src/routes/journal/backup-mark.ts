import { addDays, type Day } from '$lib/domain/day';
import type { Entry, Instant } from '$lib/domain/entry';
import type { SavedView } from '$lib/domain/saved-view';
import { viewsMark } from '$lib/domain/saved-views';
import { snoozesMark, type KeptSnooze } from '$lib/domain/triage';
import { isLinked } from '$lib/formats/linked-entry';
import { countPlaces, isAmong } from '$lib/formats/places';
import type { BackupMark } from '$lib/state/preferences.svelte';
import { dayAt } from '$lib/time/today';
import type { ImportPlan } from './import-plan';

/** Whether the last backup holds an entry. */
export function isSaved(mark: BackupMark | undefined, entry: Entry): boolean {
	return mark !== undefined && isLinked(entry) && isAmong(mark.holds, entry.link);
}

/** Whether the last backup holds the views as they are; none need none. */
export function holdsViews(mark: BackupMark | undefined, views: readonly SavedView[]): boolean {
	return (mark?.views ?? viewsMark([])) === viewsMark(views);
}

/** The same of the snoozes. */
export function holdsSnoozes(
	mark: BackupMark | undefined,
	snoozes: readonly KeptSnooze[]
): boolean {
	return (mark?.snoozes ?? snoozesMark([])) === snoozesMark(snoozes);
}

/** How the entries here stand to the last backup. */
export interface BackupState {
	/** Entries here that it does not hold. */
	readonly unsaved: number;
	/** Entries that it holds and that are not here. */
	readonly missing: number;
}

export function backupState(mark: BackupMark | undefined, entries: readonly Entry[]): BackupState {
	const saved = entries.filter((entry) => isSaved(mark, entry)).length;
	return {
		unsaved: entries.length - saved,
		missing: mark ? countPlaces(mark.holds) - saved : 0
	};
}

/** What was here before a plan was carried out. */
interface Before {
	readonly entries: readonly Entry[];
	readonly views: readonly SavedView[];
	readonly snoozes: readonly KeptSnooze[];
}

/**
 * The last backup once a plan has been carried out: the file that was imported, where it holds more of what
 * is here now than the one remembered, or as much and was made later. A damaged file is no backup.
 */
export function backupAfter(
	{
		exportedAt,
		holds,
		adding,
		damaged,
		views,
		snoozes
	}: Pick<ImportPlan, 'exportedAt' | 'holds' | 'adding' | 'damaged' | 'views' | 'snoozes'>,
	before: Before,
	remembered: BackupMark | undefined,
	now: Instant
): BackupMark | undefined {
	if (damaged.length > 0) return remembered;
	const here = [
		...new Map([...before.entries, ...adding].map((entry) => [entry.id, entry])).values()
	];
	const held = (mark: BackupMark | undefined) => here.length - backupState(mark, here).unsaved;
	// A clock that ran ahead must not make a file the latest for years.
	const inFile = viewsMark(views.inFile);
	const holdsAll = inFile === viewsMark([...before.views, ...views.adding]);
	const snoozesInFile = snoozesMark(snoozes.inFile);
	const holdsAllSnoozes = snoozesInFile === snoozesMark([...before.snoozes, ...snoozes.adding]);
	const mark = {
		at: exportedAt < now ? exportedAt : now,
		holds,
		views: holdsAll ? inFile : remembered?.views,
		snoozes: holdsAllSnoozes ? snoozesInFile : remembered?.snoozes
	};
	const more = held(mark) - held(remembered);
	return more > 0 || (more === 0 && remembered && remembered.at < mark.at) ? mark : remembered;
}

/** Past so many changes, or so many days after the first of them, a backup is asked for. */
const MOST_UNSAVED = 20;
const MOST_DAYS = 7;

/** How many entries no backup holds, where they are many or the oldest of them is a week old; else none. */
export function dueForBackup(
	mark: BackupMark | undefined,
	entries: readonly Entry[],
	today: Day
): number {
	const unsaved = entries.filter((entry) => !isSaved(mark, entry));
	const weekAgo = addDays(today, -MOST_DAYS);
	const isOld = unsaved.some(({ recordedAt }) => dayAt(recordedAt) <= weekAgo);
	return unsaved.length >= MOST_UNSAVED || isOld ? unsaved.length : 0;
}
