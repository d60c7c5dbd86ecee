import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addDays,
	addMonths,
	comparePartialDays,
	dayAt,
	dayNumber,
	daysBetween,
	daysInMonth,
	firstDay,
	isByDay,
	isDay,
	isLeapYear,
	isPartialDay,
	lastDay
} from './day';

const FIRST = -135140; // 1600-01-01
const LAST = 157420; // 2401-01-05
const anyNumber = fc.integer({ min: FIRST, max: LAST });

/** The slow way, through the platform's own calendar. */
const slowDayAt = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

describe('day arithmetic', () => {
	it('agrees with the platform on every day from 1600 to 2400', () => {
		const differing: number[] = [];
		for (let number = FIRST; number <= LAST; number++) {
			const day = slowDayAt(number);
			if (dayAt(number) !== day || dayNumber(day) !== number) differing.push(number);
		}
		expect(differing).toEqual([]);
	});

	it('counts from the first of January 1970', () => {
		expect(dayNumber('1970-01-01')).toBe(0);
		expect(dayAt(0)).toBe('1970-01-01');
		expect(daysBetween('2023-03-20', '2023-03-22')).toBe(2);
		expect(daysBetween('2023-03-22', '2023-03-20')).toBe(-2);
	});

	it('adds days and takes them away again', () => {
		fc.assert(
			fc.property(anyNumber, fc.integer({ min: -5000, max: 5000 }), (number, count) => {
				const day = dayAt(number);
				expect(addDays(addDays(day, count), -count)).toBe(day);
				expect(daysBetween(day, addDays(day, count))).toBe(count);
			})
		);
	});

	it('keeps the order of days in the order of their text', () => {
		fc.assert(
			fc.property(anyNumber, anyNumber, (left, right) => {
				expect(dayAt(left) < dayAt(right)).toBe(left < right);
			})
		);
	});

	it('has no days outside the years 1 to 9999', () => {
		expect(dayAt(dayNumber('0001-01-01'))).toBe('0001-01-01');
		expect(() => dayAt(dayNumber('0001-01-01') - 1)).toThrow(RangeError);
		expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
	});
});

describe('months', () => {
	it('has a leap day every fourth year but for three centuries of four', () => {
		const leap = [1600, 2000, 2024, 2400];
		const plain = [1700, 1900, 2023, 2100];
		expect(leap.filter(isLeapYear)).toEqual(leap);
		expect(plain.filter(isLeapYear)).toEqual([]);
		expect([1, 2, 3, 4, 6, 9, 11, 12].map((month) => daysInMonth(2023, month))).toEqual([
			31, 28, 31, 30, 30, 30, 30, 31
		]);
	});

	it('ends the month where a shorter one has no such day', () => {
		expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
		expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
		expect(addMonths('2023-03-31', -1)).toBe('2023-02-28');
		expect(addMonths('2023-12-15', 1)).toBe('2024-01-15');
		expect(addMonths('2023-01-15', -13)).toBe('2021-12-15');
		expect(() => addMonths('2023-01', 1)).toThrow(RangeError);
	});
});

describe('partial days', () => {
	it('refuses days that do not exist', () => {
		const refused = ['2023-02-29', '2023-02-30', '2023-13', '2023-00', '2023-04-31', '2023-1-1'];
		const others = [
			'0000',
			'23',
			'',
			'2023-',
			'2023-03-20\n',
			' 2023',
			'２０２３',
			'2023-03-20T00:00'
		];
		expect([...refused, ...others].filter(isPartialDay)).toEqual([]);
		expect(['2023', '2024-02', '2024-02-29'].filter(isPartialDay)).toHaveLength(3);
		expect(['2023', '2024-02', '2024-02-29'].filter(isDay)).toEqual(['2024-02-29']);
		expect(() => firstDay('2023-02-30')).toThrow(RangeError);
		expect(() => dayNumber('2023-02')).toThrow(RangeError);
	});

	it('stands for every day it could be', () => {
		expect([firstDay('2023'), lastDay('2023')]).toEqual(['2023-01-01', '2023-12-31']);
		expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
		expect([firstDay('2023-03-20'), lastDay('2023-03-20')]).toEqual(['2023-03-20', '2023-03-20']);
	});

	it('is past only when all of it is', () => {
		expect(isByDay('2023-05', '2023-05-30')).toBe(false);
		expect(isByDay('2023-05', '2023-05-31')).toBe(true);
		expect(isByDay('2023', '2023-12-30')).toBe(false);
		expect(isByDay('2023-05-31', '2023-05-31')).toBe(true);
	});

	it('sorts by where its range ends, then by where it begins', () => {
		expect(['2023', '2023-12', '2023-12-31', '2023-11'].sort(comparePartialDays)).toEqual([
			'2023-11',
			'2023',
			'2023-12',
			'2023-12-31'
		]);
	});
});
