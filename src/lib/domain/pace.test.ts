import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFigure, anObservation } from '../../../tests/support/builders';
import { seriesOf } from './figure-series';
import { outsetPace, paceBetween, paceIn, remainingPace } from './pace';

const series = seriesOf({
	figure: aFigure(),
	observations: [
		[2018, 107.06],
		[2019, 110.75],
		[2025, 228.105]
	].map(([year, value]) =>
		anObservation({ id: String(year), period: String(year), value: value as number })
	),
	targets: [],
	milestones: [],
	goals: [],
	predictions: []
});

describe('the pace between two years', () => {
	it('is the difference over the years', () => {
		const pace = paceBetween({ year: 2018, value: 107.06 }, { year: 2024, value: 200 });
		expect(pace?.perYear).toBeCloseTo(15.49, 2);
		expect(pace?.growth).toBeCloseTo(0.1098, 4);
	});

	it('is none towards the same or an earlier year', () => {
		expect(paceBetween({ year: 2024, value: 1 }, { year: 2024, value: 2 })).toBeUndefined();
		expect(paceBetween({ year: 2024, value: 1 }, { year: 2020, value: 2 })).toBeUndefined();
	});

	it('has no growth from nothing', () => {
		const pace = paceBetween({ year: 2020, value: 0 }, { year: 2024, value: 2 });
		expect(pace?.growth).toBeUndefined();
		expect(pace?.perYear).toBe(0.5);
	});

	it('begins and ends where it is said to, and asks nothing outside', () => {
		const year = fc.integer({ min: 1990, max: 2050 });
		const value = fc.double({ min: 0.1, max: 1e6, noNaN: true });
		fc.assert(
			fc.property(year, value, fc.integer({ min: 1, max: 40 }), value, (start, from, years, to) => {
				const pace = paceBetween({ year: start, value: from }, { year: start + years, value: to });
				if (!pace) throw new Error('no pace');
				expect(paceIn(pace, start)).toBe(from);
				expect(paceIn(pace, start + years)).toBeCloseTo(to, 5);
				expect(paceIn(pace, start - 1)).toBeUndefined();
				expect(paceIn(pace, start + years + 1)).toBeUndefined();
				expect(from * (1 + (pace.growth ?? NaN)) ** years).toBeCloseTo(to, 3);
			})
		);
	});
});

describe('the pace of a goal', () => {
	it('at the outset runs from the value of the year in which it was stated', () => {
		const pace = outsetPace(series, { value: 200, by: '2024-12-31', statedOn: '2018-10-12' });
		expect(pace?.from).toEqual({ year: 2018, value: 107.06 });
		expect(pace?.to).toEqual({ year: 2024, value: 200 });
	});

	it('at the outset is none where that year was not measured', () => {
		expect(outsetPace(series, { value: 200, by: '2024', statedOn: '2016' })).toBeUndefined();
	});

	it('that remains runs from the last whole year', () => {
		const pace = remainingPace(series, { value: 300, by: '2030', statedOn: '2023-11' });
		expect(pace?.perYear).toBeCloseTo(14.38, 2);
		expect(pace?.growth).toBeCloseTo(0.0563, 4);
	});

	it('leaves nothing once the value is there, or once its year is over', () => {
		expect(remainingPace(series, { value: 200, by: '2030', statedOn: '2023' })).toBeUndefined();
		expect(remainingPace(series, { value: 300, by: '2024', statedOn: '2023' })).toBeUndefined();
	});
});
