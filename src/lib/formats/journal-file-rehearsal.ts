import type { Entry, Instant } from '../domain/entry';
import { err, ok, type Result } from '../domain/result';
import { canonicalJson } from './canonical-json';
import { isLinked, type ChainHead, type LinkedEntry } from './chain';
import {
	readJournalText,
	type JournalFileProblem,
	type JournalItem,
	type JournalText
} from './journal-file-read';
import { parseEntry } from './shapes';
import type { ShapeProblem } from './shapes-problem';

/** Why a line can't be an entry of a journal. */
export type Rejection =
	| { readonly code: 'entry/not-json' }
	| { readonly code: 'entry/shape'; readonly problems: readonly ShapeProblem[] }
	/** A catalogue's entry: it stands in no chain. */
	| { readonly code: 'entry/no-chain' };

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
	| { readonly outcome: 'rejected'; readonly why: Rejection }
);

export type RehearsalOutcome = RehearsalRow['outcome'];

/** What importing a file would do; nothing is done yet. */
export interface Rehearsal {
	readonly counted: JournalText['counted'];
	readonly exportedAt: Instant;
	/** Where the file says its chains end. */
	readonly heads: readonly ChainHead[];
	/** One for each entry of the file, in its order. */
	readonly rows: readonly RehearsalRow[];
	readonly counts: Readonly<Record<RehearsalOutcome, number>>;
	/** The entries to join: exactly those of the rows `added`. */
	readonly adding: readonly LinkedEntry[];
}

/** Goes through a backup entry by entry against the entries here. Pure; the store's `join` does it. */
export function rehearseImport(
	text: string,
	own: readonly Entry[]
): Result<Rehearsal, JournalFileProblem> {
	const read = readJournalText(text);
	if (!read.ok) return err(read.problem);
	const { counted, exportedAt, heads, items } = read.value;
	const byId = new Map<string, LinkedEntry>();
	const byPlace = new Map<string, LinkedEntry>();
	const stand = (entry: LinkedEntry) => {
		byId.set(entry.id, entry);
		byPlace.set(placeOf(entry), entry);
	};
	own.filter(isLinked).forEach(stand);
	const counts = { added: 0, present: 0, conflicting: 0, rejected: 0 };
	const adding: LinkedEntry[] = [];
	const rows = items.map((item) => {
		const row = rowOf(item, byId, byPlace);
		counts[row.outcome] += 1;
		if (row.outcome === 'added') {
			stand(row.entry);
			adding.push(row.entry);
		}
		return row;
	});
	return ok({ counted, exportedAt, heads, rows, counts, adding });
}

function rowOf(
	{ at, value }: JournalItem,
	byId: ReadonlyMap<string, LinkedEntry>,
	byPlace: ReadonlyMap<string, LinkedEntry>
): RehearsalRow {
	if (value === undefined) return { at, outcome: 'rejected', why: { code: 'entry/not-json' } };
	const parsed = parseEntry(value);
	if (!parsed.ok) {
		return { at, outcome: 'rejected', why: { code: 'entry/shape', problems: parsed.problem } };
	}
	const entry = parsed.value;
	if (!isLinked(entry)) return { at, outcome: 'rejected', why: { code: 'entry/no-chain' } };
	const twin = byId.get(entry.id);
	if (twin && canonicalJson(twin) === canonicalJson(entry))
		return { at, outcome: 'present', entry };
	if (twin) {
		return { at, outcome: 'conflicting', entry, why: { code: 'entry/id-taken', other: twin } };
	}
	const rival = byPlace.get(placeOf(entry));
	if (rival) {
		return { at, outcome: 'conflicting', entry, why: { code: 'entry/place-taken', other: rival } };
	}
	return { at, outcome: 'added', entry };
}

function placeOf({ link }: LinkedEntry): string {
	return `${link.chain} ${link.seq}`;
}
