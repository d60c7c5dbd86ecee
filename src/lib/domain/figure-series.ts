import type { FigureState } from './board';
import { addDays, compareText, type Day } from './day';
import type { ObservationEntry } from './entry';
import { isSamePeriod, isYearToDate, rangeOfPeriod, yearOfPeriod, type Period } from './period';

/** All that was published of one period of a figure. */
export interface PeriodRow {
	readonly period: Period;
	readonly from: Day;
	readonly to: Day;
	/**
	 * The figure's own publisher, first print; a later one where the first was never found, or, where none
	 * was printed at all, what is derived from its prints.
	 */
	readonly first?: ObservationEntry;
	/** Later prints of that publisher, and what they imply. */
	readonly later: readonly ObservationEntry[];
	/** Other publishers of the same figure. */
	readonly rivals: readonly ObservationEntry[];
	/** What a contract or plan had stated for the period. */
	readonly plans: readonly ObservationEntry[];
}

/** A figure's observations sorted out for drawing and for tables. */
export interface FigureSeries {
	/** Whole years, or, for a level at a day, every day measured; oldest first. */
	readonly rows: readonly PeriodRow[];
	/** Of a yearly figure, every other period: running totals and single months. */
	readonly parts: readonly PeriodRow[];
	/** Running totals from a first of January. */
	readonly running: readonly PeriodRow[];
	/** The longest running total of the year after the last whole one. */
	readonly current?: PeriodRow;
}

/** Whether a publisher's numbers were set beforehand: a stated plan stands apart from measurement. */
export function isPlan(publisher: string): boolean {
	return /\bplan\b/i.test(publisher);
}

export function seriesOf({ figure, observations }: FigureState): FigureSeries {
	const periods = new Map<Period, ObservationEntry[]>();
	for (const observation of observations) {
		const period = plainPeriod(observation.period);
		const ofPeriod = periods.get(period);
		if (ofPeriod) ofPeriod.push(observation);
		else periods.set(period, [observation]);
	}
	const all = [...periods]
		.map(([period, prints]) => rowOf(period, prints, figure.publisher))
		.sort((left, right) => compareText(left.to, right.to) || compareText(right.from, left.from));
	const rows =
		figure.every === 'year' ? all.filter(({ period }) => yearOfPeriod(period) !== undefined) : all;
	const running = all.filter(({ period }) => isYearToDate(period));
	const lastYear = rows.findLast(({ first }) => first !== undefined)?.period ?? '';
	const current =
		figure.every === 'year'
			? running.findLast(({ from, first }) => first !== undefined && from.slice(0, 4) > lastYear)
			: undefined;
	const parts = figure.every === 'year' ? all.filter((row) => !rows.includes(row)) : [];
	return { rows, parts, running, ...(current && { current }) };
}

/** One spelling of the same days: a run over all of a year is that year. */
function plainPeriod(period: Period): Period {
	const year = period.slice(0, 4);
	return isSamePeriod(period, year) ? year : period;
}

function rowOf(period: Period, prints: readonly ObservationEntry[], publisher: string): PeriodRow {
	const { first: from, last: to } = rangeOfPeriod(period);
	const own = prints.filter((print) => print.publisher === publisher);
	const first =
		own.find(({ print }) => print === 'first') ??
		own.find(({ print }) => print === 'revision') ??
		own[0];
	const others = prints.filter((print) => print.publisher !== publisher);
	return {
		period,
		from,
		to,
		...(first && { first }),
		later: own.filter((print) => print !== first),
		rivals: others.filter((print) => !isPlan(print.publisher)),
		plans: others.filter((print) => isPlan(print.publisher))
	};
}

/** Growth on the year before, as a ratio (0.263 is 26.3 %), between first prints of whole years. */
export function growthOf(rows: readonly PeriodRow[], row: PeriodRow): number | undefined {
	const year = yearOfPeriod(row.period);
	if (year === undefined || !row.first) return undefined;
	const before = rows.find(({ period }) => yearOfPeriod(period) === year - 1)?.first;
	return before && before.value !== 0 ? row.first.value / before.value - 1 : undefined;
}

/** When a figure first reached a value, as closely as its prints tell. */
export interface Passing {
	/** It was below at the end of the day before `from`, and at or above it by the end of `to`. */
	readonly from: Day;
	readonly to: Day;
	readonly observation: ObservationEntry;
}

/**
 * The first time the figure's own publisher printed `value` or more: for a yearly figure the span within
 * the year by its running totals, for a level the span since the print before.
 */
export function passingOf(
	{ rows, running }: Pick<FigureSeries, 'rows' | 'running'>,
	value: number
): Passing | undefined {
	const printed = [...rows, ...running]
		.filter((row) => row.first !== undefined)
		.sort((left, right) => compareText(left.to, right.to));
	const past = printed.find(({ first }) => first !== undefined && first.value >= value);
	if (!past?.first) return undefined;
	// A running total only tells of its own year; a level goes on from the print before it.
	const total = yearOfPeriod(past.period) !== undefined || isYearToDate(past.period);
	const before = printed.findLast(
		(row) => row.to < past.to && (!total || row.from === past.from) && row !== past
	);
	return {
		from: before ? addDays(before.to, 1) : past.from,
		to: past.to,
		observation: past.first
	};
}
