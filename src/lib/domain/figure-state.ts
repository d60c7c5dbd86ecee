import type { FigureState, PredictionState } from './board';
import type { Figure } from './catalogue';
import { compareText, isByDay, lastDay } from './day';
import { compareEntries, type ObservationEntry } from './entry';
import { isStanding, type Ledger } from './ledger';
import { rangeOfPeriod } from './period';
import type { Prediction } from './prediction';

/** What was measured of a figure, and who had said what of it, as of the ledger's day. */
export function figureStateOf(
	ledger: Ledger,
	figure: Figure,
	predictions: readonly PredictionState[]
): FigureState {
	const observations = (ledger.series.get(figure.id) ?? [])
		.filter((observation) => isStanding(ledger, observation))
		.sort(compareObservations);
	const targets = predictions.flatMap(({ prediction }) =>
		prediction.question.kind === 'numeric' && prediction.question.target.figure === figure.id
			? [{ prediction, target: prediction.question.target }]
			: []
	);
	return {
		figure,
		observations,
		targets,
		milestones: figure.milestones.filter(({ knownOn }) => isByDay(knownOn, ledger.asOf)),
		goals: figure.goals.filter(({ statedOn }) => isByDay(statedOn, ledger.asOf)),
		predictions: predictions
			.filter(({ prediction }) => leansOn(prediction, figure.id))
			.map(({ prediction }) => prediction.id)
	};
}

function leansOn({ question, notScorable }: Prediction, figure: string): boolean {
	return (
		(question.kind === 'numeric' && question.target.figure === figure) ||
		notScorable?.proxy?.figure === figure
	);
}

function compareObservations(left: ObservationEntry, right: ObservationEntry): number {
	const leftRange = rangeOfPeriod(left.period);
	const rightRange = rangeOfPeriod(right.period);
	return (
		compareText(leftRange.first, rightRange.first) ||
		compareText(leftRange.last, rightRange.last) ||
		compareText(lastDay(left.knownOn), lastDay(right.knownOn)) ||
		compareEntries(left, right)
	);
}
