import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longDay, shortDay } from './day-words';
import { unbroken } from './unbroken';

/** The text with each space that no line may break at drawn as one. */
const drawn = (text: string) => unbroken(text).replaceAll('\u00a0', '_');

describe('text on screen', () => {
	it('keeps an amount with its unit', () => {
		expect(drawn('Trade reaches $200 bn before its year')).toBe(
			'Trade reaches $200_bn before its year'
		);
		expect(drawn('A goal of 300 bn USD by 2030')).toBe('A goal of 300_bn_USD by 2030');
		expect(drawn('A goal of 300\u00a0bn USD')).toBe('A goal of 300_bn_USD');
		expect(drawn('It fell by 6.8 per cent')).toBe('It fell by 6.8_per_cent');
	});

	it('keeps a day whole, in either order', () => {
		expect(drawn('On 8 April 2022, or in May 2023')).toBe('On 8_April_2022, or in May_2023');
		expect(drawn('Closes 31 Dec, said Dec 7, 2023')).toBe('Closes 31_Dec, said Dec_7,_2023');
	});

	it('leaves counts and words free to break', () => {
		for (const text of ['41 wagons within 14 days', '2023 may differ', 'It may 2023', '5 metres']) {
			expect(drawn(text)).toBe(text);
		}
	});

	it('holds every day that the site writes', () => {
		const day = fc
			.date({
				min: new Date('1900-01-01'),
				max: new Date('2100-12-31'),
				noInvalidDate: true
			})
			.map((date) => date.toISOString().slice(0, 10));
		fc.assert(
			fc.property(day, (day) => {
				for (const words of [shortDay(day), longDay(day), shortDay(day.slice(0, 7))]) {
					expect(unbroken(words)).not.toContain(' ');
				}
			})
		);
	});

	it('changes nothing but the spaces', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(unbroken(text).replaceAll('\u00a0', ' ')).toBe(text.replaceAll('\u00a0', ' '));
			})
		);
	});
});
