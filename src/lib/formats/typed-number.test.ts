import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_DIGITS, readTypedNumber, writeNumber } from './typed-number';

describe('a typed number', () => {
	test.each([
		['240.11', 240.11],
		[' 1689 ', 1689],
		['1,689', 1689],
		['1 234 567.5', 1_234_567.5],
		['1\u00a0000', 1000],
		['1\u2009000', 1000],
		['1\u202f000', 1000],
		['1\u2007000', 1000],
		['1\u3000000', 1000],
		['1’234', 1234],
		['−5', -5],
		['–5', -5],
		['‑5', -5],
		['- 5', -5],
		['－５', -5],
		['+3', 3],
		['４０．５', 40.5],
		['007', 7],
		['.5', 0.5],
		['-0', 0],
		['0.000001', 0.000001]
	])('%s is %d', (typed, value) => {
		expect(readTypedNumber(typed)).toStrictEqual({ ok: true, value });
	});

	test.each([
		['', 'field/empty'],
		[' \u202f ', 'field/empty'],
		['half', 'field/not-a-number'],
		['NaN', 'field/not-a-number'],
		['Infinity', 'field/not-a-number'],
		['1e300', 'field/not-a-number'],
		['0x10', 'field/not-a-number'],
		['10²', 'field/not-a-number'],
		['1.2.3', 'field/not-a-number'],
		['12 34', 'field/not-a-number'],
		['1,234 567', 'field/not-a-number'],
		['--5', 'field/not-a-number'],
		['.', 'field/not-a-number'],
		['0,5', 'field/decimal-comma'],
		['0,125', 'field/decimal-comma'],
		['1.234,5', 'field/decimal-comma'],
		['9'.repeat(400), 'field/too-many-digits'],
		[`0.${'0'.repeat(400)}1`, 'field/too-many-digits'],
		['1234567890123456', 'field/too-many-digits']
	])('%s has a fault: %s', (typed, problem) => {
		expect(readTypedNumber(typed)).toEqual({ ok: false, problem });
	});

	test('is finite whatever was typed, and is read as it was written', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-− e%') }), (typed) => {
				const read = readTypedNumber(typed);
				expect(!read.ok || Number.isFinite(read.value)).toBe(true);
			})
		);
		fc.assert(
			fc.property(
				fc.integer({ min: -(10 ** MOST_DIGITS) + 1, max: 10 ** MOST_DIGITS - 1 }),
				fc.constantFrom(',', ' ', '\u202f', '\u2009', "'"),
				(whole, gap) => {
					const typed = whole.toLocaleString('en-GB').replaceAll(',', gap).replace('-', '−');
					expect(readTypedNumber(typed)).toEqual({ ok: true, value: whole });
				}
			)
		);
	});

	test.each([0, -2.5, 1234.5, 240.11, 0.0000001, 999_999_999_999_999])(
		'is written so that it reads as %d again',
		(value) => {
			expect(readTypedNumber(writeNumber(value))).toEqual({ ok: true, value });
		}
	);
});
