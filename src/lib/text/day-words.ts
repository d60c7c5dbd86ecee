import { dayNumber, firstDay, lastDay, type Day, type PartialDay } from '../domain/day';

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/** How days are written: with the day first until a reader's region is known. */
export const order = { isMonthFirst: false };

/**
 * From now on days are written in English in the order of a reader's region: "Dec 7, 2023" where that is the use.
 * Once, before a page comes alive; what is prerendered, or run anywhere else, has the day first.
 */
export function writeDaysAsIn(language: string): void {
	const { region } = new Intl.Locale(language).maximize();
	const medium = new Intl.DateTimeFormat(`en-${region}`, { dateStyle: 'medium' });
	order.isMonthFirst = medium.formatToParts(0)[0]?.type === 'month';
}

function write(day: PartialDay, nameOf: (month: string) => string): string {
	const [year, month, dayOfMonth] = day.split('-');
	const name = month === undefined ? [] : [nameOf(MONTHS[Number(month) - 1] ?? month)];
	const number = dayOfMonth === undefined ? [] : [String(Number(dayOfMonth))];
	const before = order.isMonthFirst
		? [...name, ...number.map((text) => `${text},`)]
		: [...number, ...name];
	return [...before, String(Number(year))].join(' ');
}

/** For tables, rows and axes: "7 Dec 2023", "Dec 2023", "2023". */
export function shortDay(day: PartialDay): string {
	return write(day, (month) => month.slice(0, 3));
}

/** Where the year is plain: "7 Dec", "Dec". */
export function dayInYear(day: PartialDay): string {
	return shortDay(day).replace(/,? \d+$/, '');
}

/** For running text: "7 December 2023", "December 2023", "2023". */
export function longDay(day: PartialDay): string {
	return write(day, (month) => month);
}

/** For running text with its preposition: "on 7 December 2023", "in December 2023". */
export function onDay(day: PartialDay): string {
	return `${day.length === 10 ? 'on' : 'in'} ${longDay(day)}`;
}

/** "Jan–Apr 2026", "20–22 Mar 2023", "7 Dec 2023 – 3 Jan 2024"; one day where both are the same. */
export function daySpan(from: PartialDay, to: PartialDay): string {
	if (from === to) return shortDay(from);
	if (from.length === to.length && from.slice(0, 4) === to.slice(0, 4)) {
		const [start, end] = [dayInYear(from), shortDay(to)];
		if (from.length === 7) return `${start}–${end}`;
		if (from.slice(0, 7) !== to.slice(0, 7)) return `${start} – ${end}`;
		return order.isMonthFirst ? `${start}–${end.slice(4)}` : `${Number(from.slice(8))}–${end}`;
	}
	return `${shortDay(from)} – ${shortDay(to)}`;
}

/** A period of a figure: "2023", "Jan–Nov 2023", "21 Mar 2023". */
export function periodWords(period: string): string {
	const [from, to] = period.split('..') as [string, string | undefined];
	return daySpan(from, to ?? from);
}

/** A period with its preposition: "in 2023", "in Jan–Nov 2023", "on 21 Mar 2023". */
export function inPeriod(period: string): string {
	return `${period.length === 10 ? 'on' : 'in'} ${periodWords(period)}`;
}

/** How far off a day is: "today", "in 39 days", "1 day ago". */
export function daysAway(day: Day, from: Day): string {
	const days = dayNumber(day) - dayNumber(from);
	if (days === 0) return 'today';
	const count = `${Math.abs(days).toLocaleString('en-GB')} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
	return days > 0 ? `in ${count}` : `${count} ago`;
}

/** Whether a partial day is all of a known day. */
export function isExact(day: PartialDay): boolean {
	return firstDay(day) === lastDay(day);
}
