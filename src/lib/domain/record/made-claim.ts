import type { Board, PredictionState } from '../board';
import { dayNumber, firstDay, lastDay, type Day } from '../day';
import { stoodSince, type ForecastEntry } from '../entry';
import type { Held, PredictionKind } from '../prediction';
import { isWaiting } from '../verdict';
import { probabilitiesByScale, type ByScale } from './claim-probability';

/** What became of a claim for the one who made it: only what is `settled` can be scored. */
export type Fate =
	| 'settled'
	| 'open'
	| 'overdue'
	| 'annulled'
	| 'ambiguous'
	| 'partly'
	| 'not scorable'
	| 'already known'
	| 'no side taken'
	| 'said too late';

/** A forecast made before the answer was known. Days are day numbers. */
export interface Said {
	readonly day: number;
	readonly probabilities: ByScale;
	/** In words, read by a scale; else in numbers. */
	readonly hedged: boolean;
}

/** What a forecaster said ahead, and what came of it. */
export interface Foresight {
	/** The oldest first. The last one stood when the answer became known: it is the one that is scored. */
	readonly said: readonly [Said, ...Said[]];
	/** The days over which forecasts are averaged: from the claim's own day, up to and without `until`. */
	readonly from: number;
	readonly until: number;
	readonly known: number;
	readonly occurred: boolean;
	/** Its window is over. Before that, only one of the two outcomes can have shown. */
	readonly matured: boolean;
}

/** A prediction on which a forecaster said something. Plain data, as it may be sent to a worker. */
export interface MadeClaim {
	readonly prediction: string;
	readonly forecaster: string;
	readonly kind: PredictionKind;
	readonly article?: string;
	readonly scenario?: string;
	readonly ifNothingChanges?: Held;
	readonly fate: Fate;
	readonly foresight?: Foresight;
}

/** Every claim of a board, once for each forecaster who said something on it. */
export function claimsMade(board: Board): MadeClaim[] {
	return board.predictions.flatMap((state) => claimsMadeOn(state, board.asOf));
}

/**
 * What each forecaster made of one prediction. As foresight counts only what was surely said before the answer
 * was public: on an earlier day than the earliest on which that may have been, and in a journal recorded by then. (*Partly* is an
 * answer only where the criteria say what it counts as.)
 */
export function claimsMadeOn(state: PredictionState, asOf: Day): MadeClaim[] {
	const { prediction, forecasts, kind, scenario } = state;
	const makers = new Set([prediction.forecaster, ...forecasts.map(({ forecaster }) => forecaster)]);
	const article = prediction.passage?.article;
	const { ifNothingChanges } = prediction;
	return [...makers].map((forecaster): MadeClaim => ({
		prediction: prediction.id,
		forecaster,
		kind,
		...(article !== undefined && { article }),
		...(scenario !== undefined && { scenario }),
		...(ifNothingChanges && { ifNothingChanges }),
		...fateOf(
			state,
			forecasts.filter((forecast) => forecast.forecaster === forecaster),
			asOf
		)
	}));
}

function fateOf(
	state: PredictionState,
	forecasts: readonly ForecastEntry[],
	asOf: Day
): Pick<MadeClaim, 'fate' | 'foresight'> {
	const { verdict, alreadyKnown, settledOn } = state;
	if (verdict === 'not scorable') return { fate: verdict };
	if (alreadyKnown) return { fate: 'already known' };
	if (isWaiting(verdict)) return { fate: verdict === 'overdue' ? 'overdue' : 'open' };
	if (verdict === 'annulled' || verdict === 'ambiguous') return { fate: verdict };
	const occurred = occurredIn(state);
	if (occurred === undefined || settledOn === undefined) return { fate: 'partly' };
	if (forecasts.length === 0) return { fate: 'no side taken' };
	const known = dayNumber(firstDay(settledOn));
	const [first, ...rest] = saidBefore(known, state, forecasts);
	if (!first) return { fate: 'said too late' };
	const foresight = { said: [first, ...rest] as const, known, occurred };
	return { fate: 'settled', foresight: { ...foresight, ...daysOf(state, known, asOf) } };
}

/** Whether the claim held; none where it did in part and the criteria do not say what that counts as. */
function occurredIn({ verdict, prediction }: PredictionState): boolean | undefined {
	const counts = verdict === 'partly' ? prediction.criteria?.partlyCounts : verdict;
	return counts === 'came true' ? true : counts === 'did not' ? false : undefined;
}

function saidBefore(
	known: number,
	{ prediction }: PredictionState,
	forecasts: readonly ForecastEntry[]
): Said[] {
	return forecasts
		.map((forecast): Said => ({
			day: dayNumber(stoodSince(forecast)),
			probabilities: probabilitiesByScale(prediction, forecast.likelihood),
			hedged: forecast.likelihood.as === 'hedge'
		}))
		.filter(({ day }) => day < known)
		.sort((left, right) => left.day - right.day);
}

/** Once a window is over, a forecast on it goes stale: its days end there, or else where the answer was known. */
function daysOf(
	{ prediction: { saidOn, window } }: PredictionState,
	known: number,
	asOf: Day
): Pick<Foresight, 'from' | 'until' | 'matured'> {
	const from = dayNumber(lastDay(saidOn));
	if (window.closesOn === undefined) return { from, until: known, matured: false };
	const close = lastDay(window.closesOn);
	const over = dayNumber(close) + 1;
	return { from, until: over > from ? Math.min(known, over) : known, matured: close < asOf };
}
