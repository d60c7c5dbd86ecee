import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../domain/day';
import { dayAxis, niceStep, valueAxis } from './axis';

describe('the axis of values', () => {
	it('begins at nought and names round values, the highest with the unit', () => {
		const { min, ticks } = valueAxis([64, 244.8, 300], 'bn', String);
		expect(min).toBe(0);
		expect(ticks.map(({ label }) => label)).toEqual(['50', '100', '150', '200', '250', '300 bn']);
	});

	it('leaves room above every value', () => {
		const values = fc.array(fc.double({ min: 0.001, max: 1e9, noNaN: true }), { minLength: 1 });
		fc.assert(
			fc.property(values, (shown) => {
				const { max, ticks } = valueAxis(shown, '', String);
				expect(max).toBeGreaterThan(Math.max(...shown));
				expect(ticks.length).toBeGreaterThan(2);
				expect(ticks.length).toBeLessThan(12);
			})
		);
	});

	it('reaches below nought only where a value does', () => {
		expect(valueAxis([-7, 26], '%', String).min).toBeLessThanOrEqual(-7);
	});

	it('counts whole things in whole steps', () => {
		const { ticks } = valueAxis([3, 1, 2], 'meetings', String);
		expect(ticks.map(({ label }) => label)).toEqual(['1', '2', '3 meetings']);
	});

	it('steps by 1, 2, 2.5 or 5 times a power of ten', () => {
		expect([6, 38, 245, 1_000].map((span) => niceStep(span, 6))).toEqual([1, 10, 50, 200]);
	});
});

describe('the axis of days', () => {
	it('names a year in its middle', () => {
		const { ticks } = dayAxis('2021-01-01', '2024-12-31');
		expect(ticks.map(({ label }) => label)).toEqual(['2021', '2022', '2023', '2024']);
		expect(ticks[0]?.at).toBe((dayNumber('2021-01-01') + dayNumber('2022-01-01')) / 2);
	});

	it('names months where there are less than two years, and the year where it begins and turns', () => {
		const { ticks } = dayAxis('2022-12-01', '2023-02-28');
		expect(ticks.map(({ label }) => label)).toEqual(['Dec 2022', 'Jan 2023', 'Feb']);
	});

	it('ends with its last day over', () => {
		expect(dayAxis('2023-01-01', '2023-12-31').max).toBe(dayNumber('2024-01-01'));
	});
});
