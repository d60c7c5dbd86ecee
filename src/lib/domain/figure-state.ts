import type { FigureState, PredictionState } from './board';
import type { Figure } from './catalogue';
import { compareText, isByDay, lastDay, type DayRange } from './day';
import { compareEntries, type ObservationEntry } from './entry';
import { isStanding, type Ledger } from './ledger';
import { rangeOfPeriod } from './period';
import { figureOf } from './prediction';

/** The figures' states as of the ledger's day, among all predictions said by then. */
export function figureStatesOf(
	ledger: Ledger,
	figures: readonly Figure[],
	predictions: readonly PredictionState[]
): FigureState[] {
	const leaning = new Map<string, PredictionState[]>();
	for (const state of predictions) {
		const figure = figureOf(state.prediction);
		if (figure === undefined) continue;
		const standing = leaning.get(figure);
		if (standing) standing.push(state);
		else leaning.set(figure, [state]);
	}
	return figures.map((figure) => figureStateOf(ledger, figure, leaning.get(figure.id) ?? []));
}

/** What was measured of a figure, and who had said what of it. */
function figureStateOf(
	ledger: Ledger,
	figure: Figure,
	leaning: readonly PredictionState[]
): FigureState {
	const observations = (ledger.series.get(figure.id) ?? [])
		.filter((observation) => isStanding(ledger, observation))
		.map((observation) => ({ observation, range: rangeOfPeriod(observation.period) }))
		.sort(compareMeasured)
		.map(({ observation }) => observation);
	const targets = leaning.flatMap(({ prediction }) =>
		prediction.question.kind === 'numeric' && prediction.question.target.figure === figure.id
			? [{ prediction, target: prediction.question.target }]
			: []
	);
	return {
		figure,
		observations,
		targets,
		milestones: figure.milestones.filter(({ knownOn }) => isByDay(knownOn, ledger.asOf)),
		goals: figure.goals.filter(({ statedOn, knownOn = statedOn }) => isByDay(knownOn, ledger.asOf)),
		predictions: leaning.map(({ prediction }) => prediction.id)
	};
}

interface Measured {
	readonly observation: ObservationEntry;
	readonly range: DayRange;
}

function compareMeasured(left: Measured, right: Measured): number {
	return (
		compareText(left.range.first, right.range.first) ||
		compareText(left.range.last, right.range.last) ||
		compareText(lastDay(left.observation.knownOn), lastDay(right.observation.knownOn)) ||
		compareEntries(left.observation, right.observation)
	);
}
