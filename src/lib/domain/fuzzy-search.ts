/** Something that can be found by its name, in plain letters. */
export interface Findable {
	/** What is searched: see `plainLetters`. */
	readonly letters: string;
}

/** Without case and accents, so that what is typed meets what is written. */
export function plainLetters(text: string): string {
	return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

/** What a letter of a word adds: at the start of a word, right after the last one, anywhere else. */
const WORTH = { start: 8, next: 5, else: 1 };
const WHOLE_WORD = 20;

/**
 * The items that hold the letters of every word searched for in their order, best first, up to a number. A word
 * as it stands weighs more than its letters apart, the beginning of a word more than its middle, a short name
 * more than a long one; ties keep the order given. Linear in all letters; nothing is built beforehand.
 */
export function findFuzzily<Item extends Findable>(
	items: readonly Item[],
	search: string,
	most: number
): Item[] {
	const words = plainLetters(search).split(/\s+/).filter(Boolean);
	if (words.length === 0) return items.slice(0, most);
	const found: { readonly item: Item; readonly worth: number; readonly place: number }[] = [];
	for (const [place, item] of items.entries()) {
		let worth = -item.letters.length / 100;
		for (const word of words) worth += worthOf(item.letters, word);
		if (worth > -Infinity) found.push({ item, worth, place });
	}
	return found
		.sort((left, right) => right.worth - left.worth || left.place - right.place)
		.slice(0, most)
		.map(({ item }) => item);
}

function worthOf(letters: string, word: string): number {
	const whole = startOf(letters, word);
	if (whole >= 0) {
		const start = isStart(letters, whole) ? WORTH.start : 0;
		return WHOLE_WORD + start + word.length * WORTH.next;
	}
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
