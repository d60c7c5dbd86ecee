import { firstDay, lastDay } from '../domain/day';
import { datesKnown } from './check-known-to';
import type { Parts } from './parts';
import type { CatalogueProblem } from './problem';

/** What is allowed and still worth a look. */
export function warningsOf(parts: Parts): CatalogueProblem[] {
	return [
		...linksTwice(parts),
		...unusedSources(parts),
		...unusedForecasters(parts),
		...notYetShown(parts),
		...ordersTwice(parts),
		...strangePublishers(parts),
		...hedgesWithoutTerms(parts),
		...citedTwice(parts),
		...verdictsBeforeEvidence(parts)
	];
}

function linksTwice({ sources }: Parts): CatalogueProblem[] {
	const first = new Map<string, string>();
	return Object.entries(sources?.value ?? {}).flatMap(([id, { url }]) => {
		const other = first.get(url);
		if (other === undefined || !sources) {
			first.set(url, id);
			return [];
		}
		const found = `the link of ${other}`;
		return [sources.file.problemAt([id, 'url'], 'duplicate-link', found, 'a link of its own')];
	});
}

function unusedSources({ sources, predictions, figures }: Parts): CatalogueProblem[] {
	if (!sources) return [];
	const used = new Set<string | undefined>([
		...predictions.flatMap(({ value }) => value.evidence ?? []).map(({ source }) => source),
		...figures.flatMap(({ value: { observations = [], milestones = [], goals = [] } }) =>
			[...observations, ...milestones, ...goals].map(({ source }) => source)
		)
	]);
	return Object.keys(sources.value)
		.filter((id) => !used.has(id))
		.map((id) => sources.file.problemAt([id], 'unused', `${id}, cited nowhere`, 'a citation'));
}

function unusedForecasters({ forecasters, predictions }: Parts): CatalogueProblem[] {
	if (!forecasters) return [];
	const used = new Set(predictions.map(({ value }) => value.forecaster));
	return Object.entries(forecasters.value)
		.filter(([id, { role }]) => !used.has(id) && role !== 'reader')
		.map(([id]) =>
			forecasters.file.problemAt([id], 'unused', `${id}, who says nothing`, 'a prediction')
		);
}

/** A month counts when it is over: known `2026-11`, a thing is not on the board of 22 November. */
function notYetShown(parts: Parts): CatalogueProblem[] {
	const knownTo = parts.knownTo?.value;
	if (knownTo === undefined) return [];
	return datesKnown(parts).flatMap(({ value: day, file, at }) =>
		lastDay(day) > knownTo
			? [file.problemAt(at, 'not-yet-shown', day, `a day by ${knownTo}, or it does not show yet`)]
			: []
	);
}

function ordersTwice({ scenarios }: Parts): CatalogueProblem[] {
	const first = new Map<number, string>();
	return scenarios.flatMap(({ value: { order, id }, file }) => {
		const other = first.get(order);
		if (other === undefined) {
			first.set(order, id);
			return [];
		}
		return [
			file.problemAt(['order'], 'duplicate-order', `${order}, as ${other}`, 'a place of its own')
		];
	});
}

/** A target decided by a publisher that the figure has nothing from: often a name spelt in two ways. */
function strangePublishers({ predictions, figures }: Parts): CatalogueProblem[] {
	const publishers = new Map(
		figures.map(({ value: { id, publisher, observations = [] } }) => [
			id,
			new Set([publisher, ...observations.map((observation) => observation.publisher)])
		])
	);
	return predictions.flatMap(({ value: { target }, file, at }) => {
		const known = publishers.get(target?.figure ?? '');
		if (!known || target?.publisher === undefined || known.has(target.publisher)) return [];
		const expected = `one of ${[...known].filter((name) => name !== undefined).join(', ')}`;
		return [
			file.problemAt([...at, 'target', 'publisher'], 'publisher', target.publisher, expected)
		];
	});
}

/** A leaning without a term on any scale never becomes a number: it is left out of every score. */
function hedgesWithoutTerms({ predictions }: Parts): CatalogueProblem[] {
	return predictions.flatMap(({ value: { hedge, notScorable }, file, at }) => {
		if (!hedge || notScorable || hedge.leaning === 'leaves open') return [];
		if (Object.keys(hedge.terms).length > 0) return [];
		const expected = 'the nearest term of at least one scale';
		return [file.problemAt([...at, 'hedge', 'terms'], 'no-terms', 'nothing', expected)];
	});
}

/** One source on one day is one piece of evidence. */
function citedTwice({ predictions }: Parts): CatalogueProblem[] {
	return predictions.flatMap(({ value: { evidence = [] }, file, at }) => {
		const seen = new Set<string>();
		return evidence.flatMap(({ source, known = '' }, index) => {
			const key = `${source} ${known}`;
			if (!seen.has(key)) {
				seen.add(key);
				return [];
			}
			const field = [...at, 'evidence', index];
			return [file.problemAt(field, 'cited-twice', `${source} again`, 'all it says in one place')];
		});
	});
}

function verdictsBeforeEvidence({ predictions, sources }: Parts): CatalogueProblem[] {
	return predictions.flatMap(({ value: { evidence = [], resolutions = [] }, file, at }) =>
		resolutions.flatMap((resolution, index) =>
			(resolution.evidence ?? []).flatMap((id, cited) => {
				const days = evidence
					.filter(({ source }) => source === id)
					.map(({ known }) => known ?? sources?.value[id]?.publishedOn);
				const late = days.every(
					(day) => day !== undefined && firstDay(day) > lastDay(resolution.known)
				);
				if (!late || days.length === 0) return [];
				const field = [...at, 'resolutions', index, 'evidence', cited];
				const expected = `evidence public by ${resolution.known}`;
				return [
					file.problemAt(field, 'verdict-before-evidence', `${id}, known ${days[0]}`, expected)
				];
			})
		)
	);
}
