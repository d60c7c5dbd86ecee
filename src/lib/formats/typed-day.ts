import { isPartialDay, type PartialDay } from '../domain/day';
import { err, ok, type Result } from '../domain/result';

export type DayFault =
	| { readonly code: 'field/empty' }
	| { readonly code: 'field/not-a-day' }
	/** In numbers alone, and what is the day could be the month: both readings. */
	| { readonly code: 'field/day-or-month'; readonly readings: readonly PartialDay[] };

const MONTHS =
	'january february march april may june july august september october november december'.split(
		' '
	);
const YEAR_FIRST = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/;
const YEAR_LAST = /^(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})$/;
const NTH = /(?:st|nd|rd|th)?/.source;
const IN_WORDS = [
	new RegExp(`^(?:(?<day>\\d{1,2})${NTH} (?:of )?)?(?<month>[a-z]+) (?<year>\\d{4})$`),
	new RegExp(`^(?<month>[a-z]+) (?<day>\\d{1,2})${NTH} (?<year>\\d{4})$`),
	/^(?<year>\d{4}) (?<month>[a-z]+)(?: (?<day>\d{1,2}))?$/
];

/**
 * A day, a month or a year as people write and paste it: "2026-11-20", "20 Nov 2026", "November 20th, 2026",
 * "Nov 2026", "20.11.2026". What could be read in two ways is no day: nothing is guessed.
 */
export function readTypedDay(typed: string): Result<PartialDay, DayFault> {
	const text = typed.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
	if (text === '') return err({ code: 'field/empty' });
	const readings = readingsOf(text).filter(isPartialDay);
	const [only, other] = [...new Set(readings)];
	if (only === undefined) return err({ code: 'field/not-a-day' });
	if (other !== undefined) return err({ code: 'field/day-or-month', readings });
	return ok(only);
}

function readingsOf(text: string): PartialDay[] {
	const yearFirst = YEAR_FIRST.exec(text);
	if (yearFirst) return [written(yearFirst[1], yearFirst[2], yearFirst[3])];
	const yearLast = YEAR_LAST.exec(text);
	if (yearLast) {
		const [, one, other, year] = yearLast;
		return one === undefined
			? [written(year, other)]
			: [written(year, other, one), written(year, one, other)];
	}
	const words = text.replace(/[ ,./-]+/g, ' ').trim();
	return IN_WORDS.flatMap((pattern) => {
		const { year, month, day } = pattern.exec(words)?.groups ?? {};
		const number = MONTHS.findIndex((name) => (month?.length ?? 0) >= 3 && name.startsWith(month!));
		return number < 0 ? [] : [written(year, String(number + 1), day)];
	});
}

function written(year: string | undefined, ...parts: readonly (string | undefined)[]): PartialDay {
	return [year, ...parts.map((part) => part?.padStart(2, '0'))]
		.filter((part) => part !== undefined)
		.join('-');
}
