import type { Board, PredictionState } from './board';
import { comparePartialDays, compareText, daysBetween, lastDay, type PartialDay } from './day';
import type { Basis, Prediction, Target } from './prediction';

/** One time that a promise was made, and how far it stood from the one that it repeats. */
export interface DriftStep {
	readonly state: PredictionState;
	/** By when it was to be so: the last of the days it names, else the close of its window. */
	readonly by?: PartialDay;
	/** Whether the claim names that day, or the encoder worked it out. */
	readonly byBasis?: Basis;
	readonly target?: Target;
	/** The claim of this chain that it says again: of several the one said last. */
	readonly repeats?: string;
	/** Days by which the promised day moved since then: positive later. */
	readonly daysMoved?: number;
	/** Stated only where both days are. */
	readonly movedBasis?: Basis;
	/** How much the promised number moved since then, in its unit; only of the same figure and period. */
	readonly valueMoved?: number;
}

/**
 * Everything on the board that says the same as a prediction, or sets a number for the same figure, in the
 * order said: the chain of `repeats` and `same figure` links that it stands in, whichever end names them.
 * Fewer than two are no chain.
 */
export function driftOf(board: Board, id: string): readonly DriftStep[] {
	const chain = chainOf(board, id);
	if (chain.length < 2) return [];
	return chain.map((state, at) => stepOf(state, chain.slice(0, at)));
}

const LINKS: ReadonlySet<string> = new Set(['repeats', 'same figure']);

function linkedTo({ related = [] }: Prediction): string[] {
	return related.filter(({ as }) => LINKS.has(as)).map(({ prediction }) => prediction);
}

function chainOf({ predictions, byPrediction }: Board, id: string): PredictionState[] {
	const neighbours = new Map<string, string[]>();
	const link = (from: string, to: string) =>
		neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
	for (const { prediction } of predictions) {
		for (const other of linkedTo(prediction)) {
			link(prediction.id, other);
			link(other, prediction.id);
		}
	}
	const reached = new Set([id]);
	for (const one of reached) for (const other of neighbours.get(one) ?? []) reached.add(other);
	return [...reached]
		.flatMap((one) => byPrediction.get(one) ?? [])
		.sort(
			({ prediction: left }, { prediction: right }) =>
				comparePartialDays(left.saidOn, right.saidOn) || compareText(left.id, right.id)
		);
}

function stepOf(state: PredictionState, earlier: readonly PredictionState[]): DriftStep {
	const { prediction } = state;
	const said = (prediction.related ?? [])
		.filter(({ as }) => as === 'repeats')
		.map(({ prediction }) => prediction);
	const repeated = earlier.findLast((other) => said.includes(other.prediction.id))?.prediction;
	const by = dayPromised(prediction);
	const target = targetOf(prediction);
	const before = repeated && dayPromised(repeated);
	const was = repeated && targetOf(repeated);
	return {
		state,
		...(by && { by: by.day, byBasis: by.basis }),
		...(target && { target }),
		...(repeated && { repeats: repeated.id }),
		...(by && before && movedFrom(before, by)),
		...(target && was && isComparable(target, was) && { valueMoved: target.value - was.value })
	};
}

interface PromisedDay {
	readonly day: PartialDay;
	readonly basis: Basis;
}

/** The day by which a prediction was to have come true, if it has any. */
function dayPromised({ question, window }: Prediction): PromisedDay | undefined {
	if (question.kind === 'date') return { day: question.target.to, basis: 'stated' };
	const { closesOn, basis } = window;
	return closesOn === undefined ? undefined : { day: closesOn, basis };
}

function movedFrom(before: PromisedDay, by: PromisedDay) {
	const stated = before.basis === 'stated' && by.basis === 'stated';
	return {
		daysMoved: daysBetween(lastDay(before.day), lastDay(by.day)),
		movedBasis: stated ? 'stated' : 'inferred'
	} as const;
}

function targetOf({ question }: Prediction): Target | undefined {
	return question.kind === 'numeric' ? question.target : undefined;
}

function isComparable(left: Target, right: Target): boolean {
	return left.figure === right.figure && left.unit === right.unit && left.period === right.period;
}
