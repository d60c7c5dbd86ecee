import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	anArticle,
	aPrediction,
	aPredictionEntry,
	LATE
} from '../../../tests/support/builders';
import { articlesOf, articleStateOf, paragraphsOf } from './article-state';
import { replay } from './replay';

const press = anArticle({ id: 'press', publishedOn: '2023-02-06', paragraphs: 6 });
const older = anArticle({ id: 'older', publishedOn: '2022-03' });
const said = (id: string, paragraphs: string, forecaster = 'author', article = 'press') =>
	aPredictionEntry(aPrediction({ id, forecaster, passage: { article, paragraphs } }));
const catalogue = aCatalogue({
	articles: [press, older],
	forecasters: [
		{ id: 'author', name: 'An author', role: 'author' },
		{ id: 'ministry', name: 'A ministry', role: 'institution' }
	],
	entries: [
		said('last', '5'),
		said('quoted', '2', 'ministry'),
		said('quoter', '2', 'ministry'),
		said('spread', '2-3, 5'),
		said('quoted-again', '6', 'ministry'),
		said('elsewhere', '1', 'author', 'older'),
		aPredictionEntry(aPrediction({ id: 'own' }))
	]
});
const board = replay(catalogue, [], LATE);
const state = articleStateOf(board, press);

describe('an article', () => {
	it('has its claims by the paragraph in which each is met first', () => {
		expect(state.claims.map(({ state }) => state.prediction.id)).toEqual([
			'quoted',
			'quoter',
			'spread',
			'last',
			'quoted-again'
		]);
	});

	it('speaks with the voice of its author, however often others are quoted', () => {
		expect(state.voice).toBe('author');
	});

	it('has no voice where only others are quoted', () => {
		const quoting = aCatalogue({
			articles: [press],
			forecasters: catalogue.forecasters,
			entries: [said('quoted', '2', 'ministry')]
		});
		expect(articleStateOf(replay(quoting, [], LATE), press)).not.toHaveProperty('voice');
	});

	it('shows a claim in each of its paragraphs, and one mark for it in the first', () => {
		const of = (number: number) => paragraphsOf(state)[number - 1];
		expect(paragraphsOf(state)).toHaveLength(6);
		expect(of(2)?.first).toHaveLength(3);
		expect(of(3)?.claims.map(({ state }) => state.prediction.id)).toEqual(['spread']);
		expect(of(3)?.first).toEqual([]);
		expect(of(5)?.claims).toHaveLength(2);
		expect(of(5)?.first).toHaveLength(1);
		expect(of(4)?.claims).toEqual([]);
	});
});

describe('the articles of a board', () => {
	it('stand in the order in which they appeared', () => {
		expect(articlesOf(board).map(({ article }) => article.id)).toEqual(['older', 'press']);
	});

	it('are those published by its day, a month only when it is over', () => {
		const by = (day: string) =>
			articlesOf(replay(catalogue, [], day)).map(({ article }) => article.id);
		expect(by('2022-03-30')).toEqual([]);
		expect(by('2022-03-31')).toEqual(['older']);
		expect(by('2023-02-06')).toEqual(['older', 'press']);
	});
});
