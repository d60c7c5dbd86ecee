import type { Article, Catalogue, Figure, Scenario, Source } from '../domain/catalogue';
import { compareText } from '../domain/day';
import type { Prediction } from '../domain/prediction';
import { compileFigure } from './compile-figure';
import { compilePrediction } from './compile-prediction';
import type { ArticleInFile, FigureInFile, ScenarioShell } from './format';
import type { PredictionInFile } from './format-prediction';
import { questionOf } from './outcome';
import type { Parts } from './parts';

/**
 * Turns checked parts into the domain's catalogue. Its order is fixed by content, never by the order of
 * the files: scenarios by `order`, everything inside a file as written, the rest by id.
 */
export function compile(parts: Parts, knownTo: string): Catalogue {
	const recordedAt = `${knownTo}T00:00:00.000Z`;
	const scenarios = parts.scenarios
		.map(({ value }) => value)
		.sort((left, right) => left.order - right.order || compareText(left.id, right.id));
	const figures = byId(parts.figures.map(({ value }) => value));
	const sources = parts.sources?.value ?? {};
	const predictionsOf = ({ id }: ScenarioShell) =>
		parts.predictions.filter(({ scenario }) => scenario === id).map(({ value }) => value);
	return {
		knownTo,
		articles: byId(parts.articles.map(({ value }) => value)).map(articleOf),
		forecasters: byId(
			Object.entries(parts.forecasters?.value ?? {}).map(([id, rest]) => ({ id, ...rest }))
		),
		sources: byId(Object.entries(sources).map(([id, rest]): Source => ({ id, ...rest }))),
		figures: figures.map(figureOf),
		scenarios: scenarios.map((scenario) => scenarioOf(scenario, predictionsOf(scenario))),
		entries: [
			...scenarios
				.flatMap(predictionsOf)
				.flatMap((inFile) => compilePrediction(inFile, predictionOf(inFile), sources, recordedAt)),
			...figures.flatMap((figure) => compileFigure(figure, recordedAt))
		]
	};
}

function byId<Value extends { readonly id: string }>(values: readonly Value[]): Value[] {
	return [...values].sort((left, right) => compareText(left.id, right.id));
}

function articleOf({ published, slips = [], ...rest }: ArticleInFile): Article {
	return {
		...rest,
		publishedOn: published.on,
		publishedBasis: published.basis,
		...(published.note !== undefined && { publishedNote: published.note }),
		slips
	};
}

function figureOf({ milestones = [], goals = [], observations: _, ...rest }: FigureInFile): Figure {
	return {
		...rest,
		milestones: milestones.map(({ happened, known, ...milestone }) => ({
			happenedOn: happened,
			knownOn: known,
			...milestone
		})),
		goals: goals.map(({ stated, known, ...goal }) => ({
			...goal,
			statedOn: stated,
			...(known !== undefined && { knownOn: known })
		}))
	};
}

function scenarioOf(
	{ order: _, figures = [], branches = [], watch = [], ...rest }: ScenarioShell,
	predictions: readonly PredictionInFile[]
): Scenario {
	return { ...rest, predictions: predictions.map(({ id }) => id), figures, branches, watch };
}

function predictionOf(inFile: PredictionInFile): Prediction {
	const { id, title, claim, forecaster, article, paragraphs, said, window } = inFile;
	const { hedge, ifNothingChanges, criteria, conditions, notScorable, related, tags } = inFile;
	return {
		id,
		title,
		claim,
		question: questionOf(inFile),
		forecaster,
		passage: { article, paragraphs },
		saidOn: said.on,
		saidBasis: said.basis,
		...(said.note !== undefined && { saidNote: said.note }),
		...(hedge && { hedge }),
		window: {
			opensOn: window.opens,
			...(window.closes !== undefined && { closesOn: window.closes }),
			basis: window.basis,
			...(window.note !== undefined && { note: window.note })
		},
		...(ifNothingChanges && { ifNothingChanges }),
		...(criteria && { criteria }),
		...(conditions && { conditions }),
		...(notScorable && { notScorable }),
		...(related && { related }),
		...(tags && { tags })
	};
}
