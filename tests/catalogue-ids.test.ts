import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examineCatalogue } from '../src/lib/catalogue/read';
import { readFolder } from '../src/lib/catalogue/read-folder';
import { driftOf } from '../src/lib/domain/drift';
import { replay } from '../src/lib/domain/replay';
import listed from './fixtures/catalogue-ids.json';

/*
 * What the catalogue holds, against a list kept apart from it: a claim that goes missing, is renamed or
 * slips into another article shows here. Whoever adds an article adds its ids to the list.
 */
const examined = examineCatalogue(await readFolder(resolve(import.meta.dirname, '../scenarios')));
if (!examined.ok) throw new Error('the catalogue has problems: npm run catalogue lists them');
const { catalogue, warnings } = examined.value;
const { entries, articles, figures, sources } = catalogue;

const predictions = entries.flatMap((entry) =>
	entry.type === 'prediction' ? [entry.prediction] : []
);

describe('the claims of the catalogue', () => {
	it.each(Object.entries(listed))('of %s are those listed', (article, ids) => {
		const held = predictions.filter(({ passage }) => passage?.article === article);
		expect(held.map(({ id }) => id).sort()).toEqual([...ids].sort());
	});

	it('belong to the articles listed, and to no other', () => {
		expect(articles.map(({ id }) => id).sort()).toEqual(Object.keys(listed).sort());
		expect(predictions).toHaveLength(Object.values(listed).flat().length);
	});

	it.each([
		['hk01-2023-02-06', 44],
		['toutiao-2026-01-20', 23],
		['epoch-times-2022-03-31', 15],
		['unsigned-2023-03-22', 14],
		['student-blog-2022-02-03', 11]
	] as const)('of %s number %i', (article, count) => {
		expect(new Set(listed[article]).size).toBe(count);
	});

	it('stand in one scenario each', () => {
		const told = catalogue.scenarios.flatMap(({ predictions }) => predictions);
		expect(told.sort()).toEqual(predictions.map(({ id }) => id).sort());
	});
});

describe('the sources of the catalogue', () => {
	it('are all used, each link once', () => {
		const loose = warnings.filter(({ code }) => code === 'unused' || code === 'duplicate-link');
		expect(loose).toEqual([]);
		expect(sources.length).toBeGreaterThan(200);
	});

	it('stand behind every point and goal of a figure', () => {
		const known = new Set(sources.map(({ id }) => id));
		const cited = [
			...entries.flatMap((entry) =>
				entry.type === 'observation'
					? [['source' in entry.citation ? entry.citation.source : '', entry.id] as const]
					: []
			),
			...figures.flatMap(({ id, goals }) => goals.map(({ source }) => [source, id] as const))
		];
		expect(cited.filter(([source]) => !known.has(source))).toEqual([]);
	});
});

describe('promises made more than once', () => {
	const board = replay(catalogue, [], catalogue.knownTo);

	it.each([
		['the Far Eastern gas line', 'far-east-route-10bcm', 'far-east-route-progress'],
		['trade', 'ru-cn-trade-200bn', 'ties-deepen-despite-us'],
		['the highest level in history', 'cn-ru-highest-level-2022', 'cn-ru-alltime-high'],
		['no military alliance', 'no-military-commitment', 'no-military-alliance'],
		['their own currencies', 'national-currency-payments', 'far-east-national-currencies']
	])('on %s are linked across articles', (_, one, other) => {
		const chain = driftOf(board, one).flatMap((step) =>
			'state' in step ? [step.state.prediction] : []
		);
		expect(chain.map(({ id }) => id)).toContain(other);
		expect(new Set(chain.map(({ passage }) => passage?.article)).size).toBeGreaterThan(1);
	});

	it('are said again by the later claim, not the earlier', () => {
		const saidOn = new Map(predictions.map(({ id, saidOn }) => [id, saidOn]));
		const backwards = predictions.flatMap(({ id, related = [] }) =>
			related
				.filter(({ as, prediction }) => {
					const other = saidOn.get(prediction);
					return as === 'repeats' && other !== undefined && other > (saidOn.get(id) ?? '');
				})
				.map(({ prediction }) => `${id} repeats ${prediction}`)
		);
		expect(backwards).toEqual([]);
	});
});
