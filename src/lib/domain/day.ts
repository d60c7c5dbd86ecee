/**
 * Calendar days without a clock and without a zone.
 *
 * A `Day` is `2023-03-20`. A `PartialDay` may leave out what is not known: `2023-03` or `2023`; it stands
 * for the whole range of days it could be. Day numbers count from 1970-01-01, which is day 0, in the
 * proleptic Gregorian calendar (algorithms: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */
export type Day = string;
export type PartialDay = string;

/** An inclusive range of days. */
export interface DayRange {
	readonly first: Day;
	readonly last: Day;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAYS_PER_ERA = 146097;
const DAYS_FROM_ERA_TO_EPOCH = 719468;

export function isLeapYear(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Length of a month in days; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
	if (month === 2) return isLeapYear(year) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

interface DayParts {
	readonly year: number;
	readonly month: number | undefined;
	readonly day: number | undefined;
}

function partsOf(text: string): DayParts | undefined {
	const match = SHAPE.exec(text);
	if (!match) return undefined;
	const year = Number(match[1]);
	const month = match[2] === undefined ? undefined : Number(match[2]);
	const day = match[3] === undefined ? undefined : Number(match[3]);
	if (year < 1) return undefined;
	if (month !== undefined && (month < 1 || month > 12)) return undefined;
	if (day !== undefined && (day < 1 || day > daysInMonth(year, month as number))) return undefined;
	return { year, month, day };
}

function mustHaveParts(text: PartialDay): DayParts {
	const parts = partsOf(text);
	if (!parts) throw new RangeError(`not a day, month or year: ${JSON.stringify(text)}`);
	return parts;
}

function mustBeWhole(text: Day): { year: number; month: number; day: number } {
	const { year, month, day } = mustHaveParts(text);
	if (month === undefined || day === undefined) {
		throw new RangeError(`not a whole day: ${JSON.stringify(text)}`);
	}
	return { year, month, day };
}

function pad(value: number, length: number): string {
	return String(value).padStart(length, '0');
}

function dayOf(year: number, month: number, day: number): Day {
	if (!(year >= 1 && year <= 9999)) throw new RangeError(`not in the years 1–9999: ${year}`);
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Whether the text is a day, month or year that exists: `2024-02-29`, `2023-11`, `2023`. */
export function isPartialDay(text: string): boolean {
	return partsOf(text) !== undefined;
}

/** Whether the text is a whole day that exists. */
export function isDay(text: string): boolean {
	return text.length === 10 && isPartialDay(text);
}

/** The first day that a partial day could be. Throws a `RangeError` on anything else. */
export function firstDay(partial: PartialDay): Day {
	const { year, month, day } = mustHaveParts(partial);
	return day === undefined ? dayOf(year, month ?? 1, 1) : partial;
}

/** The last day that a partial day could be. Throws a `RangeError` on anything else. */
export function lastDay(partial: PartialDay): Day {
	const { year, month = 12, day } = mustHaveParts(partial);
	return day === undefined ? dayOf(year, month, daysInMonth(year, month)) : partial;
}

/** Days from 1970-01-01 to this day; negative before. Throws a `RangeError` on a partial day. */
export function dayNumber(day: Day): number {
	const parts = mustBeWhole(day);
	// Years begin in March here, so that the leap day comes last.
	const year = parts.month <= 2 ? parts.year - 1 : parts.year;
	const era = Math.floor(year / 400);
	const yearOfEra = year - era * 400;
	const monthFromMarch = (parts.month + 9) % 12;
	const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + parts.day - 1;
	const dayOfEra =
		yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * DAYS_PER_ERA + dayOfEra - DAYS_FROM_ERA_TO_EPOCH;
}

/** The day with this number; the inverse of `dayNumber`. Throws a `RangeError` outside the years 1–9999. */
export function dayAt(number: number): Day {
	const shifted = number + DAYS_FROM_ERA_TO_EPOCH;
	const era = Math.floor(shifted / DAYS_PER_ERA);
	const dayOfEra = shifted - era * DAYS_PER_ERA;
	const yearOfEra = Math.floor(
		(dayOfEra -
			Math.floor(dayOfEra / 1460) +
			Math.floor(dayOfEra / 36524) -
			Math.floor(dayOfEra / 146096)) /
			365
	);
	const dayOfYear =
		dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
	const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
	return dayOf(year, month, day);
}

export function addDays(day: Day, count: number): Day {
	return dayAt(dayNumber(day) + count);
}

/** The same day of a month `count` months on, or that month's last day where it is shorter. */
export function addMonths(day: Day, count: number): Day {
	const { year, month, day: dayOfMonth } = mustBeWhole(day);
	const months = year * 12 + month - 1 + count;
	const toYear = Math.floor(months / 12);
	const toMonth = (months % 12) + 1;
	return dayOf(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)));
}

/** Days from `from` to `to`: positive when `to` is later. */
export function daysBetween(from: Day, to: Day): number {
	return dayNumber(to) - dayNumber(from);
}

/**
 * Whether all of `partial` lies on or before `day`: the question "was it so by then?", answered for the
 * worst case, so that a fact dated only `2023-05` is never shown before the end of that May.
 */
export function isByDay(partial: PartialDay, day: Day): boolean {
	return lastDay(partial) <= day;
}

/** Sorts partial days by the end of their range, then by its beginning. */
export function comparePartialDays(left: PartialDay, right: PartialDay): number {
	return compareText(lastDay(left), lastDay(right)) || compareText(firstDay(left), firstDay(right));
}

/** Code-unit order, the same on every machine and in every locale. */
export function compareText(left: string, right: string): number {
	return left < right ? -1 : left > right ? 1 : 0;
}
