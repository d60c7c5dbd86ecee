import { describe, expect, it } from 'vitest';
import { dayAxis } from './axis';
import type { Plot } from './plot';
import { plotDrawing } from './plot-drawing';
import type { Shape, TextShape } from './svg-pen';

const EMPTY: Plot = {
	x: dayAxis('2023-01-01', '2027-12-31'),
	y: { min: 0, max: 10, ticks: [{ at: 5, label: '5 bn' }] },
	columns: [],
	bands: [],
	rules: [],
	curves: [],
	points: [],
	labels: [],
	pins: []
};

const textsOf = (shapes: readonly Shape[]) =>
	shapes.filter((shape): shape is TextShape => shape.kind === 'text');

describe('a plot drawn as SVG', () => {
	it('takes its colours from where it stands, so that it follows light and dark', () => {
		const { shapes } = plotDrawing(
			{
				...EMPTY,
				now: { at: EMPTY.x.min + 300, label: '22 Nov 2026' },
				columns: [{ from: EMPTY.x.min, to: EMPTY.x.min + 100, value: 5 }]
			},
			600,
			300
		);
		const colours = shapes.flatMap((shape) =>
			shape.kind === 'path' ? [shape.fill, shape.stroke] : [shape.fill, shape.halo]
		);
		expect(new Set(colours.filter((colour) => !colour.startsWith('var(--')))).toEqual(
			new Set(['none'])
		);
	});

	it('dashes what was stated and draws what was measured through', () => {
		const line = { from: { x: EMPTY.x.min, y: 5 }, to: { x: EMPTY.x.max, y: 5 } };
		const { shapes } = plotDrawing(
			{
				...EMPTY,
				rules: [
					{ ...line, stroke: 'stated' },
					{ ...line, stroke: 'later' }
				]
			},
			600,
			300
		);
		const dashOf = (stroke: string) =>
			shapes.flatMap((shape) =>
				shape.kind === 'path' && shape.stroke === stroke ? [shape.dash] : []
			);
		expect(dashOf('var(--stated)')).toEqual(['6 4']);
		expect(dashOf('var(--actual)')).toEqual(['']);
	});

	it('names as many days as have room', () => {
		const namesIn = (width: number) =>
			textsOf(plotDrawing(EMPTY, width, 200).shapes)
				.filter(({ middle }) => middle)
				.map(({ text }) => text);
		expect(namesIn(600)).toEqual(['2023', '2024', '2025', '2026', '2027']);
		expect(namesIn(200)).toEqual(['2023', '2025', '2027']);
	});

	it('writes over a column without a ground, which would be a hole in it', () => {
		const { min } = EMPTY.x;
		const label = {
			y: 5,
			text: 'by 2024',
			tone: 'stated',
			sides: ['below left'],
			rank: 1
		} as const;
		const { shapes } = plotDrawing(
			{
				...EMPTY,
				columns: [{ from: min, to: min + 300, value: 8 }],
				labels: [{ ...label, x: min + 310, over: 'columns' }]
			},
			600,
			300
		);
		expect(textsOf(shapes).find(({ text }) => text === label.text)?.haloWidth).toBe(0);
	});

	it('keeps a point at its very end whole', () => {
		const { shapes, width } = plotDrawing(
			{ ...EMPTY, points: [{ x: EMPTY.x.max, y: 5, mark: 'ring' }] },
			600,
			300
		);
		const ring = shapes.find((shape) => shape.kind === 'path' && shape.d.includes('a6 6'));
		const [left = 0] = (ring?.kind === 'path' ? ring.d : '').match(/[\d.]+/g)?.map(Number) ?? [];
		expect(left).toBeGreaterThan(width - 30);
		expect(left + 13).toBeLessThanOrEqual(width);
	});

	it('says under its names what they tell, inside the drawing', () => {
		const title = { text: 'said to be this likely', tone: 'stated' } as const;
		const { shapes, height } = plotDrawing({ ...EMPTY, x: { ...EMPTY.x, title } }, 600, 300);
		const named = textsOf(shapes).find(({ text }) => text === title.text);
		expect(named).toMatchObject({ fill: 'var(--stated)', middle: true });
		expect(named?.y).toBeLessThan(height);
		expect(named?.y).toBeGreaterThan(
			Math.max(...textsOf(shapes).flatMap(({ text, y }) => (text === '2025' ? [y + 12] : [])))
		);
	});

	it('cuts curves at its edge, and nothing else', () => {
		const places = [
			{ x: EMPTY.x.min, y: 1 },
			{ x: EMPTY.x.max, y: 20 }
		];
		const { shapes, clip } = plotDrawing(
			{ ...EMPTY, curves: [{ places, stroke: 'actual' }] },
			600,
			300
		);
		const clipped = shapes.filter((shape) => shape.kind === 'path' && shape.clipped);
		expect(clipped).toHaveLength(1);
		expect(clip.top).toBeLessThan(clip.bottom);
	});

	it('writes a label once, with its ground around it', () => {
		const { shapes } = plotDrawing(
			{
				...EMPTY,
				labels: [
					{ x: EMPTY.x.min + 400, y: 2, text: '240.1', tone: 'actual', sides: ['above'], rank: 1 }
				]
			},
			600,
			300
		);
		expect(textsOf(shapes).filter(({ text }) => text === '240.1')).toEqual([
			expect.objectContaining({ fill: 'var(--actual)', halo: 'var(--paper)', haloWidth: 4 })
		]);
	});
});
