import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsIn } from './paragraphs';

describe('paragraphs of a passage', () => {
	it.each([
		['10', [10]],
		['5-9, 42', [5, 6, 7, 8, 9, 42]],
		['11-12,16, 42', [11, 12, 16, 42]],
		['42, 5-6, 6', [5, 6, 42]]
	])('%s names %j', (passage, expected) => {
		expect(paragraphsIn(passage)).toEqual(expected);
	});

	it('leaves out what names no paragraph, and spans that no article has', () => {
		expect(paragraphsIn('')).toEqual([]);
		expect(paragraphsIn('x, 3, 9-2, 0, 1-999999999')).toEqual([3]);
	});

	it('come in order and once, whatever the passage', () => {
		const span = fc.tuple(fc.nat(60), fc.nat(5)).map(([from, more]) => `${from}-${from + more}`);
		fc.assert(
			fc.property(fc.array(span), (spans) => {
				const found = paragraphsIn(spans.join(', '));
				expect(found).toEqual([...new Set(found)].sort((left, right) => left - right));
				expect(found.every((paragraph) => paragraph >= 1)).toBe(true);
			})
		);
	});
});
