import type { Board, PredictionState } from '../domain/board';
import type { Branch, Catalogue, Scenario } from '../domain/catalogue';
import { isSeal, type Citation, type Entry, type Search } from '../domain/entry';
import { figureOf } from '../domain/prediction';
import { applyAll, emptyLedger, seriesOf, threadOf, type Ledger } from '../domain/ledger';
import type { Prediction } from '../domain/prediction';
import { isLinked, type LinkedEntry } from '../formats/linked-entry';

/** The parts of a catalogue and a journal that some predictions need, so as to be read and judged alike. */
export interface Carried {
	readonly catalogue: Catalogue;
	readonly entries: readonly LinkedEntry[];
}

/**
 * What the predictions shown draw on, known by the board's day: themselves, whatever their verdicts hang on
 * through conditions, what they name as related or as a proxy, what the branches of their scenarios name;
 * the figures of all those; every entry about any of it; and who and what these cite. Seals and what was revealed
 * of them go along whatever is shown: how many never were says as much as those that came true.
 */
export function carriedBy(
	board: Board,
	journal: readonly Entry[],
	shown: readonly string[]
): Carried {
	const { catalogue } = board;
	const ledger = applyAll(applyAll(emptyLedger(board.asOf), catalogue.entries), journal);
	const statesShown = statesOf(board, shown);
	const scenarioIds = new Set(statesShown.map(({ scenario }) => scenario));
	const scenarios = catalogue.scenarios.filter(({ id }) => scenarioIds.has(id));
	const needed = neededBy(board, statesShown, scenarios);
	const predictions = statesOf(board, needed).map(({ prediction }) => prediction);
	const figureIds = new Set(predictions.flatMap((one) => figureOf(one) ?? []));
	const figures = catalogue.figures.filter(({ id }) => figureIds.has(id));
	const entries = new Set([...entriesAbout(ledger, needed, figures), ...sealsIn(ledger)]);
	return {
		catalogue: {
			knownTo: catalogue.knownTo,
			...citedBy(catalogue, predictions, entries, figures),
			figures,
			scenarios,
			entries: catalogue.entries.filter((entry) => entries.has(entry))
		},
		entries: journal.filter(isLinked).filter((entry) => entries.has(entry))
	};
}

function statesOf(board: Board, ids: Iterable<string>): PredictionState[] {
	return [...ids].flatMap((id) => board.byPrediction.get(id) ?? []);
}

function neededBy(
	board: Board,
	shown: readonly PredictionState[],
	scenarios: readonly Scenario[]
): Set<string> {
	const named = [
		...shown.flatMap(({ prediction }) => [
			prediction.id,
			...(prediction.related ?? []).map((related) => related.prediction),
			prediction.notScorable?.proxy?.prediction
		]),
		...board.predictions.flatMap(({ prediction, revealedBy }) => revealedBy && prediction.id),
		...scenarios.flatMap(({ branches }) => branches.flatMap(branchPredictions)),
		...scenarios.flatMap(({ watch }) => watch.map(({ prediction }) => prediction))
	];
	const needed = new Set(named.filter((id) => id !== undefined));
	// The set grows while it is walked: a condition's prediction may hang on another.
	for (const id of needed) {
		const conditions = board.byPrediction.get(id)?.prediction.conditions ?? [];
		for (const { prediction } of conditions) if (prediction !== undefined) needed.add(prediction);
	}
	return needed;
}

function branchPredictions({ prediction, children }: Branch): (string | undefined)[] {
	return [prediction, ...(children ?? []).flatMap(branchPredictions)];
}

function entriesAbout(
	ledger: Ledger,
	predictions: Iterable<string>,
	figures: Catalogue['figures']
): Set<Entry> {
	// Of a prediction taken back too: without its retraction it would stand again. Of one never said, nothing.
	const threads = [...predictions]
		.map((id) => threadOf(ledger, id))
		.filter((thread) => thread.some(({ type }) => type === 'prediction'));
	return new Set([...threads.flat(), ...figures.flatMap(({ id }) => seriesOf(ledger, id))]);
}

function sealsIn({ entries }: Ledger): Entry[] {
	return [...entries.values()].filter(isSeal);
}

function citedBy(
	catalogue: Catalogue,
	predictions: readonly Prediction[],
	entries: ReadonlySet<Entry>,
	figures: Catalogue['figures']
): Pick<Catalogue, 'articles' | 'forecasters' | 'sources'> {
	const all = [...entries];
	// An entry that was since reworded may name another article or forecaster than the wording in force.
	const wordings = all.flatMap((entry) => (entry.type === 'prediction' ? entry.prediction : []));
	const articles = new Set(wordings.map(({ passage }) => passage?.article));
	const forecasters = new Set([
		...[...predictions, ...wordings].map(({ forecaster }) => forecaster),
		...all.flatMap((entry) => (entry.type === 'forecast' ? entry.forecaster : []))
	]);
	const sources = new Set([
		...all.flatMap((entry) => ('citation' in entry ? sourceOf(entry.citation) : [])),
		...figures.flatMap(({ goals }) => goals.map(({ source }) => source)),
		...figures.flatMap(({ milestones }) => milestones.map(({ source }) => source))
	]);
	return {
		articles: catalogue.articles.filter(({ id }) => articles.has(id)),
		forecasters: catalogue.forecasters.filter(({ id }) => forecasters.has(id)),
		sources: catalogue.sources.filter(({ id }) => sources.has(id))
	};
}

function sourceOf(citation: Citation | Search): string[] {
	return 'source' in citation ? [citation.source] : [];
}
