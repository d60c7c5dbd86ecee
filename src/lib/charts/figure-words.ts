import { firstDay, lastDay, type Day } from '../domain/day';
import type { Figure } from '../domain/catalogue';
import type { Passing, PeriodRow } from '../domain/figure-series';
import type { Period } from '../domain/period';
import { longDay, onDay } from '../text/day-words';
import { number, withUnit } from '../text/number-words';

/** What an observation was read from where no publisher of the catalogue had it: on a page sent on, not the reader's. */
export type Logged = 'your journal' | 'the maker’s journal';

/** What a sentence is about: "Goods trade" of "Goods trade between China and Russia". */
export function subjectOf({ title }: Pick<Figure, 'title'>): string {
	return title.split(' between ')[0] ?? title;
}

/** A difference with its unit, rounded as the figure is; differences of percentages are points. */
export function amount(value: number, { shortUnit, decimals }: Figure): string {
	return unitWords(Number(value.toFixed(decimals)), shortUnit === '%' ? 'points' : shortUnit);
}

/** A value with its unit, as it was printed. */
export function asPrinted(value: number, { shortUnit }: Pick<Figure, 'shortUnit'>): string {
	return unitWords(value, shortUnit);
}

/** The same for a figure whose title says what is counted: "88", not "88 parties". */
export function inTitleWords(value: number, figure: Pick<Figure, 'title' | 'shortUnit'>): string {
	const named = figure.title.toLowerCase().includes(figure.shortUnit.toLowerCase());
	return named && figure.shortUnit !== '%' ? number(value) : asPrinted(value, figure);
}

/** What is measured, in what, how often and by whom: "Goods trade, billion US dollars a year. China customs." */
export function measuredWords({ title, unit, every, publisher }: Figure): string {
	const named = title.toLowerCase().includes(unit.toLowerCase());
	// A rate against the year before is of a year already.
	const often = every !== 'year' || unit.includes('year') ? '' : named ? ', each year' : ' a year';
	return `${title}${named ? '' : `, ${unit}`}${often}. ${publisher}.`;
}

function unitWords(value: number, unit: string): string {
	return withUnit(value, value === 1 && /^[a-z]+s$/.test(unit) ? unit.slice(0, -1) : unit);
}

/** When it was passed, as closely as that is known: "in November 2023", "in 2023", "between 1 June and 31 July 2023". */
export function passingWords({ from, to }: Passing): string {
	if (from === to) return `by ${longDay(to)}`;
	for (const partial of [to.slice(0, 7), to.slice(0, 4)]) {
		if (firstDay(partial) === from && lastDay(partial) === to) return `in ${longDay(partial)}`;
	}
	return `between ${longDay(from)} and ${longDay(to)}`;
}

/** When a period was measured: "on 2 April 2026", "in 2023", "in September 2020" of a run up to it. */
export function onPeriod(period: Period): string {
	return onDay(period.split('..').at(-1) ?? period);
}

const COUNTS = ' one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "the first four months of 2026", of a running total. */
export function monthsWords({ from, to }: Pick<PeriodRow, 'from' | 'to'>): string {
	const months = Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1;
	const year = to.slice(0, 4);
	return months === 1
		? `January ${year}`
		: `the first ${COUNTS[months] ?? months} months of ${year}`;
}

export function yearOf(day: Day): number {
	return Number(day.slice(0, 4));
}

/** "a year", "2 years". */
export function yearsWords(years: number): string {
	return years === 1 ? 'a year' : `${number(years)} years`;
}
