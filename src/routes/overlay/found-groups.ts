import { findFuzzily } from '$lib/domain/fuzzy-search';
import { groupBy } from '$lib/domain/group-by';
import type { FoundSort } from '$lib/text/palette-words';
import type { Thing } from './findable-things';

/** What was found of one sort. */
export interface FoundGroup {
	readonly sort: FoundSort;
	/** The best of them, as many as are shown. */
	readonly shown: readonly Thing[];
	/** How many there are. */
	readonly found: number;
}

/** A first letter that asks for one sort alone. */
const SORT_BY_SIGN: Readonly<Record<string, FoundSort>> = {
	'>': 'deed',
	'@': 'forecaster',
	'#': 'figure',
	':': 'day'
};

/** Rows in all; and of a sort beside others: most are claims. */
const MOST = 12;
const MOST_BESIDE = 3;
const MOST_CLAIMS_BESIDE = 5;

/** What is typed: the sort that its first letter asks for, and the words. */
export function askedOfPalette(typed: string): {
	readonly sort?: FoundSort;
	readonly words: string;
} {
	const sort = SORT_BY_SIGN[typed.trimStart()[0] ?? ''];
	return sort ? { sort, words: typed.trimStart().slice(1).trim() } : { words: typed.trim() };
}

/** What is found for what is typed, by sort, the sort of the best match first. */
export function foundGroups(things: readonly Thing[], typed: string): readonly FoundGroup[] {
	const { sort, words } = askedOfPalette(typed);
	const found = findFuzzily(sort ? things.filter((thing) => thing.sort === sort) : things, words);
	const bySort = groupBy(found, ({ sort }) => sort);
	let room = MOST;
	return [...bySort].flatMap(([sort, alike]) => {
		const beside = sort === 'claim' ? MOST_CLAIMS_BESIDE : words ? MOST_BESIDE : MOST / 2;
		const shown = alike.slice(0, Math.min(room, bySort.size === 1 ? MOST : beside));
		room -= shown.length;
		return shown.length > 0 ? [{ sort, shown, found: alike.length }] : [];
	});
}

/** How many of what came later have what is typed, as well as the best of what is there. */
export function foundLater(
	things: readonly Thing[],
	later: readonly Thing[],
	typed: string
): number {
	const { sort, words } = askedOfPalette(typed);
	if (sort || words === '' || later.length === 0) return 0;
	const came = new Set(later);
	return findFuzzily([...things, ...later], words).filter((thing) => came.has(thing)).length;
}
