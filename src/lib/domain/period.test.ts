import { describe, expect, it } from 'vitest';
import { isPeriod, isSamePeriod, isYearToDate, rangeOfPeriod, yearOfPeriod } from './period';

describe('a period', () => {
	it('is a year, a month, a day, or a run of them with both ends in it', () => {
		expect(rangeOfPeriod('2023')).toEqual({ first: '2023-01-01', last: '2023-12-31' });
		expect(rangeOfPeriod('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
		expect(rangeOfPeriod('2023-03-21')).toEqual({ first: '2023-03-21', last: '2023-03-21' });
		expect(rangeOfPeriod('2023-01..2023-11')).toEqual({ first: '2023-01-01', last: '2023-11-30' });
		expect(rangeOfPeriod('2021..2023-06-30')).toEqual({ first: '2021-01-01', last: '2023-06-30' });
	});

	it('does not run backwards, nor hold days that do not exist', () => {
		const refused = ['2023-11..2023-01', '2023..', '..2023', '2023..2024..2025', '2023-02-30', ''];
		expect(refused.filter(isPeriod)).toEqual([]);
		expect(() => rangeOfPeriod('2023-11..2023-01')).toThrow(RangeError);
	});

	it('names a calendar year only when it is written as one', () => {
		expect(yearOfPeriod('2023')).toBe(2023);
		expect(yearOfPeriod('2023-01..2023-11')).toBeUndefined();
	});

	it('runs to date when it starts the year and stays in it', () => {
		expect(isYearToDate('2023-01..2023-11')).toBe(true);
		expect(isYearToDate('2023-02..2023-11')).toBe(false);
		expect(isYearToDate('2022..2023')).toBe(false);
		expect(isYearToDate('2023')).toBe(false);
	});

	it('is the same period however it is written', () => {
		expect(isSamePeriod('2023', '2023-01..2023-12')).toBe(true);
		expect(isSamePeriod('2023', '2023-01..2023-11')).toBe(false);
	});
});
