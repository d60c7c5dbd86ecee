import { expect, it } from 'vitest';
import { firstDayFor, localeFirstDay } from './first-day';

it('a week begins as the language of the browser has it, else on a Monday', () => {
	expect(
		['en-GB', 'en-US', 'ar-EG', 'de', '', 'not a language'].map((one) => localeFirstDay(one))
	).toEqual(['monday', 'sunday', 'saturday', 'monday', 'monday', 'monday']);
});

it('a day that the reader has chosen goes before it, but nothing else that stands in its place', () => {
	expect(firstDayFor('saturday')).toBe('saturday');
	expect(firstDayFor('caturday')).toBe(localeFirstDay());
});
