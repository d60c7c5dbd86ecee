import type { Entry, Instant, RetractionEntry } from '$lib/domain/entry';
import { ok, type Result } from '$lib/domain/result';
import type { SavedView } from '$lib/domain/saved-view';
import type { KeptSnooze } from '$lib/domain/triage';
import {
	checkChains,
	digestOfEntry,
	digestsOf,
	type ChainBreak,
	type ChainHead,
	type DigestText,
	type MayLack
} from '$lib/formats/chain';
import type { LinkedEntry } from '$lib/formats/linked-entry';
import type { JournalFileProblem } from '$lib/formats/journal-file-read';
import {
	rehearseImport,
	type Conflict,
	type Rehearsal,
	type RehearsalOutcome,
	type RehearsalRow,
	type RehearsedSnoozes,
	type RehearsedViews,
	type Rejected
} from '$lib/formats/journal-file-rehearsal';
import { isAmong, placesOf, type Places } from '$lib/formats/places';
import { checkReveals, type SealFit } from '$lib/formats/sealed-prediction';
import type { DamagedChain } from '$lib/store/journal';
import type { RejectionReason } from '$lib/text/import-words';
import { takenBackSince } from './taken-back-since';

/** A row of the rehearsal, or one that its own chain does not vouch for. */
export type PlanRow = { readonly at: number } & (
	| { readonly outcome: 'added' | 'present'; readonly entry: LinkedEntry }
	| { readonly outcome: 'conflicting'; readonly entry: LinkedEntry; readonly why: Conflict }
	| ({ readonly outcome: 'rejected'; readonly why: RejectionReason } & Rejected)
);

/** Where a chain of the file does not hold. */
export interface FileBreak {
	readonly chain: string;
	readonly broken: ChainBreak;
}

/** What importing a file would do, once the file's chains have been recomputed too. */
export interface ImportPlan extends Pick<
	Rehearsal,
	'counted' | 'exportedAt' | 'own' | 'views' | 'snoozes'
> {
	readonly rows: readonly PlanRow[];
	readonly counts: Readonly<Record<RehearsalOutcome, number>>;
	/** Exactly the entries of the rows `added`. */
	readonly adding: readonly LinkedEntry[];
	/** Chains that the file would break, or that end before the file says they do. */
	readonly breaks: readonly FileBreak[];
	/** Chains of which the file, being damaged, holds more entries than can be taken from it. */
	readonly damaged: readonly DamagedChain[];
	/** Retractions by which what the file holds was taken back here, after it was made. */
	readonly takenBack: readonly RetractionEntry[];
	/** What of the file will be here afterwards, new or not: so much of the journal it is a backup of. */
	readonly holds: readonly Places[];
}

/** The journal that a file is held against. */
export interface Here {
	readonly entries: readonly Entry[];
	readonly views?: readonly SavedView[];
	readonly snoozes?: readonly KeptSnooze[];
	readonly heads: readonly ChainHead[];
	readonly now: Instant;
	/** The reader's own chains, which must be whole; of others, a snapshot carries parts. */
	readonly own: readonly string[];
	/** Whether entries recorded later than now are taken. */
	readonly aheadToo?: boolean;
}

/**
 * Rehearses a file and recomputes every chain as it would be afterwards. Of a chain that does not hold,
 * only what comes before the break can be relied on: the rest is rejected, so that nothing taken out of a
 * file or rewritten in it ever enters the journal. A chain that is broken here already is no worse for it.
 * `onShare` is called with the share that is done, and waited for.
 */
