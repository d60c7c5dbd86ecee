import { compareText, lastDay, type Day, type PartialDay } from './day';
import type { Period } from './period';
import type { Prediction } from './prediction';

/** An instant in UTC, ISO 8601 with milliseconds: `2026-11-22T08:04:12.345Z`. Only `recordedAt` is one. */
export type Instant = string;

/** Where an entry of a journal stands in its chain. Catalogue entries have none. */
export interface ChainLink {
	/** This browser's journal. */
	readonly chain: string;
	/** From 1, without gaps. */
	readonly seq: number;
	/** SHA-256 (hex) of the previous entry of the chain in canonical JSON; 64 zeros for the first. */
	readonly prev: string;
}

/**
 * How an entry of somebody else's chain stands in it, as far as it can be followed: it names the entry before
 * it, or that one was left out; the chain breaks at it, or broke before.
 */
export type ChainStanding = 'holds' | 'after one left out' | 'breaks here' | 'past the break';

interface EntryBase {
	/** Unique for ever: UUIDv7 in a journal, a readable key in the catalogue. */
	readonly id: string;
	/** When it became public knowledge. It counts on a board as of that day or later (whole range past). */
	readonly knownOn: PartialDay;
	readonly recordedAt: Instant;
	readonly link?: ChainLink;
	/** The entry that this one puts right; needs a reason. */
	readonly corrects?: string;
	readonly reason?: string;
}

/**
 * A prediction enters, or, when it corrects another entry, is reworded. `knownOn` is its `saidOn`, but for one
 * that was sealed: that is said on the day of its seal, and known once it is revealed.
 */
export interface PredictionEntry extends EntryBase {
	readonly type: 'prediction';
	readonly prediction: Prediction;
	readonly reveals?: Reveal;
}

/** What is sealed: a prediction, and how likely its forecaster held it then. */
export interface SealedPrediction {
	readonly prediction: Prediction;
	readonly likelihood?: Likelihood;
}

/** Opens a seal: whoever has it can recompute the digest that was published. */
export interface Reveal {
	/** The entry that holds the digest. */
	readonly seal: string;
	/** 32 random bytes in hex: without them, a digest of few words could be guessed. */
	readonly nonce: string;
	readonly likelihood?: Likelihood;
}

/** One statement of likelihood, by the kind of what is forecast. */
export type Likelihood =
	| { readonly as: 'hedge' }
	| { readonly as: 'probability'; readonly probability: number }
	| { readonly as: 'distribution'; readonly probabilities: Readonly<Record<string, number>> }
	| { readonly as: 'quantiles'; readonly quantiles: readonly NumberQuantile[] }
	| { readonly as: 'date quantiles'; readonly quantiles: readonly DayQuantile[] };

export interface NumberQuantile {
	readonly level: number;
	readonly value: number;
}

export interface DayQuantile {
	readonly level: number;
	readonly value: Day;
}

/** A dated likelihood by a forecaster; `hedge` means the words of the prediction's own hedge. */
export interface ForecastEntry extends EntryBase {
	readonly type: 'forecast';
	readonly prediction: string;
	readonly forecaster: string;
	readonly likelihood: Likelihood;
	readonly note?: string;
}

export type Bearing = 'supports' | 'contradicts' | 'neutral';

/** Where something was read: a source of the catalogue, or a link of the reader's own. */
export type Citation =
	{ readonly source: string } | { readonly url: string; readonly publisher: string };

/** Where one looked in vain, and until when. */
export interface Search {
	readonly on: Day;
	readonly where: string;
}

export interface EvidenceEntry extends EntryBase {
	readonly type: 'evidence';
	readonly prediction: string;
	/** Where it was read; that nothing was found is evidence too, as of the day of the search. */
	readonly citation: Citation | Search;
	readonly bearing: Bearing;
	readonly note: string;
}

/** What somebody measured: one value for one period, as published on `knownOn`. */
export interface ObservationEntry extends EntryBase {
	readonly type: 'observation';
	readonly figure: string;
	readonly period: Period;
	readonly value: number;
	/** As the source words it where it is not plain: "over", "about", "up to". */
	readonly qualifier?: string;
	readonly publisher: string;
	/** `first` print, a later `revision`, or `derived` by us from printed figures. */
	readonly print: 'first' | 'revision' | 'derived';
	readonly formula?: string;
	readonly citation: Citation;
	readonly note?: string;
}

export type Outcome =
	| { readonly kind: 'binary'; readonly occurred: boolean }
	| { readonly kind: 'choice'; readonly option: string }
	| {
			readonly kind: 'numeric';
			readonly value: number;
			readonly unit: string;
			/** The value is only known as a bound. */
			readonly bound?: 'at least' | 'at most' | 'about';
	  }
	/** No day: not by the close. */
	| { readonly kind: 'date'; readonly day?: PartialDay };

export type Strength = 'strong' | 'moderate' | 'weak' | 'none found';

