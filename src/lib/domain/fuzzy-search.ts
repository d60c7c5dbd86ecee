/** Something that can be found by its name, in plain letters. */
export interface Findable {
	/** What is searched: see `plainLetters`. */
	readonly letters: string;
}

/** Without case and accents, so that what is typed meets what is written. */
export function plainLetters(text: string): string {
	return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

/** What a letter of a word adds: at the start of a word, right after the last letter, anywhere else. */
const WORTH = { start: 8, next: 5, else: 1 };

/**
 * The items that hold every word searched for, best first; where none does, those that hold the letters of each in
 * their order from the beginning of a word, as when one is left out; where none does, anywhere; all where nothing is
 * searched. The beginning of a word weighs more than its middle, a short name more than a long one; ties keep the
 * order given. Linear in all letters; nothing is built beforehand.
 */
export function findFuzzily<Item extends Findable>(
	items: readonly Item[],
	search: string
): readonly Item[] {
	const words = wordsOf(search);
	if (words.length === 0) return items;
	for (const worthOf of [worthWhole, worthWithin, worthApart]) {
		const found = ranked(items, words, worthOf);
		if (found.length > 0) return found;
	}
	return [];
}

/** A piece of a name, and whether it is what was searched for. */
export interface NamePart {
	readonly text: string;
	readonly isFound: boolean;
}

/** A name in pieces that join to it: the words searched for, or the letters of those that it does not hold whole. */
export function foundParts(name: string, search: string): readonly NamePart[] {
	// Case and accents change how many letters there are, so each plain letter keeps where it came from.
	const symbols = [...name];
	const plain = symbols.map(plainLetters);
	const origins = plain.flatMap((letters, at) => Array.from({ length: letters.length }, () => at));
	const letters = plain.join('');
	const lit = new Set(
		wordsOf(search).flatMap((word) => placesOf(letters, word).map((at) => origins[at]))
	);
	const parts: { text: string; isFound: boolean }[] = [];
	for (const [at, symbol] of symbols.entries()) {
		const isFound = lit.has(at);
		const last = parts.at(-1);
		if (last?.isFound === isFound) last.text += symbol;
		else parts.push({ text: symbol, isFound });
	}
	return parts;
}

function wordsOf(search: string): string[] {
	return plainLetters(search).split(/\s+/).filter(Boolean);
}

/** How much it weighs that a name has a word; -Infinity where it has not. */
type WorthOf = (letters: string, word: string) => number;

function ranked<Item extends Findable>(
	items: readonly Item[],
	words: readonly string[],
	worthOf: WorthOf
): Item[] {
	const found = items.flatMap((item) => {
		const worth = worthOfAll(item.letters, words, worthOf);
		return worth > -Infinity ? [{ item, worth: worth - item.letters.length / 100 }] : [];
	});
	return found.sort((left, right) => right.worth - left.worth).map(({ item }) => item);
}

function worthOfAll(letters: string, words: readonly string[], worthOf: WorthOf): number {
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

function worthWithin(letters: string, word: string): number {
	const whole = worthWhole(letters, word);
	if (whole > -Infinity) return whole;
	return startWithin(letters, word) < 0 ? -Infinity : WORTH.start;
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

/** Where the first word begins that begins alike and has all letters in their order. */
function startWithin(letters: string, word: string): number {
	const [first = ''] = word;
	for (let at = letters.indexOf(first); at >= 0; at = letters.indexOf(first, at + 1)) {
		if (!isStart(letters, at)) continue;
		const end = letters.indexOf(' ', at);
		const last = placesApart(letters, word, at).at(-1);
		if (last !== undefined && (end < 0 || last < end)) return at;
	}
	return -1;
}

/** Where the letters of a word stand in a name, as they are looked for; nowhere where one is missing. */
function placesOf(letters: string, word: string): readonly number[] {
	const whole = startOf(letters, word);
	if (whole >= 0) return Array.from({ length: word.length }, (_, index) => whole + index);
	return placesApart(letters, word, Math.max(0, startWithin(letters, word)));
}

function placesApart(letters: string, word: string, from: number): readonly number[] {
	const places: number[] = [];
	let next = from;
	for (const letter of word) {
		const at = letters.indexOf(letter, next);
		if (at < 0) return [];
		places.push(at);
		next = at + letter.length;
	}
	return places;
}
