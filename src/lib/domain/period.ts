import { firstDay, isPartialDay, lastDay, type DayRange } from './day';

/**
 * The span an observation measures: a year `2023`, a month `2023-11`, a day `2023-03-21`, or a run of
 * them, both ends included: `2023-01..2023-11`.
 */
export type Period = string;

export function isPeriod(text: string): boolean {
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

/** Whether the period is a running total from the first of January of one year: `2023-01..2023-11`. */
export function isYearToDate(period: Period): boolean {
	if (!period.includes('..')) return false;
	const { first, last } = rangeOfPeriod(period);
	return first.endsWith('-01-01') && first.slice(0, 4) === last.slice(0, 4);
}

/** Whether two periods are the same days, however written: `2023` and `2023-01..2023-12`. */
export function isSamePeriod(left: Period, right: Period): boolean {
	if (left === right) return true;
	const [one, other] = [rangeOfPeriod(left), rangeOfPeriod(right)];
	return one.first === other.first && one.last === other.last;
}
