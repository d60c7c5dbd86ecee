/**
 * The years that anything here may speak of, from a file or a form. A day outside them is a slip of the
 * keyboard or was made to harm: no axis can show it beside the others.
 */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

/** Whether a day, a month, a year, an instant, or each end of a period lies in those years. */
export function isInYears(text: string): boolean {
	return text.split('..').every((end) => {
		const year = Number(end.slice(0, 4));
		return year >= FIRST_YEAR && year <= LAST_YEAR;
	});
}
