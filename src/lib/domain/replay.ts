import type { Board, ConditionReport, HistoryItem, PredictionState } from './board';
import type { Catalogue } from './catalogue';
import {
	comparePartialDays,
	compareText,
	firstDay,
	lastDay,
	type Day,
	type PartialDay
} from './day';
import { dependencyOrder } from './dependency-order';
import {
	compareEntries,
	isReveal,
	recordedOn,
	type Entry,
	type ForecastEntry,
	type PredictionEntry,
	type ResolutionEntry,
	type RevealEntry
} from './entry';
import { isSameValue } from './same-value';
import { reportOn } from './condition';
import { figureStatesOf } from './figure-state';
import {
	applyAll,
	correctedEntry,
	emptyLedger,
	isRetracted,
	isStanding,
	standingOf,
	threadOf,
	type Ledger
} from './ledger';
import { isItsReader } from './own-prediction';
import { kindOf, type Prediction } from './prediction';
import { statusOf, waitingStatus } from './status';
import { timingOf } from './timing';
import { isSettled, verdictOf, type Verdict } from './verdict';

/**
 * The board as of a day of world knowledge: a pure fold over the catalogue's entries and the journal's.
 * The order of either does not matter, an entry given twice counts once, and an entry counts when all of
 * its `knownOn` is not after `asOf`. A prediction that was sealed is taken at its word: whether it matches its
 * seal is looked at before, by whoever hands the entries in.
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
	const said = new Map<string, PredictionEntry>();
	for (const id of ledger.threads.keys()) {
		const entry = standingOf(ledger, id, 'prediction').at(-1);
		if (entry) said.set(id, entry);
	}
	const states = new Map<string, PredictionState>();
	for (const group of dependencyOrder(said.keys(), (id) => conditionsOf(said.get(id)))) {
		// Predictions that hang on each other in a circle decide nothing for one another.
		const settled = group.map((id) => {
			const entry = said.get(id) as PredictionEntry;
			const reports = (entry.prediction.conditions ?? []).map((condition) =>
				reportOn(condition, states.get(condition.prediction ?? ''))
			);
			return settle(ledger, entry, reports, scenarios.get(id));
		});
		for (const state of settled) states.set(state.prediction.id, state);
	}
	const order = new Map([...scenarios.keys()].map((id, index) => [id, index]));
	const placeOf = ({ prediction }: PredictionState) => order.get(prediction.id) ?? order.size;
	const predictions = [...states.values()].sort(
		(left, right) => placeOf(left) - placeOf(right) || compareEntries(left.entry, right.entry)
	);
	const figures = figureStatesOf(ledger, catalogue.figures, predictions);
	return {
		asOf: ledger.asOf,
		catalogue,
		predictions,
		figures,
		byPrediction: new Map(predictions.map((state) => [state.prediction.id, state])),
		byFigure: new Map(figures.map((state) => [state.figure.id, state])),
		entryCount: ledger.entries.size
	};
}

function conditionsOf(entry: PredictionEntry | undefined): string[] {
	return (entry?.prediction.conditions ?? []).flatMap(({ prediction }) => prediction ?? []);
}

function settle(
	ledger: Ledger,
	entry: PredictionEntry,
	conditions: readonly ConditionReport[],
	scenario: string | undefined
): PredictionState {
	const { prediction } = entry;
	const resolution = standingOf(ledger, prediction.id, 'resolution').at(-1);
	const failed = conditions
		.flatMap(({ state, since }) => (state === 'failed' && since !== undefined ? [since] : []))
		.sort(comparePartialDays)[0];
	const verdict = verdictNow(prediction, resolution, failed !== undefined, ledger.asOf);
	const settledOn = isSettled(verdict)
		? (failed ?? (resolution && publicSince(ledger, prediction, resolution)))
		: undefined;
	const timing =
		resolution && settledOn !== undefined && failed === undefined
			? timingOf(prediction, resolution)
			: undefined;
	const history = threadOf(ledger, prediction.id).map((item) => historyItem(ledger, item));
	const revealedBy = history.map((item) => item.entry).find(isReveal);
	return {
		prediction,
		entry,
		...(revealedBy && { revealedBy }),
		kind: kindOf(prediction),
		status: statusOf(verdict),
		verdict,
		...(resolution && { resolution }),
		...(settledOn !== undefined && { settledOn }),
		alreadyKnown: settledOn !== undefined && lastDay(settledOn) <= surelySaidOn(ledger, prediction),
		...(timing && { timing }),
		conditions,
		forecasts: [
			...(revealedBy ? forecastSealedWith(ledger, revealedBy) : []),
			...standingOf(ledger, prediction.id, 'forecast')
		],
		evidence: standingOf(ledger, prediction.id, 'evidence').sort(
			(left, right) =>
				compareText(lastDay(left.knownOn), lastDay(right.knownOn)) || compareEntries(left, right)
		),
		notes: standingOf(ledger, prediction.id, 'note'),
		history,
		...(scenario !== undefined && { scenario }),
		touched: history.some((item) => isSay(ledger, item))
	};
}

/** A likelihood sealed with a prediction was stated on the day of the seal, whenever it was revealed. */
function forecastSealedWith(ledger: Ledger, reveal: RevealEntry): ForecastEntry[] {
	const { id, link, prediction, reveals } = reveal;
	if (!reveals.likelihood) return [];
	return [
		{
			type: 'forecast',
			id,
			knownOn: prediction.saidOn,
			recordedAt: enteredFirst(ledger, reveal).recordedAt,
			...(link && { link }),
			prediction: prediction.id,
			forecaster: prediction.forecaster,
			likelihood: reveals.likelihood
		}
	];
}

