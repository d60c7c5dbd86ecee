import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFuzzily, foundParts, plainLetters } from './fuzzy-search';

const items = [
	'Trade reaches $200 bn before its year',
	'Power of Siberia',
	'Does Putin stand in 2024?',
	'China’s plan carries a round of talks',
	'Xi comes to Moscow'
].map((name) => ({ name, letters: plainLetters(name) }));
const found = (search: string) => findFuzzily(items, search).map(({ name }) => name);

describe('finding by name', () => {
	it('takes words in any order, case and with either apostrophe', () => {
		expect(found('SIBERIA power')).toEqual(['Power of Siberia']);
		expect(found("china's")).toEqual(['China’s plan carries a round of talks']);
	});

	it('takes letters of a word that stand apart', () => {
		expect(found('xcm')[0]).toBe('Xi comes to Moscow');
	});

	it('takes letters apart only where none holds the word as it stands', () => {
		expect(found('siber')).toEqual(['Power of Siberia']);
		expect(found('plan')).toEqual(['China’s plan carries a round of talks']);
	});

	it('takes a word with a letter left out before letters from all over', () => {
		expect(found('trde')).toEqual(['Trade reaches $200 bn before its year']);
		expect(found('chna plan')).toEqual(['China’s plan carries a round of talks']);
	});

	it('puts the beginning of a word before its middle', () => {
		expect(found('in')[0]).toBe('Does Putin stand in 2024?');
	});

	it('finds nothing where a letter is missing, and all where nothing is asked', () => {
		expect(found('zebra')).toEqual([]);
		expect(found(' ')).toHaveLength(5);
	});

	it('finds every item by its own name', () => {
		fc.assert(
			fc.property(fc.constantFrom(...items), ({ name }) => {
				expect(found(name)[0]).toBe(name);
			})
		);
	});
});

describe('what of a name was searched for', () => {
	const lit = (name: string, search: string) =>
		foundParts(name, search)
			.map(({ text, isFound }) => (isFound ? `[${text}]` : text))
			.join('');

	it('is the words, at the beginning of one where they stand there', () => {
		expect(lit('Does Putin stand in 2024?', 'IN put')).toBe('Does [Put]in stand [in] 2024?');
	});

	it('is the letters of a word that the name does not hold whole', () => {
		expect(lit('Xi comes to Moscow', 'xcm')).toBe('[X]i [c]o[m]es to Moscow');
	});

	it('is nothing where a letter is missing', () => {
		expect(lit('Power of Siberia', 'zebra')).toBe('Power of Siberia');
	});

	it('keeps accents and signs of two letters whole', () => {
		expect(lit('Málaga oﬃce', 'mal ffi')).toBe('[Mál]aga o[ﬃ]ce');
	});

	it('joins to the name, whatever is searched', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (name, search) => {
				expect(
					foundParts(name, search)
						.map(({ text }) => text)
						.join('')
				).toBe(name);
			})
		);
	});
});
