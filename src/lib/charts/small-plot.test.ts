import { describe, expect, it } from 'vitest';
import type { Plot } from './plot';
import { smallPlot } from './small-plot';

const plot: Plot = {
	x: { min: 1000, max: 1400, ticks: [] },
	y: { min: 0, max: 50, ticks: [] },
	columns: [{ from: 1000, to: 1100, value: 25, derived: true }],
	bands: [],
	rules: [{ from: { x: 1100, y: 40 }, to: { x: 1400, y: 40 }, stroke: 'stated' }],
	curves: [
		{
			places: [
				{ x: 1000, y: 0 },
				{ x: 1200, y: 10 }
			],
			stroke: 'actual',
			stepped: true
		},
		{
			places: [
				{ x: 1000, y: 0 },
				{ x: 1400, y: 50 }
			],
			stroke: 'derived'
		}
	],
	points: [
		{ x: 1100, y: 40, mark: 'said' },
		{ x: 1100, y: 30, mark: 'rival' }
	],
	labels: [],
	pins: [],
	now: { at: 1300, label: 'today' }
};

describe('a plot at small size', () => {
	const small = smallPlot(plot);

	it('stands in per cent of its box, upwards from the bottom', () => {
		expect(small.columns).toEqual([{ x: 2.25, y: 50, width: 20.5, derived: true }]);
		expect(small.lines).toContainEqual({
			from: { x: 25, y: 20 },
			to: { x: 100, y: 20 },
			stroke: 'stated'
		});
		expect(small.now).toBe(75);
	});

	it('draws a level as the steps between its days', () => {
		expect(small.lines.filter(({ stroke }) => stroke === 'actual')).toEqual([
			{ from: { x: 0, y: 100 }, to: { x: 50, y: 100 }, stroke: 'actual' },
			{ from: { x: 50, y: 100 }, to: { x: 50, y: 80 }, stroke: 'actual' }
		]);
	});

	it('leaves out paces and other publishers', () => {
		expect(small.lines.filter(({ stroke }) => stroke === 'derived')).toEqual([]);
		expect(small.points).toEqual([{ x: 25, y: 20, mark: 'said' }]);
	});
});
