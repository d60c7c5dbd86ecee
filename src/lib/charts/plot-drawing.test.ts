import { describe, expect, it } from 'vitest';
import type { Plot } from './plot';
import { plotDrawing } from './plot-drawing';
import type { Shape, TextShape } from './svg-pen';

const EMPTY: Plot = {
	x: {
		min: 0,
		max: 400,
		ticks: [
			{ at: 50, label: '2024' },
			{ at: 150, label: '2025' },
			{ at: 250, label: '2026' },
			{ at: 350, label: '2027' }
		]
	},
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
				now: { at: 300, label: '22 Nov 2026' },
				columns: [{ from: 0, to: 100, value: 5 }]
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
		const line = { from: { x: 0, y: 5 }, to: { x: 100, y: 5 } };
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
			textsOf(plotDrawing(EMPTY, width, 200).shapes).filter(({ middle }) => middle).length;
		expect(namesIn(600)).toBe(4);
		expect(namesIn(150)).toBe(2);
	});

	it('cuts curves at its edge, and nothing else', () => {
		const places = [
			{ x: 0, y: 1 },
			{ x: 400, y: 20 }
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
				labels: [{ x: 200, y: 2, text: '240.1', tone: 'actual', sides: ['above'], rank: 1 }]
			},
			600,
			300
		);
		expect(textsOf(shapes).filter(({ text }) => text === '240.1')).toEqual([
			expect.objectContaining({ fill: 'var(--actual)', halo: 'var(--paper)', haloWidth: 4 })
		]);
	});
});
