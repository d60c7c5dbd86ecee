import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv';

describe('CSV', () => {
	it('quotes cells with commas, quotes and line breaks, and doubles the quotes', () => {
		expect(toCsv([['plain', 'a, b', 'said "yes"', 'two\nlines', '']])).toBe(
			'plain,"a, b","said ""yes""","two\nlines",\r\n'
		);
	});

	it.each(['=HYPERLINK("x")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])(
		'never lets %j run as a formula',
		(text) => {
			expect(Papa.parse<string[]>(toCsv([[text]])).data[0]?.[0]).toBe(`'${text}`);
		}
	);

	it('keeps signed numbers numbers', () => {
		expect(toCsv([['-6.9', '+26.3', '1e-3', '.5']])).toBe('-6.9,+26.3,1e-3,.5\r\n');
	});

	it('reads back as it was written', () => {
		const cell = fc
			.string({ unit: 'grapheme' })
			.filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text));
		const width = fc.integer({ min: 2, max: 5 });
		const table = width.chain((columns) =>
			fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1 })
		);
		fc.assert(
			fc.property(table, (rows) => {
				const { data } = Papa.parse<string[]>(toCsv(rows).slice(0, -2), {
					delimiter: ',',
					newline: '\r\n'
				});
				expect(data).toEqual(rows);
			})
		);
	});
});
