import {
	addMonths,
	dayNumber,
	firstDay,
	lastDay,
	type Day,
	type PartialDay
} from '../../domain/day';

/** A stretch of days that a strip shows, first and last included. */
export interface TimeAxis {
	readonly first: Day;
	readonly last: Day;
}

/** From the first of January of the first statement's year to half a year past this one. */
export function wholeAxis(said: readonly PartialDay[], today: Day): TimeAxis {
	const begin = said.map(firstDay).reduce((left, right) => (left < right ? left : right), today);
	const nextYear = `${Number(today.slice(0, 4)) + 1}-06-30`;
	return { first: `${begin.slice(0, 4)}-01-01`, last: nextYear };
}

export function yearAxis(year: string): TimeAxis {
	return { first: `${year}-01-01`, last: `${year}-12-31` };
}

/** Where a day lies in per cent of the axis; under 0 or over 100 outside it. */
export function placeOf(axis: TimeAxis, day: Day): number {
	const from = dayNumber(axis.first);
	const length = dayNumber(axis.last) - from;
	return Math.round(((dayNumber(day) - from) / length) * 10000) / 100;
}

/** Where the middle of what is known of a day lies. */
export function middleOf(axis: TimeAxis, day: PartialDay): number {
	return (placeOf(axis, firstDay(day)) + placeOf(axis, lastDay(day))) / 2;
}

/** The beginnings on an axis that want a label: of years, or of months where it shows but one year. */
export function ticksOf(axis: TimeAxis): { readonly place: number; readonly label: string }[] {
	const byMonth = axis.first.slice(0, 4) === axis.last.slice(0, 4);
	const ticks = [];
	for (let day = axis.first; day <= axis.last; day = addMonths(day, byMonth ? 1 : 12)) {
		const label = byMonth ? (MONTHS[Number(day.slice(5, 7)) - 1] as string) : day.slice(0, 4);
		ticks.push({ place: placeOf(axis, day), label });
	}
	return ticks;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
