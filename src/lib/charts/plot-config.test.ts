import { describe, expect, it } from 'vitest';
import { cornersOf } from './marks/curves';
import type { Palette } from './palette';
import type { Plot } from './plot';
import { plotConfig } from './plot-config';

// Every colour stands for itself by its name.
const palette = new Proxy({}, { get: (_, name) => name }) as Palette;
const plot: Plot = {
	x: { min: 0, max: 730, ticks: [{ at: 182, label: '2023' }] },
	y: {
		min: 0,
		max: 220,
		ticks: [
			{ at: 100, label: '100' },
			{ at: 200, label: '200 bn' }
		]
	},
	columns: [],
	bands: [],
	rules: [],
	curves: [],
	points: [],
	labels: [],
	pins: []
};

describe('what Chart.js is given', () => {
	it('has straight scales with the plot’s own ends', () => {
		const { x, y } = plotConfig(plot, palette).options?.scales ?? {};
		expect(x).toMatchObject({ type: 'linear', min: 0, max: 730 });
		expect(y).toMatchObject({ type: 'linear', min: 0, max: 220 });
	});

	it('never moves, parses or listens', () => {
		expect(plotConfig(plot, palette).options).toMatchObject({
			animation: false,
			parsing: false,
			normalized: true,
			events: []
		});
	});

	it('takes its colours from the tokens and no text under 12 px', () => {
		const { x, y } = plotConfig(plot, palette).options?.scales ?? {};
		expect(x?.ticks).toMatchObject({ color: 'ink-2', font: { size: 12, family: 'font' } });
		expect(y?.grid).toMatchObject({ color: 'rule' });
	});

	it('keeps room for pins only where there are some', () => {
		const padding = (shown: Plot) =>
			(plotConfig(shown, palette).options?.scales?.['x']?.ticks as { padding: number }).padding;
		expect(padding({ ...plot, pins: [{ at: 10, number: 1 }] })).toBeGreaterThan(padding(plot));
	});
});

describe('a stepped line', () => {
	it('holds a value until the next and then turns at a right angle', () => {
		const places = [
			{ x: 0, y: 1 },
			{ x: 5, y: 3 }
		];
		expect(cornersOf({ places, stroke: 'own', stepped: true })).toEqual([
			{ x: 0, y: 1 },
			{ x: 5, y: 1 },
			{ x: 5, y: 3 }
		]);
		expect(cornersOf({ places, stroke: 'own' })).toEqual(places);
	});
});
