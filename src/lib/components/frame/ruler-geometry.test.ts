import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, dayNumber, type Day } from '../../domain/day';
import { dayByKey, rulerGeometry } from './ruler-geometry';

const TODAY = '2026-11-22';
const saidOn = (day: Day) => [{ day, said: 1, settled: 0 }];
const anyDay = fc
	.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') })
	.map(dayAt);
const KEYS = ['ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', 'Home', 'End'];

describe('the axis of the ruler', () => {
	it('of a few years names each and marks its months', () => {
		const { first, years, months } = rulerGeometry(saidOn('2022-02-04'), TODAY);
		expect(first).toBe('2022-01-01');
		expect(years.map(({ year }) => year)).toEqual(['2022', '2023', '2024', '2025', '2026']);
		expect(months).toHaveLength(4 * 11 + 10);
		expect(months.filter(({ quarter }) => quarter).slice(0, 2)).toMatchObject([
			{ day: '2022-04-01' },
			{ day: '2022-07-01' }
		]);
	});

	it('of a century names its decades only', () => {
		const { years, months } = rulerGeometry(saidOn('1931-05-01'), TODAY);
		expect(years.map(({ year }) => year)).toEqual(['1940', '1960', '1980', '2000', '2020']);
		expect(months).toEqual([]);
	});

	it('from any day to any other names a few years, each once and in its place', () => {
		fc.assert(
			fc.property(anyDay, anyDay, (said, today) => {
				const { years, months } = rulerGeometry(saidOn(said), today);
				const marks = [...years.map(({ year }) => year), ...months.map(({ day }) => day)];
				expect(new Set(marks).size).toBe(marks.length);
				expect(years.length).toBeLessThanOrEqual(8);
				expect(years.length + months.length).toBeLessThanOrEqual(8 * 12);
				for (const { place } of [...years, ...months]) {
					expect(place).toBeGreaterThanOrEqual(0);
					expect(place).toBeLessThanOrEqual(100);
				}
			})
		);
	});
});

describe('a key on the ruler', () => {
	it('leads a day, a month, or all the way', () => {
		const geometry = rulerGeometry(saidOn('2022-02-04'), TODAY);
		const from = (day: Day) => KEYS.map((key) => dayByKey(geometry, day, key));
		expect(from('2024-03-31')).toEqual([
			'2024-03-30',
			'2024-04-01',
			'2024-02-29',
			'2024-04-30',
			'2022-01-01',
			TODAY
		]);
		expect(dayByKey(geometry, TODAY, 'PageUp')).toBe(TODAY);
		expect(dayByKey(geometry, TODAY, 'x')).toBeUndefined();
	});

	it('leads from any day to one on the ruler', () => {
		fc.assert(
			fc.property(anyDay, anyDay, anyDay, fc.constantFrom(...KEYS), (said, today, day, key) => {
				const geometry = rulerGeometry(saidOn(said), today);
				const to = dayByKey(geometry, day, key) as Day;
				expect(to >= geometry.first).toBe(true);
				expect(dayNumber(to) - dayNumber(geometry.first)).toBeLessThanOrEqual(geometry.days);
			})
		);
	});
});
