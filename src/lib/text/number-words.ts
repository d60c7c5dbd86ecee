/** Before a sign such as %: narrow. Before a word it would close up, and takes the width of any other. */
const THIN = '\u202f';
const NO_BREAK = '\u00a0';
const MINUS = '−';

/** "1,689", "240.11", "−2.5"; `decimals` fixes how many are shown, else as many as there are (at most 4). */
export function number(value: number, decimals?: number): string {
	const text = formatOf(decimals).format(Math.abs(value));
	const isZero = !/[1-9]/.test(text);
	return value < 0 && !isZero ? MINUS + text : text;
}

// To make one takes a hundred times as long as to use it.
const FORMATS = new Map<number | undefined, Intl.NumberFormat>();

function formatOf(decimals: number | undefined): Intl.NumberFormat {
	let format = FORMATS.get(decimals);
	if (!format) {
		format = new Intl.NumberFormat('en-GB', {
			minimumFractionDigits: decimals ?? 0,
			maximumFractionDigits: decimals ?? 4
		});
		FORMATS.set(decimals, format);
	}
	return format;
}

/** A difference with its sign: "+29.3", "−0.5", "0". */
export function signed(value: number, decimals?: number): string {
	const text = number(value, decimals);
	return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** "48 %", and with a unit of words "240.11 bn USD". */
export function withUnit(value: number, unit: string, decimals?: number): string {
	return number(value, decimals) + unitAfter(unit);
}

/** A difference with its sign and unit: "+29.3 bn USD". */
export function signedWithUnit(value: number, unit: string): string {
	return signed(value) + unitAfter(unit);
}

/** A unit with the space that keeps it on the line of its number. */
export function unitAfter(unit: string): string {
	if (unit === '') return '';
	return (/^\p{L}/u.test(unit) ? NO_BREAK : THIN) + unit;
}

/** A share of one as per cent: 0.293 is "29.3 %". */
export function percent(share: number, decimals = 0): string {
	return withUnit(share * 100, '%', decimals);
}

/** "1 claim", "26 claims". */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${number(count)} ${count === 1 ? one : many}`;
}

const UNITS =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below a hundred in words: "fifty-two"; any other in digits. */
export function spelled(count: number): string {
	if (!Number.isInteger(count) || count < 0 || count > 99) return number(count);
	if (count < 20) return UNITS[count] as string;
	const tens = TENS[Math.floor(count / 10) - 2] as string;
	return count % 10 === 0 ? tens : `${tens}-${UNITS[count % 10]}`;
}

/** Within a sentence: words up to twelve, digits above. */
export function inSentence(count: number): string {
	return count <= 12 ? spelled(count) : number(count);
}

/** The first letter large, to begin a sentence. */
export function sentence(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name within a sentence: "unsigned report", but "HK01" and "Epoch Times" keep their capitals. */
export function withinSentence(name: string): string {
	return /^[A-Z][a-z]+( [a-z]+)+$/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** "a", "a and b", "a, b and c"; with "or" where it is a choice. */
export function listed(items: readonly string[], joint: 'and' | 'or' = 'and'): string {
	if (items.length < 2) return items[0] ?? '';
	return `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`;
}
