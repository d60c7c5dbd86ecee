import type { Board, FigureState, PredictionState } from './board';
import type { Goal } from './catalogue';
import { comparePartialDays, compareText, daysBetween, lastDay, type PartialDay } from './day';
import { figureDeciding, type Basis, type Prediction, type Target } from './prediction';

/** What was promised at one time, and how far it stood from what had been promised before. */
interface Promised {
	readonly saidOn: PartialDay;
	/** By when it was to be so: the last of the days it names, else the close of its window. */
	readonly by?: PartialDay;
	/** Whether that day was named, or the encoder worked it out. */
	readonly byBasis?: Basis;
	readonly target?: Target;
	/** Days by which the promised day moved since then: positive later. */
	readonly daysMoved?: number;
	/** Stated only where both days are. */
	readonly movedBasis?: Basis;
	/** How much the promised number moved since then, in its unit; only of the same figure and period. */
	readonly valueMoved?: number;
}

export interface ClaimStep extends Promised {
	readonly state: PredictionState;
	/** The claim of this chain that it says again: of several the one said last. */
	readonly repeats?: string;
}

/** A value set outside the articles for a figure that one of the claims rests on. */
export interface GoalStep extends Promised {
	readonly goal: Goal;
	readonly target: Target;
}

export type DriftStep = ClaimStep | GoalStep;

/**
 * Everything that says the same as a prediction, or sets a number for the same figure, in the order said: the
 * chain of `repeats` and `same figure` links that it stands in, whichever end names them, and the goals of
 * its figures. Fewer than two are no chain.
 */
export function driftOf(board: Board, id: string): readonly DriftStep[] {
	const claims = chainOf(board, id);
	const figures = new Set(claims.map(({ prediction }) => figureDeciding(prediction)));
	const goals = board.figures.filter(({ figure }) => figures.has(figure.id)).flatMap(goalsOf);
	if (claims.length === 0 || claims.length + goals.length < 2) return [];
	// A goal set on the day of a claim stands after it.
	const said = [...claims.map(claimed), ...goals].sort((left, right) =>
		comparePartialDays(left.saidOn, right.saidOn)
	);
	const steps: DriftStep[] = [];
	for (const step of said)
		steps.push('goal' in step ? movedGoal(step, steps) : movedClaim(step, steps));
	return steps;
}

/** The steps at which a promise moved: its number, or its day where both days were stated. */
export function movesIn(steps: readonly DriftStep[]): readonly DriftStep[] {
	return steps.filter(
		({ daysMoved, movedBasis, valueMoved }) => (daysMoved && movedBasis === 'stated') || valueMoved
	);
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
		.sort(({ prediction: left }, { prediction: right }) => compareText(left.id, right.id));
}

function claimed(state: PredictionState): ClaimStep {
	const { question, saidOn, window } = state.prediction;
	const byBasis = question.kind === 'date' ? 'stated' : window.basis;
	const by = question.kind === 'date' ? question.target.to : window.closesOn;
	return {
		state,
		saidOn,
		...(by !== undefined && { by, byBasis }),
		...(question.kind === 'numeric' && { target: question.target })
	};
}

function goalsOf({ figure, goals }: FigureState): GoalStep[] {
	return goals.map((goal) => ({
		goal,
		saidOn: goal.statedOn,
		...(goal.by !== undefined && { by: goal.by, byBasis: 'stated' }),
		target: { figure: figure.id, operator: 'at least', value: goal.value, unit: figure.shortUnit }
	}));
}

/** Against the claim that it says again. */
function movedClaim(step: ClaimStep, earlier: readonly DriftStep[]): ClaimStep {
	const { related = [] } = step.state.prediction;
	const again = related.filter(({ as }) => as === 'repeats').map(({ prediction }) => prediction);
	const repeated = earlier
		.filter((other) => 'state' in other)
		.findLast(({ state }) => again.includes(state.prediction.id));
	if (!repeated) return step;
	return { ...step, repeats: repeated.state.prediction.id, ...movedFrom(repeated, step) };
}

/** Against the last number that anyone set for the same figure; one with a day only against one with a day. */
function movedGoal(step: GoalStep, earlier: readonly DriftStep[]): GoalStep {
	const before = earlier.findLast(
		(other) =>
			other.target !== undefined &&
			partOf(other) === step.goal.part &&
			isComparable(other.target, step.target) &&
			(other.by === undefined) === (step.by === undefined)
	);
	return before ? { ...step, ...movedFrom(before, step) } : step;
}

/** What of its figure a step is for; none for the whole. */
function partOf(step: DriftStep): string | undefined {
	return 'goal' in step ? step.goal.part : undefined;
}

function movedFrom(before: DriftStep, { by, byBasis, target }: DriftStep) {
	const stated = before.byBasis === 'stated' && byBasis === 'stated';
	return {
		...(by !== undefined &&
			before.by !== undefined && {
				daysMoved: daysBetween(lastDay(before.by), lastDay(by)),
				movedBasis: stated ? ('stated' as const) : ('inferred' as const)
			}),
		...(target &&
			before.target &&
			isComparable(before.target, target) && { valueMoved: target.value - before.target.value })
	};
}

function isComparable(left: Target, right: Target): boolean {
	return left.figure === right.figure && left.unit === right.unit && left.period === right.period;
}