export type Ruling =
	| { readonly as: 'outcome'; readonly outcome: Outcome; readonly partly?: Partly }
	| { readonly as: 'annulled'; readonly why: string }
	| { readonly as: 'ambiguous'; readonly why: string };

/** Which part of the claim held and which did not. */
export interface Partly {
	readonly held: string;
	readonly failed: string;
}

/** What settles a prediction. */
export interface ResolutionEntry extends EntryBase {
	readonly type: 'resolution';
	readonly prediction: string;
	readonly ruling: Ruling;
	readonly happenedOn?: PartialDay;
	readonly strength: Strength;
	readonly searched?: Search;
	/** Evidence entries it rests on. */
	readonly evidence: readonly string[];
	readonly note?: string;
}

export interface NoteEntry extends EntryBase {
	readonly type: 'note';
	readonly prediction: string;
	readonly text: string;
}

/** A prediction is made on `knownOn`, and only its digest is published. */
export interface SealEntry extends EntryBase {
	readonly type: 'seal';
	/** SHA-256 (hex) of what is sealed with its nonce and the chain of this entry, in canonical JSON. */
	readonly digest: string;
}

/** What opens a seal, for its maker alone: it never leaves the journal but in its backup. */
export interface SecretEntry extends EntryBase, SealedPrediction {
	readonly type: 'secret';
	readonly seal: string;
	readonly nonce: string;
}

/** Takes an entry back, as if never made; `knownOn` is that of the entry taken back. */
export interface RetractionEntry extends EntryBase {
	readonly type: 'retraction';
	readonly retracts: string;
}

export type Entry =
	| PredictionEntry
	| ForecastEntry
	| EvidenceEntry
	| ObservationEntry
	| ResolutionEntry
	| NoteEntry
	| SealEntry
	| SecretEntry
	| RetractionEntry;

export type EntryType = Entry['type'];

/** A prediction that had been sealed. */
export type RevealEntry = PredictionEntry & Required<Pick<PredictionEntry, 'reveals'>>;

export function isReveal(entry: Entry): entry is RevealEntry {
	return entry.type === 'prediction' && entry.reveals !== undefined;
}

/** A prediction called one that can never be settled, and changed in nothing else. */
export type NotScorableEntry = PredictionEntry & {
	readonly prediction: Required<Pick<Prediction, 'notScorable'>>;
};

/** The reason given is then why: an edit of such a prediction has a reason of its own. */
export function isMarkedNotScorable(entry: Entry): entry is NotScorableEntry {
	if (entry.type !== 'prediction' || entry.corrects === undefined) return false;
	const { notScorable } = entry.prediction;
	return notScorable !== undefined && notScorable.why === entry.reason;
}

export function isSeal(entry: Entry): entry is SealEntry {
	return entry.type === 'seal';
}

type WithoutOwn<Type> = Type extends Entry ? Omit<Type, 'id' | 'recordedAt' | 'link'> : never;

/** An entry before the journal gives it its id, its instant and its place in the chain. */
export type EntryDraft = WithoutOwn<Entry>;

/**
 * The name of a draft, by its place among those appended together, until the journal gives it its id: so a
 * resolution can rest on evidence that is entered with it.
 */
export function provisionalId(place: number): string {
	return `draft ${place}`;
}

/** The day on which it was recorded, in UTC. */
export function recordedOn({ recordedAt }: Pick<Entry, 'recordedAt'>): Day {
	return recordedAt.slice(0, 10);
}

/**
 * Since when an entry has surely stood. Whatever day an entry of a journal gives itself, nothing shows that it
 * was made before it was recorded: what is entered once the answer is known is no foresight.
 */
export function stoodSince(entry: Pick<Entry, 'knownOn' | 'recordedAt' | 'link'>): Day {
	const known = lastDay(entry.knownOn);
	const recorded = recordedOn(entry);
	return entry.link !== undefined && recorded > known ? recorded : known;
}

/** The day on which an entry of a journal was recorded, where that is later than the day it gives itself. */
export function enteredLater(
	entry: Pick<Entry, 'knownOn' | 'recordedAt' | 'link'>
): Day | undefined {
	const since = stoodSince(entry);
	return since > lastDay(entry.knownOn) ? since : undefined;
}

/**
 * The one order in which entries are shown and in which the later wins: the catalogue first, so that a
 * newer edition of it never overrules the reader; then as recorded; within one instant along the chain,
 * then by id. (A chain's `recordedAt` must never run backwards, or its later entries would not win.)
 */
export function compareEntries(left: Entry, right: Entry): number {
	const fromJournal = Number(left.link !== undefined) - Number(right.link !== undefined);
	return (
		fromJournal ||
		compareText(left.recordedAt, right.recordedAt) ||
		compareText(left.link?.chain ?? '', right.link?.chain ?? '') ||
		(left.link?.seq ?? 0) - (right.link?.seq ?? 0) ||
		compareText(left.id, right.id)
	);
}
