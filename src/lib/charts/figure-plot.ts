import type { FigureState } from '../domain/board';
import { dayNumber, type Day } from '../domain/day';
import { passingOf, seriesOf, type FigureSeries, type PeriodRow } from '../domain/figure-series';
import { statementsOf, type Statement } from '../domain/statement';
import { actualMarks, type Turns } from './actual-marks';
import { dayAxis, valueAxis } from './axis';
import { eventsOf, rangesOf, type FigureOptions, type YearRange } from './figure-options';
import type { Axis, Label, Pin, Plot } from './plot';
import { statedMarks } from './stated-marks';
import { number } from '../text/number-words';

export interface FigureLook {
	readonly asOf: Day;
	/** What the day looked from is called: today, or its date. */
	readonly nowLabel: string;
	readonly nameOf: (forecaster: string) => string;
	readonly options: FigureOptions;
}

/**
 * Stated against actual over the years: columns or levels as first printed, targets from the day said to
 * the deadline, the pace they ask for, later prints and rivals. The state is already cut to its day, so
 * nothing measured stands right of it.
 */
export function figurePlot(state: FigureState, look: FigureLook): Plot {
	const { options, asOf } = look;
	const years = options.years ?? rangesOf(state, asOf)[0];
	const from = `${pad(years.first)}-01-01`;
	const to = `${pad(years.last)}-12-31`;
	const series = within(seriesOf(state), from, to);
	const statements = statementsOf(state).filter(({ leads }) => leads || !options.leadingOnly);
	const stated = statedMarks(statements, {
		figure: state.figure,
		series,
		from: dayNumber(from),
		to: dayNumber(to) + 1,
		nameOf: look.nameOf
	});
	const actual = actualMarks(state, series, options, turnsOf(series, statements), asOf);
	const parts = [actual, stated];
	const rules = parts.flatMap((part) => part.rules);
	const points = parts.flatMap((part) => part.points);
	const curves = parts.flatMap((part) => part.curves);
	const values = [
		...actual.columns.map(({ value }) => value),
		...rules.filter((rule) => rule.from.x !== rule.to.x).map((rule) => rule.from.y),
		...points.map(({ y }) => y),
		...curves.flatMap(({ places }) => places.map(({ y }) => y))
	];
	const now = dayNumber(asOf) + 1;
	const x = dayAxis(from, to);
	const y = values.length > 0 ? valueAxis(values, state.figure.shortUnit, number) : NO_VALUES;
	const measured = actual.columns.length + actual.curves.length + actual.points.length > 0;
	return {
		x,
		y,
		columns: actual.columns,
		bands: [],
		rules,
		curves,
		points,
		labels: [
			...parts.flatMap((part) => part.labels),
			...notYet(now, x),
			...(measured ? [] : [nothingYet(Math.min(now, x.max), x, y)])
		],
		pins: options.events ? pinsOf(state, years) : [],
		...(now <= x.max && { now: { at: now, label: look.nowLabel } })
	};
}

const NO_VALUES: Axis = { min: 0, max: 1, ticks: [] };

function pinsOf(state: FigureState, years: YearRange): Pin[] {
	return eventsOf(state, years).map(({ day, number }) => ({ at: dayNumber(day), number }));
}

/** Says of the sunk part that its time has not come. */
function notYet(now: number, { max }: Axis): Label[] {
	if (now >= max) return [];
	const middle = { x: (now + max) / 2, y: 0 };
	return [{ ...middle, text: 'not yet', tone: 'quiet', sides: ['above'], rank: 20 }];
}

/** Says of a plot without measurements that it is meant to be bare. */
function nothingYet(now: number, x: Axis, y: Axis): Label {
	const place = { x: (x.min + now) / 2, y: betweenLines(y) };
	return { ...place, text: 'Nothing measured yet', tone: 'quiet', sides: ['middle'], rank: 9 };
}

/** Half way between two grid lines, about the middle of the axis. */
function betweenLines({ min, max, ticks }: Axis): number {
	const lines = [min, ...ticks.map(({ at }) => at), max];
	const above = Math.ceil((lines.length - 1) / 2);
	return ((lines[above] as number) + (lines[above - 1] as number)) / 2;
}

/** Years the story turns on: when the leading value was stated, and when each was reached. */
function turnsOf(series: FigureSeries, statements: readonly Statement[]): Turns {
	const yearOf = (day: Day) => Number(day.slice(0, 4));
	const leading = statements.find(({ leads }) => leads);
	const passing =
		leading?.period === undefined && leading ? passingOf(series, leading.value) : undefined;
	return {
		...(leading && { stated: yearOf(leading.from) }),
		...(passing && { reached: yearOf(passing.to) })
	};
}

function within(series: FigureSeries, from: Day, to: Day): FigureSeries {
	const inside = (row: PeriodRow) => row.from >= from && row.to <= to;
	const { current } = series;
	return {
		rows: series.rows.filter(inside),
		parts: series.parts.filter(inside),
		running: series.running.filter(inside),
		...(current && inside(current) && { current })
	};
}

function pad(year: number): string {
	return String(year).padStart(4, '0');
}
