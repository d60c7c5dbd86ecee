import { err, ok, type Result } from '../domain/result';

export type NumberFault =
	'field/not-a-number' | 'field/decimal-comma' | 'field/too-many-digits' | 'field/empty';

/** More than these a number in the browser can't tell apart; far more, and it is infinite. */
export const MOST_DIGITS = 15;

// Hyphens, dashes and minus signs: what keyboards, spreadsheets and typesetters put for "less than nothing".
const MINUS = /^[-\u2010-\u2015\u2212\ufe63\uff0d]\s*/u;
// "0,125" is no grouping: whoever writes so means a decimal comma.
const WHOLE = /\d+|[1-9]\d{0,2}(?<gap>[ ,'])\d{3}(?:\k<gap>\d{3})*/u.source;
const NUMBER = new RegExp(`^-?(?:(?:${WHOLE})(?:\\.\\d+)?|\\.\\d+)$`, 'u');
const DECIMAL_COMMA = /^-?[\d .']*\d,\d+$/u;

/** A number as people write and paste it: "1,689.5", "1 689.5" with any space, "−2", "+3", "４０". */
export function readTypedNumber(typed: string): Result<number, NumberFault> {
	const text = typed
		.trim()
		.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
		.replace(/[\s\u2060]/gu, ' ')
		.replace(/[’ʼ]/g, "'")
		.replace(MINUS, '-')
		.replace(/^\+/, '');
	if (text === '') return err('field/empty');
	if (!NUMBER.test(text)) {
		return err(DECIMAL_COMMA.test(text) ? 'field/decimal-comma' : 'field/not-a-number');
	}
	const plain = text.replace(/[ ,']/g, '');
	if (plain.replace(/^-?0*|\./g, '').length > MOST_DIGITS) return err('field/too-many-digits');
	// No minus zero: it is written "0" and would not be the same when read again.
	return ok(Number(plain) + 0);
}

/** A share of 100 with or without its sign, "35 %", as the number before it. */
export function readTypedShare(typed: string): Result<number, NumberFault> {
	return readTypedNumber(typed.replace(/[%\uff05]\s*$/, ''));
}

/** The same number as text that reads as it again, never "1e-7". */
export function writeNumber(value: number): string {
	return value.toLocaleString('en-GB', { useGrouping: false, maximumFractionDigits: 20 });
}
