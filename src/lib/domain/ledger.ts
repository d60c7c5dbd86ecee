import type { Figure } from './catalogue';
import { isByDay, type Day } from './day';
import { compareEntries, type Entry, type ObservationEntry, type RetractionEntry } from './entry';
import type { Prediction } from './prediction';

/**
 * What the fold over entries has gathered so far. It keeps entries and who takes back or corrects whom;
 * nothing derived, so that the order in which entries arrive cannot matter.
 */
export interface Ledger {
	readonly asOf: Day;
	readonly entries: ReadonlyMap<string, Entry>;
	/** Entries about a prediction, by its id. */
	readonly threads: ReadonlyMap<string, readonly Entry[]>;
	/** Observations, by the id of their figure. */
	readonly series: ReadonlyMap<string, readonly ObservationEntry[]>;
	/** Retractions, by the id of the entry they take back. */
	readonly retractions: ReadonlyMap<string, readonly RetractionEntry[]>;
	/** Entries that correct another, by the id of that other. */
	readonly corrections: ReadonlyMap<string, readonly Entry[]>;
}

export function emptyLedger(asOf: Day): Ledger {
	return {
		asOf,
		entries: new Map(),
		threads: new Map(),
		series: new Map(),
		retractions: new Map(),
		corrections: new Map()
	};
}

/** The prediction that an entry is about; none for observations and retractions. */
export function predictionOf(entry: Entry): string | undefined {
	switch (entry.type) {
		case 'prediction':
			return entry.prediction.id;
		case 'observation':
		case 'retraction':
			return undefined;
		default:
			return entry.prediction;
	}
}

/**
 * One step of the fold: the ledger with this entry in it. An entry not yet known as of the ledger's day,
 * or one that is there already, changes nothing.
 */
export function apply(ledger: Ledger, entry: Entry): Ledger {
	return applyAll(ledger, [entry]);
}

/** `entries.reduce(apply, ledger)`, at the cost of one copy. */
export function applyAll(ledger: Ledger, entries: Iterable<Entry>): Ledger {
	const next = {
		asOf: ledger.asOf,
		entries: new Map(ledger.entries),
		threads: new Map(ledger.threads),
		series: new Map(ledger.series),
		retractions: new Map(ledger.retractions),
		corrections: new Map(ledger.corrections)
	};
	// Lists of the ledger handed in are never changed: each is copied at its first change here.
	const ours = new Set<unknown>();
	const push = <Item>(lists: Map<string, readonly Item[]>, key: string, item: Item) => {
		const standing = lists.get(key);
		if (standing && ours.has(standing)) {
			(standing as Item[]).push(item);
			return;
		}
		const list = [...(standing ?? []), item];
		ours.add(list);
		lists.set(key, list);
	};
	for (const entry of entries) {
		if (next.entries.has(entry.id) || !isByDay(entry.knownOn, ledger.asOf)) continue;
		next.entries.set(entry.id, entry);
		const prediction = predictionOf(entry);
		if (prediction !== undefined) push(next.threads, prediction, entry);
		if (entry.type === 'observation') push(next.series, entry.figure, entry);
		if (entry.type === 'retraction') push(next.retractions, entry.retracts, entry);
		if (entry.corrects !== undefined) push(next.corrections, entry.corrects, entry);
	}
	return next;
}

/** What of a ledger no longer speaks. */
interface Silenced {
	readonly retracted: ReadonlySet<string>;
	readonly corrected: ReadonlySet<string>;
}

// A ledger never changes, so what it silences is worked out once.
const silencedBy = new WeakMap<Ledger, Silenced>();

/**
 * Only what comes after an entry can take it back or correct it; so going from the last entry to the first,
 * whether one speaks is known before what it does to others is asked. (Recursion would let a long chain of
 * retractions exhaust the stack.)
 */
function silencedIn(ledger: Ledger): Silenced {
	const known = silencedBy.get(ledger);
	if (known) return known;
	const retracted = new Set<string>();
	const corrected = new Set<string>();
	const changes = [...ledger.retractions.values(), ...ledger.corrections.values()].flat();
	for (const change of [...new Set(changes)].sort(compareEntries).reverse()) {
		const isTakenBack = retracted.has(change.id);
		if (change.type === 'retraction' && !isTakenBack) {
			const target = ledger.entries.get(change.retracts);
			if (target && compareEntries(change, target) > 0) retracted.add(target.id);
		}
		// A correction taken back still passes on what was made of it since: the last word counts.
		if (change.corrects !== undefined && (!isTakenBack || corrected.has(change.id))) {
			const target = ledger.entries.get(change.corrects);
			if (target && corrects(change, target)) corrected.add(target.id);
		}
	}
	const silenced = { retracted, corrected };
	silencedBy.set(ledger, silenced);
	return silenced;
}

function corrects(correction: Entry, target: Entry): boolean {
	return (
		correction.type === target.type &&
		subjectOf(correction) === subjectOf(target) &&
		compareEntries(correction, target) > 0
	);
}

function subjectOf(entry: Entry): string | undefined {
	return entry.type === 'observation' ? entry.figure : predictionOf(entry);
}

/** Whether an entry was taken back. */
export function isRetracted(ledger: Ledger, entry: Entry): boolean {
	return silencedIn(ledger).retracted.has(entry.id);
}

/** Whether a later entry of its type and subject puts this one right. */
export function isCorrected(ledger: Ledger, entry: Entry): boolean {
	return silencedIn(ledger).corrected.has(entry.id);
}

/** Neither taken back nor corrected: the entry speaks for itself. */
export function isStanding(ledger: Ledger, entry: Entry): boolean {
	return !isRetracted(ledger, entry) && !isCorrected(ledger, entry);
}

/** Every entry about a prediction, with what takes those back, and what takes that back, in the order of entries. */
export function threadOf(ledger: Ledger, prediction: Prediction['id']): Entry[] {
	return withRetractions(ledger, ledger.threads.get(prediction) ?? []);
}

/** The same for the observations of a figure. */
export function seriesOf(ledger: Ledger, figure: Figure['id']): Entry[] {
	return withRetractions(ledger, ledger.series.get(figure) ?? []);
}

function withRetractions(ledger: Ledger, entries: readonly Entry[]): Entry[] {
	const all = [...entries];
	// The list grows while it is walked: a retraction may be retracted in turn.
	for (const entry of all) all.push(...(ledger.retractions.get(entry.id) ?? []));
	return all.sort(compareEntries);
}

/** The standing entries of one type about a prediction, in the order of entries. */
export function standingOf<Type extends Entry['type']>(
	ledger: Ledger,
	prediction: Prediction['id'],
	type: Type
): Extract<Entry, { type: Type }>[] {
	return (ledger.threads.get(prediction) ?? [])
		.filter((entry): entry is Extract<Entry, { type: Type }> => entry.type === type)
		.filter((entry) => isStanding(ledger, entry))
		.sort(compareEntries);
}
