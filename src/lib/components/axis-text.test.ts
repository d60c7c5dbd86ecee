import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits, reachOf, rowsOf, turned, type AxisText } from './axis-text';

const NARROW = 288;
const text = fc.record({
	text: fc.string({ minLength: 1, maxLength: 22 }),
	place: fc.double({ min: 0, max: 100, noNaN: true }),
	anchor: fc.constantFrom('start' as const, 'middle' as const, 'end' as const)
});
const texts = fc.array(text, { maxLength: 8 });

function overlap(one: AxisText, other: AxisText, width: number): boolean {
	const [left, right] = [reachOf(one, width), reachOf(other, width)];
	return left.from < right.to && right.from < left.to;
}

describe('texts of one row', () => {
	it('never overlap, on the narrowest screen or any wider', () => {
		fc.assert(
			fc.property(texts, fc.integer({ min: NARROW, max: 2000 }), (shown, width) => {
				const rows = rowsOf(shown, NARROW);
				for (const [index, one] of shown.entries()) {
					for (const [at, other] of shown.entries()) {
						if (at > index && rows[at] === rows[index]) {
							expect(overlap(one, other, width)).toBe(false);
						}
					}
				}
			})
		);
	});

	it('stay in one where they lie apart', () => {
		const apart: AxisText[] = [
			{ text: '2022', place: 0, anchor: 'start' },
			{ text: '2023', place: 20, anchor: 'start' }
		];
		expect(rowsOf(apart, NARROW)).toEqual([0, 0]);
	});
});

describe('two texts at neighbouring days', () => {
	const near: AxisText[] = [
		{ text: 'happened Nov 2023', place: 48, anchor: 'start' },
		{ text: 'known 7 Dec 2023', place: 50, anchor: 'start' }
	];

	it('turn their backs on each other', () => {
		const shown = turned(near, NARROW);
		expect(shown.map(({ anchor }) => anchor)).toEqual(['end', 'start']);
		expect(shown.every((one) => fits(one, NARROW))).toBe(true);
	});

	it('stay as they came where one would leave the axis', () => {
		const left = near.map((one) => ({ ...one, place: one.place - 45 }));
		expect(turned(left, NARROW)).toEqual(left);
	});
});
