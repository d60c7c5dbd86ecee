import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOfColumn, spanOfColumn } from './columns';
import { pinBoxes } from './pins';
import { crisp } from './sheet';

describe('a column', () => {
	it('is as wide as its period: four months take a third of a year', () => {
		const year = spanOfColumn({ from: 0, to: 360, value: 1 });
		const part = spanOfColumn({ from: 0, to: 120, value: 1 });
		expect((year.to - year.from) / (part.to - part.from)).toBeCloseTo(3, 10);
	});

	it('stands on nought and reaches its value', () => {
		const box = boxOfColumn({ from: 0, to: 10, value: 4 }, { x: (day) => day, y: (v) => 100 - v });
		expect(box).toMatchObject({ top: 96, bottom: 100 });
	});
});

describe('pins', () => {
	const boxesOf = (days: readonly number[], width: number) =>
		pinBoxes(
			days.map((x, index) => ({ x, number: index + 1 })),
			0,
			width
		);

	it('keep their order and stand apart inside the drawing, each event in one', () => {
		const days = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 40 });
		fc.assert(
			fc.property(days, (at) => {
				const boxes = boxesOf(
					[...at].sort((a, b) => a - b),
					300
				);
				expect(boxes.flatMap(({ tips }) => tips)).toHaveLength(at.length);
				for (const [index, { middle, width }] of boxes.entries()) {
					expect(middle - width / 2).toBeGreaterThanOrEqual(-0.01);
					expect(middle + width / 2).toBeLessThanOrEqual(300.01);
					const before = boxes[index - 1];
					if (before) {
						expect(middle - width / 2).toBeGreaterThan(before.middle + before.width / 2);
					}
				}
			})
		);
	});

	it('point straight down where there is room', () => {
		expect(boxesOf([100, 200], 600).map(({ middle }) => middle)).toEqual([100, 200]);
	});

	it('share a box where they would stand far off their days, and stay near these', () => {
		const days = [60, 60.2, 62, 85, 89, 91, 93, 124, 130, 184];
		const boxes = boxesOf(days, 600);
		expect(boxes.map(({ text }) => text)).toEqual(['1–3', '4–7', '8', '9', '10']);
		for (const { middle, tips } of boxes) {
			const own = ((tips[0] as number) + (tips.at(-1) as number)) / 2;
			expect(Math.abs(middle - own)).toBeLessThan(12);
		}
	});

	it('of one day stand to either side of it', () => {
		const [left, right] = boxesOf([300, 300], 600).map(({ middle }) => middle);
		expect([left, right].map((at) => (at as number) - 300)).toEqual([-9, 9]);
	});

	it('share boxes where there is room for fewer than all', () => {
		const days = Array.from({ length: 27 }, (_, index) => index * 11);
		const boxes = boxesOf(days, 300);
		expect(boxes.length).toBeLessThan(27);
		expect(boxes.some(({ text }) => /^\d+–\d+$/.test(text))).toBe(true);
	});
});

describe('a thin line', () => {
	it('covers whole device pixels', () => {
		expect(crisp(10.3, 1, 1)).toBe(10.5);
		expect(crisp(10.3, 2, 1)).toBe(10);
		expect(crisp(10.3, 1, 2)).toBe(10.5);
	});
});
