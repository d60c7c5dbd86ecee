import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	anArticle,
	aPrediction,
	aPredictionEntry,
	LATE
} from '../../../../tests/support/builders';
import { articleStateOf, paragraphsOf } from '../../domain/article-state';
import { replay } from '../../domain/replay';
import { lyingStrip, standingStrip } from './reading-strip';

function paragraphs(count: number, passages: readonly string[]) {
	const article = anArticle({ paragraphs: count });
	const entries = passages.map((paragraphs, index) =>
		aPredictionEntry(
			aPrediction({ id: `claim-${index}`, passage: { article: article.id, paragraphs } })
		)
	);
	const board = replay(aCatalogue({ articles: [article], entries }), [], LATE);
	return paragraphsOf(articleStateOf(board, article));
}

describe('the standing strip', () => {
	const { rows, height } = standingStrip(paragraphs(88, ['3', '3', '3', '3', '3', '5-6']));

	it('has a row a paragraph, one under the other', () => {
		expect(rows).toHaveLength(88);
		for (const [index, row] of rows.entries()) {
			const next = rows[index + 1];
			if (next) expect(next.y).toBeGreaterThan(row.y + row.height);
			else expect(height).toBeGreaterThan(row.y + row.height);
		}
	});

	it('grows a paragraph with the marks beside it', () => {
		const [quiet, , crowded, , single, shared] = rows.map((row) => row.height);
		expect(crowded).toBe(2 * (single as number));
		expect(shared).toBe(single);
		expect(quiet).toBeLessThan(single as number);
	});

	it('numbers every tenth paragraph of a long article, every fifth of a short one', () => {
		const numbers = (count: number) =>
			standingStrip(paragraphs(count, []))
				.rows.filter(({ labelled }) => labelled)
				.map(({ paragraph }) => paragraph.number);
		expect(numbers(32)).toEqual([1, 5, 10, 15, 20, 25, 30]);
		expect(numbers(41)).toEqual([1, 10, 20, 30, 40]);
	});
});

describe('the lying strip', () => {
	it('has one mark a claim, stacked where paragraphs are too narrow for marks side by side', () => {
		const { marks, most } = lyingStrip(paragraphs(56, ['1', '2', '2', '3, 1', '56']));
		expect(marks).toHaveLength(5);
		expect(marks.filter(({ x }) => x === marks[0]?.x).map(({ below }) => below)).toEqual([
			0, 1, 2, 3
		]);
		expect(most).toBe(4);
	});

	it('keeps every mark within the strip', () => {
		for (const count of [1, 8, 15, 29, 57, 88]) {
			const { marks } = lyingStrip(paragraphs(count, ['1', String(count)]));
			expect(marks.every(({ x }) => x > 0 && x < 100)).toBe(true);
		}
	});

	it('is empty for an article of no paragraph', () => {
		expect(lyingStrip([])).toEqual({ marks: [], most: 0, step: 100 });
	});
});
