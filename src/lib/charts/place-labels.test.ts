import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crosses, placeLabels, type Anchored, type Surroundings } from './place-labels';
import type { Label, Side } from './plot';

const SIDES: readonly Side[] = ['above', 'below', 'left', 'right', 'above left', 'below right'];
const around: Surroundings = {
	area: { left: 0, top: 0, right: 300, bottom: 200 },
	taken: [],
	lines: [],
	sides: [],
	lineHeight: 14,
	measure: (text) => text.length * 6
};

function at(
	x: number,
	y: number,
	text: string,
	rank = 1,
	sides: readonly Side[] = SIDES,
	over: Partial<Label> = {}
): Anchored {
	const label: Label = { x, y, text, tone: 'ink', sides, rank, ...over };
	return { label, at: [{ x, y }] };
}

describe('labels', () => {
	it('take their first side when it is free', () => {
		const [placed] = placeLabels([at(150, 100, 'Goal')], around);
		expect(placed?.box.bottom).toBeLessThan(100);
	});

	it('never cover one another, nor leave the drawing', () => {
		const anchors = fc.array(
			fc.record({
				x: fc.integer({ min: 0, max: 300 }),
				y: fc.integer({ min: 0, max: 200 }),
				text: fc.string({ minLength: 1, maxLength: 12 }),
				rank: fc.integer({ min: 0, max: 9 })
			}),
			{ maxLength: 25 }
		);
		fc.assert(
			fc.property(anchors, (points) => {
				const placed = placeLabels(
					points.map(({ x, y, text, rank }) => at(x, y, text, rank)),
					around
				);
				for (const [index, { box }] of placed.entries()) {
					expect(box.left).toBeGreaterThanOrEqual(-3);
					expect(box.right).toBeLessThanOrEqual(303);
					for (const other of placed.slice(index + 1)) {
						const apart =
							box.right <= other.box.left ||
							other.box.right <= box.left ||
							box.bottom <= other.box.top ||
							other.box.bottom <= box.top;
						expect(apart).toBe(true);
					}
				}
			})
		);
	});

	it('give way to a label of lower rank on the same spot', () => {
		const placed = placeLabels(
			[at(150, 100, 'minor', 5, ['above']), at(150, 100, 'major', 0, ['above'])],
			around
		);
		expect(placed.map(({ label }) => label.text)).toEqual(['major']);
	});

	it('keep off lines while another side is free', () => {
		const line = { x1: 0, y1: 87, x2: 300, y2: 87 };
		const [placed] = placeLabels([at(150, 100, 'Goal', 1, ['above', 'below'])], {
			...around,
			lines: [line]
		});
		expect(placed?.box.top).toBeGreaterThan(100);
	});

	it('say it in fewer words before they stand on a line', () => {
		const lines = [{ x1: 170, y1: 0, x2: 170, y2: 200 }];
		const long = at(150, 100, 'a rather long goal', 1, ['above'], { short: 'goal' });
		expect(placeLabels([long], { ...around, lines }).map(({ text }) => text)).toEqual(['goal']);
	});

	it('stand elsewhere along their mark where its first place is taken', () => {
		const label = at(150, 100, 'Goal', 1, ['above']);
		const [placed] = placeLabels([{ ...label, at: [...label.at, { x: 40, y: 100 }] }], {
			...around,
			taken: [{ left: 140, top: 80, right: 160, bottom: 100 }]
		});
		expect(placed?.box.right).toBeLessThan(100);
	});

	it('stand on a line, or where a column ends, only when they allow it', () => {
		const across = [{ x1: 0, y1: 87, x2: 300, y2: 87 }];
		const shown = (over: Partial<Label>, crossed: Partial<Surroundings>) =>
			placeLabels([at(150, 100, 'Goal', 1, ['above'], over)], { ...around, ...crossed }).length;
		expect(shown({}, { lines: across })).toBe(0);
		expect(shown({}, { sides: across })).toBe(0);
		expect(shown({ over: 'columns' }, { sides: across })).toBe(1);
		expect(shown({ over: 'columns' }, { lines: across })).toBe(0);
		expect(shown({ over: 'lines' }, { lines: across })).toBe(1);
	});

	it('rather take another place than stand on a line or where a column ends', () => {
		const label = at(150, 100, 'Goal', 1, ['above'], { over: 'lines' });
		const placed = placeLabels([{ ...label, at: [...label.at, { x: 150, y: 160 }] }], {
			...around,
			sides: [{ x1: 150, y1: 80, x2: 150, y2: 100 }]
		});
		expect(placed[0]?.box.top).toBeGreaterThan(100);
	});

	it('stand on a line only at their own mark', () => {
		const label = at(150, 100, 'Goal', 1, ['above'], { over: 'lines' });
		const placed = placeLabels([{ ...label, at: [...label.at, { x: 150, y: 160 }] }], {
			...around,
			taken: [{ left: 140, top: 80, right: 160, bottom: 100 }],
			lines: [{ x1: 0, y1: 147, x2: 300, y2: 147 }]
		});
		expect(placed).toHaveLength(0);
	});

	it('say nothing where the label that they add to found no place', () => {
		const head = at(150, 100, 'Goal', 1, ['above']);
		const who = at(150, 100, 'who said it', 2, ['below'], { beside: head.label });
		const taken = [{ left: 140, top: 80, right: 160, bottom: 95 }];
		expect(placeLabels([head, who], around)).toHaveLength(2);
		expect(placeLabels([head, who], { ...around, taken })).toHaveLength(0);
	});
});

describe('a line', () => {
	const box = { left: 10, top: 10, right: 20, bottom: 20 };

	it('crosses the box it runs through and no other', () => {
		expect(crosses({ x1: 0, y1: 0, x2: 30, y2: 30 }, box)).toBe(true);
		expect(crosses({ x1: 12, y1: 12, x2: 13, y2: 13 }, box)).toBe(true);
		expect(crosses({ x1: 0, y1: 0, x2: 30, y2: 5 }, box)).toBe(false);
		expect(crosses({ x1: 0, y1: 25, x2: 30, y2: 25 }, box)).toBe(false);
	});
});
