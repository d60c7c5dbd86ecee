import { numberInClaim } from './number-in-claim';

/** What a list has room for. */
export const LONGEST_TITLE = 50;
/** Fewer letters say nothing of what the number is of. */
const SHORTEST_START = 20;

const SIGNS = {
	'at least': '≥ ',
	above: '> ',
	'at most': '≤ ',
	below: '< ',
	about: '≈ ',
	exactly: ''
} as const;
/** No part of a name, as in "G20" or "Su-35". */
const NUMBER = /(?<![\p{L}\d-])[$€£]?\d[\d.,]*(?<![.,])%?/gu;

/**
 * A title made from the claim: its beginning, as whole words. Where that would leave out the number that matters,
 * it leaves out what stands before the number instead: "Goods trade between China and Russia… ≥ 300 bn USD".
 */
export function titleFor(claim: string): string {
	const line = claim.replace(/\s+/g, ' ').trim();
	if (line.length <= LONGEST_TITLE) return line.replace(/\.$/, '');
	const begun = beginning(line, LONGEST_TITLE);
	const number = numberOf(line);
	if (number === undefined || number.at < begun.length - 1 - number.words.length) return begun;
	const start = beginning(line, LONGEST_TITLE - 1 - number.words.length);
	const isOfUse = start.length > SHORTEST_START && start.length <= number.at + 1;
	return isOfUse ? `${start} ${number.words}` : begun;
}

/** Whole words, with a mark for what is left out. */
function beginning(line: string, room: number): string {
	const begun = line.slice(0, room - 1).toWellFormed();
	const end = line[room - 1] === ' ' ? begun.length : begun.lastIndexOf(' ');
	return `${(end > room / 2 ? begun.slice(0, end) : begun).replace(/[\s,;:.]+$/, '')}…`;
}

/** The number that the claim sets, with its unit in short; else the last that it names. */
function numberOf(line: string): { readonly at: number; readonly words: string } | undefined {
	const named = [...line.matchAll(NUMBER)];
	const asked = numberInClaim(line);
	if (!asked) {
		const last = named.at(-1);
		return last && { at: last.index, words: last[0] };
	}
	const plain = (text: string) => text.replace(/[$€£,]/g, '');
	const at = named.find(([text]) => Number(plain(text)) === Number(asked.value))?.index;
	return { at: at ?? 0, words: `${SIGNS[asked.operator]}${asked.value} ${asked.unit}` };
}
