import type { ChainLink, Entry, Instant } from '../domain/entry';
import { err, ok, type Result } from '../domain/result';
import { savedViewsIn, type SavedView } from '../domain/saved-view';
import { viewsNotHere } from '../domain/saved-views';
import type { Day } from '../domain/day';
import { snoozesNotHere, type KeptSnooze } from '../domain/triage';
import { hoursAfter } from '../time/today';
import { canonicalJson } from './canonical-json';
import type { Between } from './chain';
import { isLinked, type LinkedEntry } from './linked-entry';
import {
	readJournalText,
	type JournalFileProblem,
	type JournalItem,
	type JournalText
} from './journal-file-read';
import type { SealFit } from './sealed-prediction';
import { parseEntry } from './shapes';
import { parseShape, type ShapeProblem } from './shapes-problem';
import { dayShape, idShape, instantShape, keys } from './shapes-scalars';

const snoozeShape = keys({
	prediction: idShape,
	since: dayShape,
	until: dayShape,
	changedAt: instantShape
});

/** Two honest clocks may differ by a day: one of them is set by the wrong zone. */
const HOURS_AHEAD = 24;

/** Why a line can't be an entry of a journal. */
export type Rejection =
	| { readonly code: 'entry/not-json' }
	| { readonly code: 'entry/shape'; readonly problems: readonly ShapeProblem[] }
	/** A catalogue's entry: it stands in no chain. */
	| { readonly code: 'entry/no-chain' }
	/** The same entry stands earlier in the file. */
	| { readonly code: 'entry/repeated' }
	/** Of somebody else's, recorded later than now: what it says would outrank all that is logged until then. */
	| { readonly code: 'entry/ahead'; readonly recordedAt: Instant; readonly now: Instant }
	/** It reveals another prediction than was sealed. */
	| { readonly code: 'entry/false-reveal'; readonly fit: Exclude<SealFit, 'matches'> };

/** Another entry, here or earlier in the file, has its id or its place in the chain. */
export interface Conflict {
	readonly code: 'entry/id-taken' | 'entry/place-taken';
	readonly other: LinkedEntry;
}

export type RehearsalRow = {
	/** Line or place in the file, as `counted` says. */
	readonly at: number;
} & (
	| { readonly outcome: 'added' | 'present'; readonly entry: LinkedEntry }
	| { readonly outcome: 'conflicting'; readonly entry: LinkedEntry; readonly why: Conflict }
	| ({ readonly outcome: 'rejected'; readonly why: Rejection } & Rejected)
);

/** As much of a rejected entry as can be read. */
export interface Rejected {
	readonly entry?: LinkedEntry;
	readonly place?: Place;
}

export type Place = Pick<ChainLink, 'chain' | 'seq'>;
export type RehearsalOutcome = RehearsalRow['outcome'];

/** What importing a file would do; nothing is done yet. */
export interface Rehearsal extends Pick<JournalText, 'counted' | 'exportedAt' | 'own' | 'heads'> {
	/** One for each entry of the file, in its order. */
	readonly rows: readonly RehearsalRow[];
	readonly views: RehearsedViews;
	readonly snoozes: RehearsedSnoozes;
}

/** What importing a file would do to the views kept; one that is here already stays as it is. */
export interface RehearsedViews {
	readonly adding: readonly SavedView[];
	readonly present: number;
	/** Those that are no views, or that nothing vouches for. */
	readonly rejected: number;
	/** All that the file holds. */
	readonly inFile: readonly SavedView[];
}

/** The same of the snoozes. */
export interface RehearsedSnoozes {
	readonly adding: readonly KeptSnooze[];
	/** Those of a claim that is snoozed here. */
	readonly present: number;
	/** Those whose day has come: their claims are back. */
	readonly over: number;
	/** Those that are no snoozes, or that nothing vouches for. */
	readonly rejected: number;
	/** All that the file holds. */
	readonly inFile: readonly KeptSnooze[];
}

/** What a file is held against. */
export interface RehearsalAgainst {
	readonly entries: readonly Entry[];
	readonly views?: readonly SavedView[];
	readonly snoozes?: readonly KeptSnooze[];
	readonly now: Instant;
	/** The reader's own chains. */
	readonly own?: readonly string[];
	/** Whether the reader takes entries recorded later than now: the clock that they were made by ran ahead. */
	readonly aheadToo?: boolean;
}

