import type { Branch } from '../domain/catalogue';
import type { Known, Names } from './known';
import type { Parts, Placed } from './parts';
import type { CatalogueProblem, FieldPath } from './problem';

interface Reference {
	readonly to: keyof Known;
	readonly id: string | undefined;
	readonly at: FieldPath;
}

const NOUN: Readonly<Record<keyof Known, string>> = {
	articles: 'an article',
	figures: 'a figure',
	predictions: 'a prediction',
	sources: 'a source',
	forecasters: 'a forecaster'
};

/** References to what is not there. */
export function checkReferences(parts: Parts, known: Known): CatalogueProblem[] {
	return [
		...parts.predictions.flatMap((one) => dangling(one, ofPrediction(one.value), known)),
		...parts.scenarios.flatMap((one) => dangling(one, ofScenario(one.value), known)),
		...parts.figures.flatMap((one) => dangling(one, ofFigure(one.value), known)),
		...parts.articles.flatMap((one) =>
			dangling(
				one,
				(one.value.slips ?? []).flatMap((slip, index) =>
					each('predictions', slip.predictions, ['slips', index, 'predictions'])
				),
				known
			)
		)
	];
}

function dangling(
	{ file, at }: Placed<unknown>,
	references: readonly Reference[],
	known: Known
): CatalogueProblem[] {
	return references.flatMap((reference) => {
		const names: Names<unknown> = known[reference.to];
		if (reference.id === undefined || names.has(reference.id)) return [];
		const expected = `${NOUN[reference.to]} of the catalogue`;
		return [file.problemAt([...at, ...reference.at], 'dangling', reference.id, expected)];
	});
}

function each(to: keyof Known, ids: readonly string[] | undefined, at: FieldPath): Reference[] {
	return (ids ?? []).map((id, index) => ({ to, id, at: [...at, index] }));
}

function ofPrediction(prediction: Parts['predictions'][number]['value']): Reference[] {
	const { proxy } = prediction.notScorable ?? {};
	return [
		{ to: 'articles', id: prediction.article, at: ['article'] },
		{ to: 'forecasters', id: prediction.forecaster, at: ['forecaster'] },
		{ to: 'figures', id: prediction.target?.figure, at: ['target', 'figure'] },
		{ to: 'figures', id: prediction.criteria?.figure, at: ['criteria', 'figure'] },
		{ to: 'figures', id: proxy?.figure, at: ['notScorable', 'proxy', 'figure'] },
		{ to: 'predictions', id: proxy?.prediction, at: ['notScorable', 'proxy', 'prediction'] },
		...(prediction.conditions ?? []).map((condition, index): Reference => ({
			to: 'predictions',
			id: condition.prediction,
			at: ['conditions', index, 'prediction']
		})),
		...(prediction.related ?? []).map((related, index): Reference => ({
			to: 'predictions',
			id: related.prediction,
			at: ['related', index, 'prediction']
		})),
		...(prediction.evidence ?? []).map((evidence, index): Reference => ({
			to: 'sources',
			id: evidence.source,
			at: ['evidence', index, 'source']
		}))
	];
}

function ofScenario(scenario: Parts['scenarios'][number]['value']): Reference[] {
	return [
		...each('figures', scenario.figures, ['figures']),
		...(scenario.branches ?? []).flatMap((branch, index) => ofBranch(branch, ['branches', index])),
		...(scenario.watch ?? []).map((watch, index): Reference => ({
			to: 'predictions',
			id: watch.prediction,
			at: ['watch', index, 'prediction']
		}))
	];
}

function ofBranch(branch: Branch, at: FieldPath): Reference[] {
	return [
		{ to: 'predictions', id: branch.prediction, at: [...at, 'prediction'] },
		...(branch.children ?? []).flatMap((child, index) =>
			ofBranch(child, [...at, 'children', index])
		)
	];
}

function ofFigure(figure: Parts['figures'][number]['value']): Reference[] {
	const lists = {
		observations: figure.observations,
		milestones: figure.milestones,
		goals: figure.goals
	};
	return Object.entries(lists).flatMap(([key, list]) =>
		(list ?? []).map((one, index): Reference => ({
			to: 'sources',
			id: one.source,
			at: [key, index, 'source']
		}))
	);
}
