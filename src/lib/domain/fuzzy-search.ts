/** Something that can be found by its name, in plain letters. */
export interface Findable {
	/** What is searched: see `plainLetters`. */
	readonly letters: string;
}

/** Without case and accents, so that what is typed meets what is written. */
export function plainLetters(text: string): string {
	return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

/** What a word, or a letter of it, adds: at the start of a word, right after the last letter, anywhere else. */
const WORTH = { start: 8, next: 5, else: 1 };
/**
 * The items that hold every word searched for, best first, up to a number; where none does, those that hold the
 * letters of each in their order. The beginning of a word weighs more than its middle, a short name more than a
 * long one; ties keep the order given. Linear in all letters; nothing is built beforehand.
 */
export function findFuzzily<Item extends Findable>(
	items: readonly Item[],
	search: string,
	most: number
): Item[] {
	const words = plainLetters(search).split(/\s+/).filter(Boolean);
	if (words.length === 0) return items.slice(0, most);
	const whole = ranked(items, words, worthWhole);
	return (whole.length > 0 ? whole : ranked(items, words, worthApart)).slice(0, most);
}

type Worth = (letters: string, word: string) => number;

function ranked<Item extends Findable>(
	items: readonly Item[],
	words: readonly string[],
	worthOf: Worth
): Item[] {
	const found = items.flatMap((item) => {
		const worth = worthOfAll(item.letters, words, worthOf);
		return worth > -Infinity ? [{ item, worth: worth - item.letters.length / 100 }] : [];
	});
	return found.sort((left, right) => right.worth - left.worth).map(({ item }) => item);
}

function worthOfAll(letters: string, words: readonly string[], worthOf: Worth): number {
	let sum = 0;
	for (const word of words) {
		sum += worthOf(letters, word);
		if (sum === -Infinity) break;
	}
	return sum;
}

function worthWhole(letters: string, word: string): number {
	const at = startOf(letters, word);
	return at < 0 ? -Infinity : isStart(letters, at) ? WORTH.start : WORTH.else;
}

function worthApart(letters: string, word: string): number {
	let worth = 0;
	let last = -2;
	for (const letter of word) {
		const at = letters.indexOf(letter, last < 0 ? 0 : last + 1);
		if (at < 0) return -Infinity;
		worth += at === last + 1 ? WORTH.next : isStart(letters, at) ? WORTH.start : WORTH.else;
		last = at;
	}
	return worth;
}

/** Where a word stands, at the beginning of one where it does so anywhere. */
function startOf(letters: string, word: string): number {
	for (let at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + 1)) {
		if (isStart(letters, at)) return at;
	}
	return letters.indexOf(word);
}

function isStart(letters: string, at: number): boolean {
	return at === 0 || !/[\p{L}\p{N}]/u.test(letters[at - 1] as string);
}
