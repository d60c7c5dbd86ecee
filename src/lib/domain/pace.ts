import { lastDay, type PartialDay } from './day';
import type { FigureSeries } from './figure-series';
import { yearOfPeriod } from './period';

/** A value that a calendar year had, or is to have. */
export interface YearValue {
	readonly year: number;
	readonly value: number;
}

/** The straight road from one year's value to another's. */
export interface Pace {
	readonly from: YearValue;
	readonly to: YearValue;
	/** More each year, in the figure's unit; negative where it is to fall. */
	readonly perYear: number;
	/** The same road as compound growth: 0.056 is 5.6 % a year. None from a value of 0 or below. */
	readonly growth?: number;
}

/** The pace between two years, (to − from) / years; none unless `to` is a later year. */
export function paceBetween(from: YearValue, to: YearValue): Pace | undefined {
	const years = to.year - from.year;
	if (years <= 0) return undefined;
	const growth =
		from.value > 0 && to.value > 0 ? (to.value / from.value) ** (1 / years) - 1 : undefined;
	return {
		from,
		to,
		perYear: (to.value - from.value) / years,
		...(growth !== undefined && { growth })
	};
}

/** What the pace asks of a year between its ends; none before its beginning or after its end. */
export function paceIn({ from, to, perYear }: Pace, year: number): number | undefined {
	if (year < from.year || year > to.year) return undefined;
	return from.value + perYear * (year - from.year);
}

/** What somebody wants a yearly figure to be, by when, and when they said so. */
export interface Aim {
	readonly value: number;
	readonly by: PartialDay;
	readonly statedOn: PartialDay;
}

/** The pace that an aim asked for when it was stated: from the value of that very year. */
export function outsetPace(series: FigureSeries, aim: Aim): Pace | undefined {
	const stated = Number(lastDay(aim.statedOn).slice(0, 4));
	const start = wholeYears(series).find(({ year }) => year === stated);
	return start && paceBetween(start, endOf(aim));
}

/** The pace that is left from the last whole year; none once that year has it. */
export function remainingPace(series: FigureSeries, aim: Aim): Pace | undefined {
	const latest = wholeYears(series).at(-1);
	return latest && latest.value < aim.value ? paceBetween(latest, endOf(aim)) : undefined;
}

/** The values of whole years, oldest first. */
export function wholeYears({ rows }: FigureSeries): YearValue[] {
	return rows.flatMap((row) => {
		const year = yearOfPeriod(row.period);
		const value = row.first?.value;
		return year === undefined || value === undefined ? [] : [{ year, value }];
	});
}

function endOf({ value, by }: Aim): YearValue {
	return { year: Number(lastDay(by).slice(0, 4)), value };
}
