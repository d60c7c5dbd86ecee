import { isReveal, type Entry } from '../domain/entry';
import { predictionOf } from '../domain/ledger';
import { describe, type ShapeProblem } from '../formats/shapes-problem';
import type { SnapshotDocument } from './document';

const MOST_PROBLEMS = 100;

type Path = ShapeProblem['path'];
type WithId = { readonly id: string };
/** An id, where it stands. */
type Placed = readonly [id: string, at: Path];

/**
 * What has the shape of a snapshot but can't be one: two things under one id, of which nobody could say which
 * is meant, and names of what is not there though making a snapshot always takes it along. Other names may
 * lead out of it: to claims of the same story that were not shown, or not yet said.
 */
export function senseProblems(document: SnapshotDocument): ShapeProblem[] {
	return [...repeated(document), ...dangling(document)].slice(0, MOST_PROBLEMS);
}

function repeated({ predictions, catalogue, journal }: SnapshotDocument): ShapeProblem[] {
	const { articles, forecasters, sources, figures, scenarios, entries } = catalogue;
	const lists = { articles, forecasters, sources, figures, scenarios };
	const claims = entries.flatMap((entry, index): Placed[] =>
		entry.type === 'prediction'
			? [[entry.prediction.id, ['catalogue', 'entries', index, 'prediction', 'id']]]
			: []
	);
	return [
		predictions.map((id, index): Placed => [id, ['predictions', index]]),
		...Object.entries(lists).map(([name, list]) => idsIn(list, ['catalogue', name])),
		[
			...idsIn(entries, ['catalogue', 'entries']),
			...idsIn(journal.entries, ['journal', 'entries'])
		],
		claims,
		scenarios.flatMap((scenario, index) =>
			scenario.predictions.map((id, place): Placed => [
				id,
				['catalogue', 'scenarios', index, 'predictions', place]
			])
		),
		journal.chains.map(({ chain }, index): Placed => [chain, ['journal', 'chains', index, 'chain']])
	].flatMap(secondOnes);
}

function idsIn(list: readonly WithId[], at: Path): Placed[] {
	return list.map(({ id }, index) => [id, [...at, index, 'id']]);
}

function secondOnes(placed: readonly Placed[]): ShapeProblem[] {
	const seen = new Set<string>();
	return placed.flatMap(([id, path]): ShapeProblem[] => {
		const isSecond = seen.has(id);
		seen.add(id);
		if (!isSecond) return [];
		const found = `${describe(id)} a second time`;
		return [{ code: 'duplicate-id', path, found, expected: 'an id of its own' }];
	});
}

function dangling({ catalogue, journal }: SnapshotDocument): ShapeProblem[] {
	const all = [...catalogue.entries, ...journal.entries];
	const claims = all.flatMap((entry) => (entry.type === 'prediction' ? entry.prediction.id : []));
	const known = {
		articles: idsOf(catalogue.articles),
		forecasters: idsOf(catalogue.forecasters),
		sources: idsOf(catalogue.sources),
		figures: idsOf(catalogue.figures),
		entries: idsOf(all),
		claims: new Set(claims),
		chains: new Set(journal.entries.map(({ link }) => link.chain))
	};
	const missing = (of: keyof typeof known, id: string | undefined, path: Path): ShapeProblem[] =>
		id === undefined || known[of].has(id)
			? []
			: [{ code: 'dangling', path, found: describe(id), expected: `one of its ${of}` }];
	const subjectMissing = (entry: Entry, at: Path) => [
		...missing('claims', predictionOf(entry), [...at, 'prediction']),
		...(entry.type === 'observation' ? missing('figures', entry.figure, [...at, 'figure']) : []),
		...(entry.type === 'retraction' ? missing('entries', entry.retracts, [...at, 'retracts']) : []),
		...(isReveal(entry) ? missing('entries', entry.reveals.seal, [...at, 'reveals', 'seal']) : [])
	];
	// What a journal cites is its owner's business; the catalogue's own names were checked when it was built.
	const citedMissing = (entry: Entry, at: Path) => [
		...('citation' in entry && 'source' in entry.citation
			? missing('sources', entry.citation.source, [...at, 'citation', 'source'])
			: []),
		...(entry.type === 'prediction'
			? [
					...missing('forecasters', entry.prediction.forecaster, [
						...at,
						'prediction',
						'forecaster'
					]),
					...missing('articles', entry.prediction.passage?.article, [
						...at,
						'prediction',
						'passage',
						'article'
					])
				]
			: [])
	];
	return [
		...catalogue.figures.flatMap(({ goals, milestones }, index) =>
			Object.entries({ goals, milestones }).flatMap(([name, list]) =>
				list.flatMap(({ source }, place) =>
					missing('sources', source, ['catalogue', 'figures', index, name, place, 'source'])
				)
			)
		),
		...catalogue.entries.flatMap((entry, index) => {
			const at = ['catalogue', 'entries', index];
			return [...subjectMissing(entry, at), ...citedMissing(entry, at)];
		}),
		...journal.entries.flatMap((entry, index) =>
			subjectMissing(entry, ['journal', 'entries', index])
		),
		...journal.chains.flatMap(({ chain }, index) =>
			missing('chains', chain, ['journal', 'chains', index, 'chain'])
		)
	];
}

function idsOf(list: readonly WithId[]): Set<string> {
	return new Set(list.map(({ id }) => id));
}
