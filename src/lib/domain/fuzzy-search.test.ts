import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFuzzily, plainLetters } from './fuzzy-search';

const items = [
	'Trade reaches $200 bn before its year',
	'Power of Siberia',
	'Does Putin stand in 2024?',
	'China’s plan carries a round of talks',
	'Xi comes to Moscow'
].map((name) => ({ name, letters: plainLetters(name) }));
const found = (search: string) => findFuzzily(items, search, 10).map(({ name }) => name);

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
