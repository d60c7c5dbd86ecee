import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPeriod } from '../domain/period';
import { ok } from '../domain/result';
import { FieldReader, type FieldProblem } from '../formats/form-field';
import { readTypedPeriod } from '../formats/typed-period';
import { periodWords } from './day-words';
import { fieldWords, readAsPeriodWords } from './field-words';

function said(read: (reader: FieldReader) => unknown): string {
	const reader = new FieldReader('2026-11-22');
	read(reader);
	return reader.problems.map((problem: FieldProblem) => fieldWords(problem)).join(' ');
}

describe('what is wrong with a field', () => {
	it('is said with what was found and what would do', () => {
		expect([
			said((reader) => reader.number('value', '0,5')),
			said((reader) => reader.number('value', '9'.repeat(400))),
			said((reader) => reader.percentage('probability', '1 000')),
			said((reader) => reader.pastDay('madeOn', '2023-02-30')),
			said((reader) => reader.pastDay('madeOn', '1/2/2026')),
			said((reader) => reader.pastDay('madeOn', '2027-01-01')),
			said((reader) => reader.link('url', 'javascript:alert(1)')),
			said((reader) => reader.text('note', 'x'.repeat(100_000))),
			said((reader) => reader.link('url', ''))
		]).toEqual([
			'“\u20680,5\u2069” has a decimal comma. Write it with a point, like 240.11.',
			`“\u2068${'9'.repeat(60)}…\u2069” has too many digits: at most 15 can be kept.`,
			'“\u20681 000\u2069” is not a share of 100. Write a number from 0 to 100.',
			'There is no day “\u20682023-02-30\u2069”. Write it like 20 Mar 2023 or 2023-03-20, or Mar 2023 or 2023 if no more is known.',
			'“\u20681/2/2026\u2069” can be 1 February 2026 or 2 January 2026. Write the month in letters: 1 Feb 2026, or 2 Jan 2026.',
			'1 January 2027 has not begun: today is 22 November 2026.',
			'“\u2068javascript:alert(1)\u2069” is not a web link. It must begin with https:// or http://.',
			'100,000 characters; at most 10,000 fit here.',
			'This is needed: a link that begins with https:// or http://.'
		]);
	});

	it('is said in one direction, whatever was typed', () => {
		expect(said((reader) => reader.number('value', 'مئتان'))).toMatch(
			/^“\u2068مئتان\u2069” is not/
		);
	});
});

it('every period is read from how it is printed', () => {
	const two = (number: number) => String(number).padStart(2, '0');
	const end = fc
		.tuple(
			fc.integer({ min: 1900, max: 2199 }),
			fc.integer({ min: 1, max: 12 }),
			fc.integer({ min: 1, max: 28 })
		)
		.chain(([year, month, day]) =>
			fc.constantFrom(String(year), `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`)
		);
	const period = fc
		.oneof(
			end,
			fc.tuple(end, end).map((ends) => ends.join('..'))
		)
		.filter((text) => isPeriod(text) && new Set(text.split('..')).size === text.split('..').length);
	fc.assert(
		fc.property(period, (text) => {
			expect(readTypedPeriod(periodWords(text))).toEqual(ok(text));
			expect(readAsPeriodWords(periodWords(text))).toBeUndefined();
		})
	);
});
