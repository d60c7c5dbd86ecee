import { firstDay, isPartialDay, lastDay, type DayRange } from './day';

/**
 * The span an observation measures: a year `2023`, a month `2023-11`, a day `2023-03-21`, or a run of
 * them, both ends included: `2023-01..2023-11`.
 */
export type Period = string;

export function isPeriod(text: string): text is Period {
	const ends = text.split('..');
	if (ends.length > 2 || !ends.every(isPartialDay)) return false;
	return ends.length === 1 || firstDay(ends[0] as string) <= lastDay(ends[1] as string);
}

/** First and last day of a period. Throws a `RangeError` on anything else. */
export function rangeOfPeriod(period: Period): DayRange {
	if (!isPeriod(period)) throw new RangeError(`not a period: ${JSON.stringify(period)}`);
	const [from, to] = period.split('..') as [string, string | undefined];
	return { first: firstDay(from), last: lastDay(to ?? from) };
}

/** The calendar year a period is all of, or none. */
export function yearOfPeriod(period: Period): number | undefined {
	return /^\d{4}$/.test(period) ? Number(period) : undefined;
}

/** Whether the period is a running total from the first of January: `2023-01..2023-11`. */
export function isYearToDate(period: Period): boolean {
	return period.includes('..') && rangeOfPeriod(period).first.endsWith('-01-01');
}
