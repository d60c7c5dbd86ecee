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

/** The axis of a frozen board: from its first statement, but no further back than a drawing can hold. */
export function frozenAxis(said: readonly PartialDay[], asOf: Day): TimeAxis {
	const monthsOfOurEra = (Number(asOf.slice(0, 4)) - 1) * 12;
	const earliest = addMonths(asOf, -Math.min(LONGEST, monthsOfOurEra));
	const first = said.map(firstDay).reduce((one, other) => (one < other ? one : other), asOf);
	const from = first < earliest ? earliest : first;
	return { first: `${from.slice(0, 4)}-01-01`, last: addMonths(`${asOf.slice(0, 4)}-06-30`, 12) };
}

const LONGEST = 40 * 12;

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

/**
 * The beginnings on an axis that want a label: of years; of quarters where it shows three years or less; of
 * months where it shows one or less. The first of a year names the year wherever there is more than one.
 */
export function ticksOf(axis: TimeAxis): { readonly place: number; readonly label: string }[] {
	const days = dayNumber(axis.last) - dayNumber(axis.first);
	const step = days <= 366 ? 1 : days <= 3 * 366 ? 3 : 12;
	const oneYear = axis.first.slice(0, 4) === axis.last.slice(0, 4);
	const ticks = [];
	for (let day = axis.first; day <= axis.last; day = addMonths(day, 1)) {
		const month = Number(day.slice(5, 7)) - 1;
		if (month % step !== 0 && day !== axis.first) continue;
		const label = month === 0 && !oneYear ? day.slice(0, 4) : (MONTHS[month] as string);
		ticks.push({ place: placeOf(axis, day), label });
	}
	return ticks;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
