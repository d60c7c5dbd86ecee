import { describe, expect, it } from 'vitest';
import { plainLetters } from '$lib/domain/fuzzy-search';
import type { FoundSort } from '$lib/text/palette-words';
import type { Thing } from './findable-things';
import { foundGroups, foundLater } from './found-groups';

const thing = (sort: FoundSort, name: string): Thing => ({
	key: `${sort} ${name}`,
	sort,
	name,
	letters: plainLetters(name)
});
const claims = Array.from({ length: 20 }, (_, index) => thing('claim', `Trade grows ${index + 1}`));
const things = [
	thing('deed', 'Theme: dark'),
	thing('figure', 'Goods trade'),
	thing('forecaster', 'Ministry of Trade'),
	thing('forecaster', 'Dark horse'),
	...claims
];
const shownFor = (typed: string) =>
	foundGroups(things, typed).map(({ sort, shown, found }) => `${sort} ${shown.length}/${found}`);

describe('what the palette shows', () => {
	it('stands by sort, the sort of the best match first', () => {
		expect(shownFor('theme dark')).toEqual(['deed 1/1']);
		expect(shownFor('dark')).toEqual(['forecaster 1/1', 'deed 1/1']);
		expect(foundGroups(things, 'goods tr')[0]?.sort).toBe('figure');
	});

	it('tells how many there are beyond those shown, and leaves room for other sorts', () => {
		expect(shownFor('trade')).toEqual(['figure 1/1', 'claim 5/20', 'forecaster 1/1']);
		expect(shownFor('grows')).toEqual(['claim 12/20']);
	});

	it('is of one sort after its sign', () => {
		expect(shownFor('@trade')).toEqual(['forecaster 1/1']);
		expect(shownFor('# ')).toEqual(['figure 1/1']);
		expect(shownFor('>zebra')).toEqual([]);
	});
});

it('what came later counts where it has the words as well as what is there', () => {
	const later = [thing('claim', 'Trade shrinks'), thing('claim', 'A zebra joins')];
	expect(foundLater(things, later, 'zebra')).toBe(1);
	expect(foundLater(things, later, 'trade')).toBe(1);
	// Its letters only, where something there has the word.
	expect(foundLater(things, later, 'dark')).toBe(0);
	expect(foundLater(things, later, '@zebra')).toBe(0);
	expect(foundLater(things, later, '')).toBe(0);
});
