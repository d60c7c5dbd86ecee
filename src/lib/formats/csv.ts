/**
 * Rows of cells as CSV (RFC 4180): commas, CRLF after every row, quotes where a cell needs them. A cell that
 * a spreadsheet would run as a formula gets an apostrophe in front; plain numbers keep their sign.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
	return rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

/** Excel takes UTF-8 for the local code page without it; R, pandas and LibreOffice skip it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The same as a whole file, for spreadsheets too. */
export function csvFile(rows: readonly (readonly string[])[]): string {
	return BYTE_ORDER_MARK + toCsv(rows);
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/** The signs that open a formula, in their East Asian width too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function cellOf(text: string): string {
	const guarded = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(guarded) || guarded !== guarded.trim()
		? `"${guarded.replaceAll('"', '""')}"`
		: guarded;
}
