import { expect, it } from 'vitest';
import {
	aCatalogue,
	anArticle,
	aPrediction,
	aPredictionEntry,
	LATE
} from '../../../tests/support/builders';
import { claimsAt } from './claims-at';
import { replay } from './replay';

const board = replay(
	aCatalogue({
		articles: [anArticle({ id: 'press', url: 'https://www.example.org/a/' })],
		entries: [
			aPredictionEntry(aPrediction({ passage: { article: 'press', paragraphs: '1' } })),
			aPredictionEntry(aPrediction({ id: 'mine', url: 'http://example.org/a#p2' })),
			aPredictionEntry(aPrediction({ id: 'other', url: 'https://example.org/b' })),
			aPredictionEntry(aPrediction({ id: 'none' }))
		]
	}),
	[],
	LATE
);
const at = (link: string) => claimsAt(board, link).map(({ prediction }) => prediction.id);

it('The claims read at a link are those of its article and those entered with it', () => {
	expect(at(' https://example.org/a ').sort()).toEqual(['claim', 'mine']);
	expect(at('https://example.org/b')).toEqual(['other']);
	expect(at('https://example.org')).toEqual([]);
	expect(at('')).toEqual([]);
});
