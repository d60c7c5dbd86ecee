import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LONGEST_TITLE, titleFor } from './short-title';

it.each([
	['He visits Vladivostok in 2027.', 'He visits Vladivostok in 2027'],
	[
		'Goods trade between China and Russia comes to 300 billion US dollars a year by about 2030.',
		'Goods trade between China and Russia… ≥ 300 bn USD'
	],
	[
		'Xi Jinping visits Vladivostok in person before the end of 2027.',
		'Xi Jinping visits Vladivostok in person… 2027'
	],
	[
		'At least 120 parties ratify the treaty on the high seas before the conference opens.',
		'At least 120 parties ratify the treaty on the…'
	],
	[
		'Goods trade between China and Russia grows. '.repeat(3),
		'Goods trade between China and Russia grows. Goods…'
	],
	[
		'The members of the G20 sell Su-35 to nobody as long as sanctions are in force.',
		'The members of the G20 sell Su-35 to nobody as…'
	]
])('A title keeps the number of its claim if it can: %s', (claim, title) => {
	expect(titleFor(claim)).toBe(title);
});

it('A title fits into a list, whatever the claim', () => {
	const words = fc.array(
		fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.constantFrom('exceeds', '250 bn', 'dollars', '2027')
		)
	);
	fc.assert(
		fc.property(words, (parts) => {
			const title = titleFor(parts.join(' '));
			expect(title.length).toBeLessThanOrEqual(LONGEST_TITLE);
			expect(title.isWellFormed()).toBe(true);
		})
	);
});
