import type { Catalogue, Figure, Goal, Milestone } from './catalogue';
import type { Day, PartialDay } from './day';
import type {
	Entry,
	EvidenceEntry,
	ForecastEntry,
	NoteEntry,
	ObservationEntry,
	PredictionEntry,
	ResolutionEntry,
	RevealEntry
} from './entry';
import type { Condition, Prediction, PredictionKind, Target } from './prediction';
import type { Status } from './status';
import type { Timing } from './timing';
import { isSettled, isWaiting, VERDICTS, type Verdict } from './verdict';

/** Whether a prediction's condition came out as it needs. */
export type ConditionState = 'met' | 'failed' | 'undecided';

export interface ConditionReport {
	readonly condition: Condition;
	readonly state: ConditionState;
	/** When that became known. */
	readonly since?: PartialDay;
}

/** One entry of a prediction's history, and whether it still speaks. */
export interface HistoryItem {
	readonly entry: Entry;
	readonly standing: 'stands' | 'corrected' | 'retracted';
}

/** Everything the board knows of one prediction as of its day. */
export interface PredictionState {
	readonly prediction: Prediction;
	readonly entry: PredictionEntry;
	/** What revealed it, if it had been sealed. */
	readonly revealedBy?: RevealEntry;
	readonly kind: PredictionKind;
	readonly status: Status;
	readonly verdict: Verdict;
	/** The resolution in force. */
	readonly resolution?: ResolutionEntry;
	/** When its verdict became public: known day of the resolution, or of the condition that failed. */
	readonly settledOn?: PartialDay;
	/** Its outcome was public before it was said: kept, counted apart, never foresight. */
	readonly alreadyKnown: boolean;
	readonly timing?: Timing;
	readonly conditions: readonly ConditionReport[];
	readonly forecasts: readonly ForecastEntry[];
	readonly evidence: readonly EvidenceEntry[];
	readonly notes: readonly NoteEntry[];
	/** Every entry about it, taken back ones too, in the order of entries. */
	readonly history: readonly HistoryItem[];
	readonly scenario?: string;
	/** Whether the reader's journal has a standing say in it. */
	readonly touched: boolean;
}

/** A prediction that states a value for a figure. */
export interface FigureTarget {
	readonly prediction: Prediction;
	readonly target: Target;
}

export interface FigureState {
	readonly figure: Figure;
	/** Standing observations by period, then by the day they were published. */
	readonly observations: readonly ObservationEntry[];
	readonly targets: readonly FigureTarget[];
	readonly milestones: readonly Milestone[];
	readonly goals: readonly Goal[];
	/** Every prediction that rests on it: by target, as what decides it, or as its proxy. */
	readonly predictions: readonly string[];
}

/** Every prediction's state as of a day. */
export interface Board {
	readonly asOf: Day;
	readonly catalogue: Catalogue;
	/** Predictions said by that day, in the catalogue's order, the reader's own after it. */
	readonly predictions: readonly PredictionState[];
	readonly figures: readonly FigureState[];
	readonly byPrediction: ReadonlyMap<string, PredictionState>;
	readonly byFigure: ReadonlyMap<string, FigureState>;
	/** Entries that count as of that day. */
	readonly entryCount: number;
}

export type Tally = Readonly<Record<Verdict, number>>;

/** How many predictions have each verdict. */
export function tallyOf(states: readonly PredictionState[]): Tally {
	const tally = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<
		Verdict,
		number
	>;
	for (const { verdict } of states) tally[verdict] += 1;
	return tally;
}

/** The public denominators of a set of predictions. */
export interface Denominators {
	readonly encoded: number;
	readonly scorable: number;
	/** Waiting in any way: upcoming, open, due, overdue. */
	readonly waiting: number;
	readonly due: number;
	readonly overdue: number;
	/** Settled in any way: came true, partly, did not, annulled, ambiguous. */
	readonly settled: number;
	/** Annulled or ambiguous. */
	readonly void: number;
	readonly alreadyKnown: number;
}

export function denominatorsOf(states: readonly PredictionState[]): Denominators {
	const tally = tallyOf(states);
	return {
		encoded: states.length,
		scorable: states.length - tally['not scorable'],
		waiting: states.filter(({ verdict }) => isWaiting(verdict)).length,
		due: tally.due,
		overdue: tally.overdue,
		settled: states.filter(({ verdict }) => isSettled(verdict)).length,
		void: tally.annulled + tally.ambiguous,
		alreadyKnown: states.filter(({ alreadyKnown }) => alreadyKnown).length
	};
}