/** Goes through a backup entry by entry against what is here. Changes nothing; the store's `join` does. */
export async function rehearseImport(
	text: string,
	{ entries, views = [], snoozes = [], now, own = [], aheadToo = false }: RehearsalAgainst,
	between?: Between
): Promise<Result<Rehearsal, JournalFileProblem>> {
	const read = readJournalText(text);
	if (!read.ok) return err(read.problem);
	const { items, views: givenViews = [], snoozes: givenSnoozes = [], ...header } = read.value;
	const here = new Standing(entries);
	const latest = hoursAfter(now, HOURS_AHEAD);
	// A reader's own clock may have run ahead: what it recorded is theirs all the same. Into an empty journal, what
	// the file calls its maker's own is what they bring back.
	const trusted = new Set([...own, ...(entries.length === 0 ? (header.own ?? []) : [])]);
	const isRefused = ({ recordedAt, link }: LinkedEntry) =>
		!aheadToo && recordedAt > latest && !trusted.has(link.chain);
	const rows: RehearsalRow[] = [];
	const seen = new Set<string>();
	for (const item of items) {
		await between?.(rows.length, items.length);
		const row = rowOf(item, here);
		const { at } = row;
		if (row.outcome === 'present' && seen.has(row.entry.id)) {
			rows.push({ at, outcome: 'rejected', why: { code: 'entry/repeated' } });
			continue;
		}
		if (row.outcome === 'added' || row.outcome === 'present') seen.add(row.entry.id);
		if (row.outcome !== 'added') rows.push(row);
		else if (isRefused(row.entry)) rows.push(aheadOf(row, now));
		else {
			here.add(row.entry);
			rows.push(row);
		}
	}
	return ok({
		...header,
		rows,
		views: rehearseViews(givenViews, views),
		snoozes: rehearseSnoozes(givenSnoozes, snoozes, now.slice(0, 10))
	});
}

function rehearseViews(given: readonly unknown[], here: readonly SavedView[]): RehearsedViews {
	const inFile = savedViewsIn(given);
	const adding = viewsNotHere(inFile, here);
	return {
		adding,
		present: inFile.length - adding.length,
		rejected: given.length - inFile.length,
		inFile
	};
}

function rehearseSnoozes(
	given: readonly unknown[],
	here: readonly KeptSnooze[],
	today: Day
): RehearsedSnoozes {
	const inFile = given.flatMap((value) => {
		const parsed = parseShape(snoozeShape, value);
		return parsed.ok ? parsed.value : [];
	});
	const adding = snoozesNotHere(inFile, here, today);
	const over = inFile.filter(({ until }) => until <= today).length;
	return {
		adding,
		present: inFile.length - adding.length - over,
		over,
		rejected: given.length - inFile.length,
		inFile
	};
}

/** Entries by their ids and places. */
class Standing {
	readonly #byId = new Map<string, LinkedEntry>();
	readonly #byPlace = new Map<string, LinkedEntry>();

	constructor(entries: readonly Entry[]) {
		for (const entry of entries.filter(isLinked)) this.add(entry);
	}

	add(entry: LinkedEntry): void {
		this.#byId.set(entry.id, entry);
		this.#byPlace.set(nameOf(entry.link), entry);
	}

	withId(id: string): LinkedEntry | undefined {
		return this.#byId.get(id);
	}

	at(place: Place): LinkedEntry | undefined {
		return this.#byPlace.get(nameOf(place));
	}
}

function rowOf({ at, value }: JournalItem, here: Standing): RehearsalRow {
	if (value === undefined) return { at, outcome: 'rejected', why: { code: 'entry/not-json' } };
	const parsed = parseEntry(value);
	if (!parsed.ok) {
		const why = { code: 'entry/shape', problems: parsed.problem } as const;
		return { at, outcome: 'rejected', why, ...placeIn(value) };
	}
	const entry = parsed.value;
	if (!isLinked(entry)) return { at, outcome: 'rejected', why: { code: 'entry/no-chain' } };
	const twin = here.withId(entry.id);
	if (twin && canonicalJson(twin) === canonicalJson(entry))
		return { at, outcome: 'present', entry };
	if (twin) {
		return { at, outcome: 'conflicting', entry, why: { code: 'entry/id-taken', other: twin } };
	}
	const rival = here.at(entry.link);
	if (rival) {
		return { at, outcome: 'conflicting', entry, why: { code: 'entry/place-taken', other: rival } };
	}
	return { at, outcome: 'added', entry };
}

function aheadOf(
	{ at, entry }: { readonly at: number; readonly entry: LinkedEntry },
	now: Instant
): RehearsalRow {
	const { recordedAt, link } = entry;
	const why = { code: 'entry/ahead', recordedAt, now } as const;
	return { at, outcome: 'rejected', why, entry, place: link };
}

/** The place that a value claims which is otherwise no entry. */
function placeIn(value: unknown): { readonly place?: Place } {
	const { chain, seq } = ((value as { link?: unknown } | null)?.link ?? {}) as Partial<Place>;
	return typeof chain === 'string' && Number.isSafeInteger(seq)
		? { place: { chain, seq: seq as number } }
		: {};
}

function nameOf({ chain, seq }: Place): string {
	return `${chain} ${seq}`;
}