/** The reader's own word counts from the day it was entered, not from an earlier one that it gives itself. */
function surelySaidOn(ledger: Ledger, { id, saidOn, forecaster }: Prediction): Day {
	const said = firstDay(saidOn);
	const first = threadOf(ledger, id).find(({ type }) => type === 'prediction');
	if (first?.link === undefined || !isItsReader(first, forecaster)) return said;
	const recorded = recordedOn(enteredFirst(ledger, first));
	return recorded > said ? recorded : said;
}

/** What was revealed was entered when it was sealed. */
function enteredFirst(ledger: Ledger, entry: Entry): Entry {
	return (isReveal(entry) ? ledger.entries.get(entry.reveals.seal) : undefined) ?? entry;
}

/**
 * Since when the verdict has been public. A resolution that brings a better value to the same verdict, such
 * as a full year after its running total, is no news of it; one that repeats the ruling puts its day right.
 */
function publicSince(
	ledger: Ledger,
	{ question }: Prediction,
	resolution: ResolutionEntry
): PartialDay {
	const verdict = verdictOf(question, resolution.ruling);
	let since = resolution.knownOn;
	let later = resolution;
	for (;;) {
		const earlier = correctedEntry(ledger, later);
		if (
			earlier?.type !== 'resolution' ||
			isRetracted(ledger, earlier) ||
			verdictOf(question, earlier.ruling) !== verdict ||
			isSameValue(earlier.ruling, later.ruling)
		) {
			return since;
		}
		if (comparePartialDays(earlier.knownOn, since) < 0) since = earlier.knownOn;
		later = earlier;
	}
}

function historyItem(ledger: Ledger, entry: Entry): HistoryItem {
	if (isRetracted(ledger, entry)) return { entry, standing: 'retracted' };
	return { entry, standing: isStanding(ledger, entry) ? 'stands' : 'corrected' };
}

/** Whether the reader says something by it: taking back an entry of one's own leaves nothing said. */
function isSay(ledger: Ledger, { entry, standing }: HistoryItem): boolean {
	if (entry.link === undefined || standing !== 'stands') return false;
	return entry.type !== 'retraction' || ledger.entries.get(entry.retracts)?.link === undefined;
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
