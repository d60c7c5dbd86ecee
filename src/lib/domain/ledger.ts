import type { Figure } from './catalogue';
import { isByDay, type Day } from './day';
import { dependencyOrder } from './dependency-order';
import {
	compareEntries,
	isReveal,
	type Entry,
	type ObservationEntry,
	type RetractionEntry
} from './entry';
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

/** The prediction that an entry is about; none for observations, retractions, and what is sealed. */
export function predictionOf(entry: Entry): string | undefined {
	switch (entry.type) {
		case 'prediction':
			return entry.prediction.id;
		case 'observation':
		case 'retraction':
		case 'seal':
		case 'secret':
			return undefined;
		default:
			return entry.prediction;
	}
}

/**
 * One step of the fold: the ledger with this entry in it. An entry not yet known as of the ledger's day, one
 * that is there already, and the secret of a seal, which is no knowledge of anybody's yet, change nothing.
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
		if (entry.type === 'secret') continue;
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
	/** Entries put right, by the id of the entry that puts them right. */
	readonly correctedBy: ReadonlyMap<string, Entry>;
	readonly corrected: ReadonlySet<string>;
}

// A ledger never changes, so what it silences is worked out once.
const silencedBy = new WeakMap<Ledger, Silenced>();

/**
 * Who may take back or correct what. Whatever a chain of the journal names: entries of its own, of the
 * catalogue, and of any other chain, the reader's own too. A stranger's retraction counts like the reader's,
 * because it is here only after the reader was told what it takes back and said yes; taking it back in turn
 * undoes it. So a board follows from its entries alone, the same for whoever holds them. The catalogue
 * changes nothing of a journal's. And nobody takes back what was sealed or revealed: a promise that could be
 * dropped once it went wrong would be none.
 *
 * What is named is older than what names it, whatever the clocks of two browsers say, so whether an entry
 * speaks is known before what it does to others is asked: those that name it come first. (In an order worked
 * out beforehand, since recursion would let a long chain of retractions exhaust the stack.) Only a forger
 * can make entries name each other in a circle; those do nothing to one another.
 */
function silencedIn(ledger: Ledger): Silenced {
	const known = silencedBy.get(ledger);
	if (known) return known;
	const retracted = new Set<string>();
	const corrected = new Set<string>();
	const correctedBy = new Map<string, Entry>();
	const changes = new Map(
		[...ledger.retractions.values(), ...ledger.corrections.values()]
			.flat()
			.map((change) => [change.id, change])
	);
	for (const circle of dependencyOrder(changes.keys(), (id) => namersOf(ledger, id))) {
		const together = new Set(circle);
		for (const change of circle.map((id) => changes.get(id) as Entry)) {
			const isTakenBack = retracted.has(change.id);
			const back =
				change.type === 'retraction' ? named(ledger, change, change.retracts) : undefined;
			if (back && !isFinal(back) && !isTakenBack && !together.has(back.id)) retracted.add(back.id);
			const wrong = named(ledger, change, change.corrects);
			if (!wrong || together.has(wrong.id) || !isAlike(change, wrong)) continue;
			// A correction taken back still passes on what was made of it since: the last word counts.
			if (isTakenBack && !corrected.has(change.id)) continue;
			corrected.add(wrong.id);
			correctedBy.set(change.id, wrong);
		}
	}
	const silenced = { retracted, corrected, correctedBy };
	silencedBy.set(ledger, silenced);
	return silenced;
}

/** The entry that a change names, where it may change it. */
function named(ledger: Ledger, change: Entry, id: string | undefined): Entry | undefined {
	const target = id === undefined ? undefined : ledger.entries.get(id);
	return target && mayChange(change, target) ? target : undefined;
}

function mayChange(change: Entry, target: Entry): boolean {
	if (!change.link) return !target.link && compareEntries(change, target) > 0;
	return change.link.chain !== target.link?.chain || change.link.seq > target.link.seq;
}

/** What takes an entry back or corrects it. */
function namersOf(ledger: Ledger, id: string): string[] {
	return [...(ledger.retractions.get(id) ?? []), ...(ledger.corrections.get(id) ?? [])]
		.filter((change) => named(ledger, change, id))
		.map((change) => change.id);
}

/** Whether an entry stands for good: it is a seal, or what opens one. */
export function isFinal(entry: Entry): boolean {
	return entry.type === 'seal' || entry.type === 'secret' || isReveal(entry);
}

/** A revealed prediction can be reworded like any other, for all to see; a digest can't. */
function isAlike(correction: Entry, target: Entry): boolean {
	if (target.type === 'seal') return false;
	return correction.type === target.type && subjectOf(correction) === subjectOf(target);
}

function subjectOf(entry: Entry): string | undefined {
	return entry.type === 'observation' ? entry.figure : predictionOf(entry);
}

/** Whether an entry was taken back. */
export function isRetracted(ledger: Ledger, entry: Entry): boolean {
	return silencedIn(ledger).retracted.has(entry.id);
}

/** Whether an entry, wherever it is kept, is taken back by one of this ledger that stands. */
export function isTakenBack(ledger: Ledger, id: string): boolean {
	return (ledger.retractions.get(id) ?? []).some((retraction) => isStanding(ledger, retraction));
}

/**
 * Whether an entry, wherever it is kept, is taken back or put right by one of this ledger; a correction taken
 * back counts where it was put right itself.
 */
export function isSuperseded(ledger: Ledger, id: string): boolean {
	return (
		isTakenBack(ledger, id) ||
		(ledger.corrections.get(id) ?? []).some(
			(correction) => !isRetracted(ledger, correction) || isCorrected(ledger, correction)
		)
	);
}

/** Whether a later entry of its type and subject puts this one right. */
export function isCorrected(ledger: Ledger, entry: Entry): boolean {
	return silencedIn(ledger).corrected.has(entry.id);
}

/** The entry that this one puts right. */
export function correctedEntry(ledger: Ledger, correction: Entry): Entry | undefined {
	return silencedIn(ledger).correctedBy.get(correction.id);
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