export async function planImport(
	text: string,
	here: Here,
	digest: DigestText,
	onShare: (share: number) => Promise<void> = () => Promise.resolve()
): Promise<Result<ImportPlan, JournalFileProblem>> {
	const half = (begun: 0 | 1) => (done: number, of: number) => onShare((begun + done / of) / 2);
	const rehearsal = await rehearseImport(text, here, half(0));
	if (!rehearsal.ok) return rehearsal;
	const { rows, heads: claimed, ...file } = rehearsal.value;
	const { entries, heads } = here;
	const rehearsed = await refuseFalse(rows, entries, digest);
	// A file that does not say whose its chains are is taken for a backup of them all.
	const whole = rehearsal.value.own && new Set([...here.own, ...rehearsal.value.own]);
	const mayLack = (chain: string) => whole !== undefined && !whole.has(chain);
	const stopped = stopsIn(rehearsed, placesOf([...entries, ...entriesOf(rehearsed, 'added')]));
	const readable = rehearsed.map((row) => afterStop(row, stopped));
	const digests = await digestsOf([...entries, ...entriesOf(readable, 'added')], digest, half(1));
	const standing = new Set(entries);
	const before = breaksIn(
		new Map([...digests].filter(([entry]) => standing.has(entry))),
		heads,
		mayLack
	);
	// A chain of which a line was rejected ends there, whatever the file says of its end.
	const ends = claimed.filter(({ chain }) => !stopped.has(chain));
	const breaks = [...breaksIn(digests, [...ends, ...heads], mayLack)]
		.filter(([chain, { seq }]) => seq !== before.get(chain)?.seq)
		.map(([chain, broken]) => ({ chain, broken }));
	const planned = withhold(readable, breaks);
	const inFile = await breaksOfFile(readable, { digests, ends, mayLack, digest });
	const known = new Set(breaks.map(({ chain }) => chain));
	// What is whole here may be filled in from here: the file is no less torn for that.
	const torn = [...inFile]
		.filter(([chain, { seq }]) => !known.has(chain) && seq !== before.get(chain)?.seq)
		.map(([chain, broken]) => ({ chain, broken }));
	const allBreaks = [...breaks, ...torn];
	const adding = entriesOf(planned, 'added');
	const present = entriesOf(planned, 'present');
	const damaged = damagedIn(planned, allBreaks, rehearsal.value);
	return ok({
		...file,
		// No chain vouches for what lies beside it: from a file that was changed after it was made, none is taken.
		...(allBreaks.length + damaged.length > 0 && {
			views: withheld(file.views),
			snoozes: withheld(file.snoozes)
		}),
		rows: planned,
		counts: countsOf(planned),
		adding,
		takenBack: takenBackSince(entries, present, [...adding, ...present]),
		breaks: allBreaks,
		damaged,
		holds: placesOf([...adding, ...present])
	});
}

/** So that the journal never holds a reveal that its seal does not bear out. */
async function refuseFalse(
	rows: readonly RehearsalRow[],
	entries: readonly Entry[],
	digest: DigestText
): Promise<readonly RehearsalRow[]> {
	const checked = await checkReveals([...entries, ...entriesOf(rows, 'added')], digest);
	const fits = new Map<Entry, SealFit>(checked.map(({ reveal, fit }) => [reveal, fit]));
	return rows.map((row) => {
		const fit = row.outcome === 'added' ? fits.get(row.entry) : undefined;
		if (row.outcome !== 'added' || fit === undefined || fit === 'matches') return row;
		const { at, entry } = row;
		const why = { code: 'entry/false-reveal', fit } as const;
		return { at, outcome: 'rejected', why, entry, place: entry.link };
	});
}

/** Where each chain stops: at its first rejected line, unless another entry holds that place. */
type Stops = ReadonlyMap<string, { readonly seq: number; readonly at: number }>;

function stopsIn(rows: readonly RehearsalRow[], held: readonly Places[]): Stops {
	const stops = new Map<string, { seq: number; at: number }>();
	for (const row of rows) {
		if (row.outcome !== 'rejected' || !row.place || isAmong(held, row.place)) continue;
		const { chain, seq } = row.place;
		if (seq < (stops.get(chain)?.seq ?? Infinity)) stops.set(chain, { seq, at: row.at });
	}
	return stops;
}

/** What follows a rejected line in its chain can't be added without it. */
function afterStop(row: RehearsalRow, stops: Stops): PlanRow {
	if (row.outcome !== 'added') return row;
	const stop = stops.get(row.entry.link.chain);
	if (!stop || row.entry.link.seq < stop.seq) return row;
	const why = { code: 'entry/after-rejected', line: stop.at } as const;
	return { at: row.at, outcome: 'rejected', entry: row.entry, why };
}

