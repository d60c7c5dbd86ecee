import { expect, it } from 'vitest';
import {
	aCatalogue,
	aFigure,
	anArticle,
	anEvidence,
	anObservation,
	aPrediction,
	aPredictionEntry
} from '../../../tests/support/builders';
import type { Entry } from './entry';
import { replay } from './replay';
import { triageOf } from './triage';
import { whereToLook } from './where-to-look';

const numeric = {
	kind: 'numeric',
	target: { figure: 'trade', operator: 'at least', value: 1, unit: 'bn USD' }
} as const;
const overdue = aPredictionEntry(
	aPrediction({ question: numeric, passage: { article: 'press', paragraphs: '2' } })
);
const read = (id: string, knownOn: string, url: string) =>
	anEvidence({ id, knownOn, citation: { url, publisher: id } });

function looked(...entries: readonly Entry[]) {
	const catalogue = aCatalogue({
		articles: [anArticle({ url: 'https://example.org/article' })],
		figures: [aFigure()],
		entries: [overdue, ...entries]
	});
	const board = replay(catalogue, [], '2026-11-22');
	const row = triageOf(board).groups.flatMap(({ rows }) => rows)[0];
	return row ? whereToLook(row, board).map(({ url }) => url) : [];
}

it('leads to the newest sources first, each page once, prints of its figure among them', () => {
	const print = anObservation({
		knownOn: '2024-06-07',
		citation: { url: 'https://customs.example', publisher: 'Customs' }
	});
	expect(
		looked(
			read('old', '2023-05', 'https://old.example'),
			read('new', '2025-01-02', 'https://new.example'),
			read('again', '2023-03-01', 'https://new.example'),
			print
		)
	).toEqual(['https://new.example', 'https://customs.example', 'https://old.example']);
});

it('leads to the article where nothing has been read yet, a search in vain apart', () => {
	const search = anEvidence({ citation: { on: '2026-01-05', where: 'Xinhua' } });
	expect(looked()).toEqual(['https://example.org/article']);
	expect(looked(search)).toEqual(['https://example.org/article']);
});
