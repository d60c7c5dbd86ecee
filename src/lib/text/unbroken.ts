const NO_BREAK = '\u00a0';
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*`;
const DAY = String.raw`\b(?:\d{1,2} ${MONTH}(?: \d{4})?|${MONTH}(?: \d{1,2},)? \d{4})\b`;
const AMOUNT = String.raw`\d[ ${NO_BREAK}](?:bn|m|tn|bcm|km|million|billion|trillion|per cent)\b(?: (?:USD|RUB|CNY|yuan)\b)?`;
const HELD = new RegExp(`${DAY}|${AMOUNT}`, 'g');

/**
 * A day, or an amount with its unit, stays on one line: "8 April 2022", "$200 bn".
 * For what is read on screen only: what is searched, copied or written to a file keeps its plain spaces.
 */
export function unbroken(text: string): string {
	return text.replace(HELD, (held) => held.replaceAll(' ', NO_BREAK));
}
