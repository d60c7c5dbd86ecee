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

	it('names the first and the last year, and as many between any two, however little room there is', () => {
		const choicesOf = (from: string, to: string) =>
			(dayAxis(from, to).fewer ?? []).map((choice) => choice.map(({ label }) => label));
		expect(choicesOf('2014-01-01', '2026-12-31').slice(0, 2)).toEqual([
			['2014', '2016', '2018', '2020', '2022', '2024', '2026'],
			['2014', '2017', '2020', '2023', '2026']
		]);
		// Seventeen years apart there is no even step: one more is left out after the first.
		expect(choicesOf('2013-01-01', '2030-12-31')[1]).toEqual([
			'2013',
			'2018',
			'2022',
			'2026',
			'2030'
		]);
		for (let last = 2016; last < 2060; last += 1) {
			for (const choice of choicesOf('2013-01-01', `${last}-12-31`)) {
				expect([choice[0], choice.at(-1)]).toEqual(['2013', String(last)]);
				const gaps = choice.slice(1).map((year, index) => Number(year) - Number(choice[index]));
				expect(new Set(gaps.slice(1)).size).toBeLessThanOrEqual(1);
			}
		}
	});

	it('leaves months out by halves, quarters and years, each January with its year', () => {
		const [, quarters] = dayAxis('2025-01-01', '2026-12-31').fewer ?? [];
		expect(quarters?.map(({ label }) => label).join(' ')).toBe(
			'Jan 2025 Apr Jul Oct Jan 2026 Apr Jul Oct'
		);
		const [, begun] = dayAxis('2025-09-01', '2026-06-30').fewer ?? [];
		expect(begun?.map(({ label }) => label).join(' ')).toBe('Sep 2025 Jan 2026 Apr');
	});

	it('ends with its last day over', () => {
		expect(dayAxis('2023-01-01', '2023-12-31').max).toBe(dayNumber('2024-01-01'));
	});
});
