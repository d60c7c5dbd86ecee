import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aPrediction,
	aPredictionEntry,
	aResolution,
	aScenario,
	LATE
} from '../../../tests/support/builders';
import {
	HEDGE_FILTERS,
	KINDS,
	OUTCOME_FILTERS,
	selectPredictions,
	SORTS,
	STRENGTH_FILTERS
} from './prediction-filter';
import {
	askedFor,
	MOST_SEARCHED,
	queryIn,
	unusedIn,
	type PredictionQuery
} from './prediction-query';
import { replay } from './replay';
import { STATUS_FILTERS } from './status-filter';

const gas = aPrediction({
	id: 'gas',
	title: 'Gas flows in 2024',
	tags: ['energy'],
	forecaster: 'hk01',
	passage: { article: 'hk', paragraphs: '4' },
	hedge: { phrase: 'très sûr', leaning: 'expects', confidence: 'high', terms: {} }
});
const visit = aPrediction({
	id: 'visit',
	title: 'A visit',
	saidOn: '2024-01-01',
	forecaster: 'me',
	window: { opensOn: '2024-01-01', closesOn: '2031-12-31', basis: 'stated' }
});
const board = replay(
	aCatalogue({
		forecasters: [{ id: 'hk01', name: 'HK01', role: 'outlet' }],
		scenarios: [aScenario({ predictions: ['gas'] })],
		articles: [
			{
				id: 'hk',
				shortName: 'HK01',
				title: 'Article',
				publisher: 'HK01 Ltd',
				publishedOn: '2023-02-06',
				publishedBasis: 'stated',
				language: 'zh',
				paragraphs: 9,
				slips: []
			}
		],
		entries: [
			aPredictionEntry(gas),
			aPredictionEntry(visit),
			aResolution({ id: 'gas/r', prediction: 'gas' })
		]
	}),
	[],
	LATE
);
const idsFor = (asked: Record<string, string>) => {
	const { filter, sort } = queryIn(asked, board);
	return selectPredictions(board, filter, sort).map(({ prediction }) => prediction.id);
};

describe('what an address asks of the list', () => {
	it('shows all that match every part of it', () => {
		expect(idsFor({})).toEqual(['gas', 'visit']);
		expect(idsFor({ status: 'came true' })).toEqual(['gas']);
		expect(idsFor({ status: 'waiting' })).toEqual(['visit']);
		expect(idsFor({ scenario: 'story' })).toEqual(['gas']);
		expect(idsFor({ article: 'hk', kind: 'binary', forecaster: 'hk01' })).toEqual(['gas']);
		expect(idsFor({ status: 'waiting', article: 'hk' })).toEqual([]);
		expect(idsFor({ hedge: 'expects' })).toEqual(['gas']);
		expect(idsFor({ hedge: 'none' })).toEqual(['visit']);
		expect(idsFor({ tag: 'energy' })).toEqual(['gas']);
		expect(idsFor({ window: '2031' })).toEqual(['visit']);
		expect(idsFor({ strength: 'strong' })).toEqual(['gas']);
		expect(idsFor({ outcome: 'yes' })).toEqual(['gas']);
		expect(idsFor({ outcome: 'no' })).toEqual([]);
		expect(idsFor({ among: 'visit,unknown' })).toEqual(['visit']);
		expect(idsFor({ sort: 'title' })).toEqual(['visit', 'gas']);
		expect(idsFor({ sort: 'said' })).toEqual(['visit', 'gas']);
	});

	it('finds words in any case, with or without accents, in claim, hedge, forecaster and article', () => {
		for (const q of ['GAS', 'tres sur', 'hk01', 'flows hk01', '  gas  ']) {
			expect(idsFor({ q })).toEqual(['gas']);
		}
		expect(idsFor({ q: 'gas visit' })).toEqual([]);
		expect(idsFor({ q: '   ' })).toEqual(['gas', 'visit']);
	});

	it('is ignored where it names what there is not', () => {
		const nonsense = {
			status: 'came-true',
			kind: '',
			scenario: 'x',
			article: '__proto__',
			sort: 'no'
		};
		expect(queryIn(nonsense, board)).toEqual({ filter: {}, sort: 'board' });
		expect(queryIn({ forecaster: 'nobody' }, board).filter).toEqual({});
	});

	it('knows a forecaster of the reader’s own, whom no catalogue names', () => {
		expect(idsFor({ forecaster: 'me' })).toEqual(['visit']);
	});

	it('is searched by its first 200 characters, never by half of one', () => {
		expect(queryIn({ q: 'x'.repeat(100_000) }, board).filter.words).toHaveLength(MOST_SEARCHED);
		const astral = queryIn({ q: `a${'𝒳'.repeat(300)}` }, board).filter.words ?? '';
		expect(Array.from(astral)).toHaveLength(MOST_SEARCHED);
		expect(astral.isWellFormed()).toBe(true);
	});

	it('comes back from the address that is made of it', () => {
		const query: fc.Arbitrary<PredictionQuery> = fc.record({
			filter: fc.record(
				{
					status: fc.constantFrom(...STATUS_FILTERS),
					kind: fc.constantFrom(...KINDS),
					scenario: fc.constant('story'),
					article: fc.constant('hk'),
					forecaster: fc.constantFrom('hk01', 'me'),
					hedge: fc.constantFrom(...HEDGE_FILTERS),
					tag: fc.constant('energy'),
					window: fc.constant('2031'),
					strength: fc.constantFrom(...STRENGTH_FILTERS),
					outcome: fc.constantFrom(...OUTCOME_FILTERS),
					among: fc.subarray(['gas', 'visit'], { minLength: 1 }),
					words: fc.string({ minLength: 1, maxLength: 99 }).map((text) => `w${text}w`)
				},
				{ requiredKeys: [] }
			),
			sort: fc.constantFrom(...SORTS)
		});
		fc.assert(
			fc.property(query, (one) => {
				expect(queryIn(askedFor(one), board)).toEqual(one);
			})
		);
	});
});

describe('what an address asks for in vain', () => {
	const unused = (asked: Parameters<typeof queryIn>[0]) => unusedIn(asked, queryIn(asked, board));

	it('is named, part by part, and nothing else is', () => {
		expect(unused({ status: 'nonesuch', kind: 'binary', tag: 'energy', q: 'gas' })).toEqual([
			'status'
		]);
		expect(unused({ scenario: 'no-story', among: 'gone,also-gone' })).toEqual([
			'scenario',
			'among'
		]);
		expect(unused({ sort: 'colour' })).toEqual(['sort']);
		expect(unused({ sort: 'board' })).toEqual([]);
	});

	it('is nothing where a part of the claims picked out is here, or nothing is asked', () => {
		expect(unused({ among: 'gas,gone' })).toEqual([]);
		expect(unused({ q: '  ', status: '' })).toEqual([]);
	});
});
