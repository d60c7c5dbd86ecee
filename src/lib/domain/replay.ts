import type { Board, ConditionReport, FigureState, PredictionState } from './board';
import type { Catalogue, Figure } from './catalogue';
import { compareText, firstDay, isByDay, lastDay, type Day } from './day';
import { compareEntries, type Entry, type ObservationEntry, type ResolutionEntry } from './entry';
import { applyAll, emptyLedger, isRetracted, isStanding, standingOf, type Ledger } from './ledger';
import { rangeOfPeriod } from './period';
import { kindOf, type Condition, type Prediction } from './prediction';
import { statusOf, waitingStatus } from './status';
import { timingOf } from './timing';
import { isSettled, verdictOf, type Verdict } from './verdict';

/**
 * The board as of a day of world knowledge: a pure fold over the catalogue's entries and the journal's.
 * The order of either does not matter, an entry given twice counts once, and an entry counts when all of
 * its `knownOn` is not after `asOf`.
 */
export function replay(catalogue: Catalogue, journal: readonly Entry[], asOf: Day): Board {
	const ledger = applyAll(applyAll(emptyLedger(asOf), catalogue.entries), journal);
	return boardOf(catalogue, ledger);
}

/** What a ledger says, worked out: statuses, verdicts, conditions, figures. */
export function boardOf(catalogue: Catalogue, ledger: Ledger): Board {
	const scenarios = new Map(
		catalogue.scenarios.flatMap((scenario) =>
			scenario.predictions.map((prediction) => [prediction, scenario.id] as const)
		)
	);
	const states = new Map<string, PredictionState>();
	const underWay = new Set<string>();

	const stateOf = (id: string): PredictionState | undefined => {
		const known = states.get(id);
		// A prediction that hangs on itself, by whatever detour, has an undecided condition.
		if (known || underWay.has(id)) return known;
		const entry = standingOf(ledger, id, 'prediction').at(-1);
		if (!entry) return undefined;
		underWay.add(id);
		const reports = (entry.prediction.conditions ?? []).map((condition) =>
			reportOn(condition, stateOf)
		);
		underWay.delete(id);
		const state = settle(ledger, entry, reports, scenarios.get(id));
		states.set(id, state);
		return state;
	};

	const order = new Map([...scenarios.keys()].map((id, index) => [id, index]));
	const predictions = [...ledger.threads.keys()]
		.map(stateOf)
		.filter((state) => state !== undefined)
		.sort(
			(left, right) =>
				(order.get(left.prediction.id) ?? Infinity) -
					(order.get(right.prediction.id) ?? Infinity) || compareEntries(left.entry, right.entry)
		);
	const figures = catalogue.figures.map((figure) => figureState(ledger, figure, predictions));
	return {
		asOf: ledger.asOf,
		catalogue,
		predictions,
		figures,
		byPrediction: states,
		byFigure: new Map(figures.map((state) => [state.figure.id, state])),
		entryCount: ledger.entries.size
	};
}

function settle(
	ledger: Ledger,
	entry: PredictionState['entry'],
	conditions: readonly ConditionReport[],
	scenario: string | undefined
): PredictionState {
	const { prediction } = entry;
	const resolution = standingOf(ledger, prediction.id, 'resolution').at(-1);
	const failed = conditions.find(({ state }) => state === 'failed');
	const verdict = verdictNow(prediction, resolution, failed !== undefined, ledger.asOf);
	const settledOn = failed ? failed.since : resolution?.knownOn;
	const timing = resolution && !failed ? timingOf(prediction, resolution) : undefined;
	const history = (ledger.threads.get(prediction.id) ?? [])
		.concat(retractionsOf(ledger, prediction.id))
		.sort(compareEntries)
		.map((item) => ({
			entry: item,
			standing: isRetracted(ledger, item)
				? ('retracted' as const)
				: isStanding(ledger, item)
					? ('stands' as const)
					: ('corrected' as const)
		}));
	return {
		prediction,
		entry,
		kind: kindOf(prediction),
		status: statusOf(verdict),
		verdict,
		...(resolution && { resolution }),
		...(isSettled(verdict) && settledOn !== undefined && { settledOn }),
		alreadyKnown:
			isSettled(verdict) &&
			settledOn !== undefined &&
			lastDay(settledOn) <= firstDay(prediction.saidOn),
		...(timing && { timing }),
		conditions,
		forecasts: standingOf(ledger, prediction.id, 'forecast'),
		evidence: standingOf(ledger, prediction.id, 'evidence').sort(
			(left, right) =>
				compareText(lastDay(left.knownOn), lastDay(right.knownOn)) || compareEntries(left, right)
		),
		notes: standingOf(ledger, prediction.id, 'note'),
		history,
		...(scenario !== undefined && { scenario }),
		touched: history.some(
			({ entry: item, standing }) => item.link !== undefined && standing === 'stands'
		)
	};
}

function retractionsOf(ledger: Ledger, prediction: string): Entry[] {
	return (ledger.threads.get(prediction) ?? []).flatMap((entry) => [
		...(ledger.retractions.get(entry.id) ?? [])
	]);
}

function verdictNow(
	prediction: Prediction,
	resolution: ResolutionEntry | undefined,
	conditionFailed: boolean,
	asOf: Day
): Verdict {
	if (prediction.notScorable) return 'not scorable';
	if (conditionFailed) return 'annulled';
	if (resolution) return verdictOf(prediction.question, resolution.ruling);
	return waitingStatus(prediction.window, asOf);
}

function reportOn(
	condition: Condition,
	stateOf: (id: string) => PredictionState | undefined
): ConditionReport {
	const parent = condition.prediction === undefined ? undefined : stateOf(condition.prediction);
	const state = parent ? conditionState(condition, parent) : 'undecided';
	return {
		condition,
		state,
		...(state !== 'undecided' && parent?.settledOn !== undefined && { since: parent.settledOn })
	};
}

function conditionState(
	{ holds }: Condition,
	{ verdict, resolution }: PredictionState
): ConditionReport['state'] {
	if (verdict === 'annulled') return 'failed';
	if (holds === undefined || !isSettled(verdict) || verdict === 'ambiguous') return 'undecided';
	if (typeof holds === 'object') {
		const outcome = resolution?.ruling.as === 'outcome' ? resolution.ruling.outcome : undefined;
		if (outcome?.kind !== 'choice') return 'undecided';
		return holds.options.includes(outcome.option) ? 'met' : 'failed';
	}
	const came = verdict === 'came true' || verdict === 'partly';
	return came === (holds === 'came true') ? 'met' : 'failed';
}

function figureState(
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