function breaksIn(
	digests: ReadonlyMap<LinkedEntry, string>,
	heads: readonly ChainHead[],
	mayLack: MayLack
): ReadonlyMap<string, ChainBreak> {
	return new Map(
		checkChains(digests, heads, mayLack).flatMap(({ chain, broken }) =>
			broken ? [[chain, broken]] : []
		)
	);
}

/** Where the file's own entries do not hold together; of a chain with a rejected line, that line tells. */
async function breaksOfFile(
	rows: readonly PlanRow[],
	of: {
		readonly digests: ReadonlyMap<LinkedEntry, string>;
		readonly ends: readonly ChainHead[];
		readonly mayLack: MayLack;
		readonly digest: DigestText;
	}
): Promise<ReadonlyMap<string, ChainBreak>> {
	const byId = new Map([...of.digests].map(([{ id }, made]) => [id, made]));
	const told = new Set<string>();
	const made = new Map<LinkedEntry, string>();
	for (const row of rows) {
		if (row.outcome === 'rejected') {
			if (row.place) told.add(row.place.chain);
		} else {
			const known = row.outcome === 'conflicting' ? undefined : byId.get(row.entry.id);
			made.set(row.entry, known ?? (await digestOfEntry(row.entry, of.digest)));
		}
	}
	const found = breaksIn(made, of.ends, of.mayLack);
	return new Map([...found].filter(([chain]) => !told.has(chain)));
}

function withhold(rows: readonly PlanRow[], breaks: readonly FileBreak[]): PlanRow[] {
	const brokenIn = new Map(breaks.map(({ chain, broken }) => [chain, broken]));
	return rows.map((row) => {
		if (row.outcome !== 'added') return row;
		const broken = brokenIn.get(row.entry.link.chain);
		if (!broken || row.entry.link.seq < broken.seq) return row;
		const { at, entry } = row;
		return { at, outcome: 'rejected', entry, why: { code: 'entry/chain-broken', broken } };
	});
}

/**
 * What was left out on the reader's word, since its clock ran ahead, is not damaged. Nor is a snapshot, which calls
 * no chain its maker's own: it carries parts, and no other copy of it would bring what was rejected.
 */
function damagedIn(
	rows: readonly PlanRow[],
	breaks: readonly FileBreak[],
	{ heads, exportedAt, own }: Pick<Rehearsal, 'heads' | 'exportedAt' | 'own'>
): readonly DamagedChain[] {
	if (own?.length === 0) return [];
	const damaged = new Set(breaks.map(({ chain }) => chain));
	const ends = new Map<string, number>();
	for (const row of rows) {
		const place = row.outcome === 'rejected' ? (row.place ?? row.entry?.link) : row.entry.link;
		if (!place) continue;
		ends.set(place.chain, Math.max(place.seq, ends.get(place.chain) ?? 0));
		if (row.outcome === 'rejected' && !CONSEQUENCES.has(row.why.code)) damaged.add(place.chain);
	}
	for (const { chain, length } of heads) ends.set(chain, length);
	return [...damaged].flatMap((chain) => {
		const length = ends.get(chain);
		return length === undefined ? [] : [{ chain, length, exportedAt }];
	});
}

const CONSEQUENCES: ReadonlySet<RejectionReason['code']> = new Set([
	'entry/ahead',
	'entry/after-rejected',
	'entry/repeated'
]);

function withheld<Beside extends RehearsedViews | RehearsedSnoozes>(beside: Beside): Beside {
	return { ...beside, adding: [], rejected: beside.rejected + beside.adding.length };
}

function entriesOf(rows: readonly PlanRow[], outcome: 'added' | 'present'): LinkedEntry[] {
	return rows.flatMap((row) => (row.outcome === outcome ? [row.entry] : []));
}

function countsOf(rows: readonly PlanRow[]): ImportPlan['counts'] {
	const counts = { added: 0, present: 0, conflicting: 0, rejected: 0 };
	for (const { outcome } of rows) counts[outcome] += 1;
	return counts;
}
