import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOfColumn, spanOfColumn } from './columns';
import { spreadPins } from './pins';
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
	it('keep their order and stand apart inside the drawing', () => {
		const days = fc.array(fc.double({ min: 0, max: 600, noNaN: true }), { maxLength: 30 });
		fc.assert(
			fc.property(days, (at) => {
				const places = spreadPins(
					[...at].sort((a, b) => a - b),
					0,
					600
				);
				for (const [index, place] of places.entries()) {
					expect(place).toBeGreaterThanOrEqual(7.99);
					expect(place).toBeLessThanOrEqual(592.01);
					if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(17.99);
				}
			})
		);
	});

	it('point straight down where there is room', () => {
		expect(spreadPins([100, 200], 0, 600)).toEqual([100, 200]);
	});
});

describe('a thin line', () => {
	it('covers whole device pixels', () => {
		expect(crisp(10.3, 1, 1)).toBe(10.5);
		expect(crisp(10.3, 2, 1)).toBe(10);
		expect(crisp(10.3, 1, 2)).toBe(10.5);
	});
});
