import type { FigureState } from '../domain/board';
import type { PartialDay } from '../domain/day';
import type { ObservationEntry } from '../domain/entry';
import { growthOf, seriesOf, type PeriodRow } from '../domain/figure-series';
import { paceIn, type Pace } from '../domain/pace';
import { yearOfPeriod } from '../domain/period';
import { statementsOf, type Statement } from '../domain/statement';
import { periodWords, shortDay } from '../text/day-words';
import { number, percent, signed } from '../text/number-words';
import type { Logged } from './figure-words';
import { paceOf } from './stated-marks';

/** One period of a figure with all that the numbers table says of it. */
export interface FigureRow extends PeriodRow {
	readonly name: string;
	/** On the year before, as a ratio. */
	readonly growth?: number;
	/** What the pace to the leading goal asked of the year, and how far off that was. */
	readonly pace?: number;
	readonly againstPace?: number;
	/** The year in which the leading value was first printed. */
	readonly turns: boolean;
}

export interface FigureRows {
	readonly rows: readonly FigureRow[];
	readonly leading?: Statement;
	readonly pace?: Pace;
}

/** The numbers of a figure, latest period first. */
export function figureRows(state: FigureState): FigureRows {
	const series = seriesOf(state);
	const leading = statementsOf(state).find(({ leads }) => leads);
	const pace = leading && state.figure.every === 'year' ? paceOf(leading, series) : undefined;
	const all = [...series.rows, ...(series.current ? [series.current] : [])];
	// Of a claim about one period, when another one reached its value says nothing.
	const aim = leading?.period === undefined ? leading?.value : undefined;
	const turning = all.find(({ first }) => aim !== undefined && first && first.value >= aim);
	const rows = all.map((row): FigureRow => {
		const year = yearOfPeriod(row.period);
		const growth = growthOf(series.rows, row);
		const asked =
			pace && year !== undefined && year > pace.from.year ? paceIn(pace, year) : undefined;
		return {
			...row,
			name: periodWords(row.period),
			...(growth !== undefined && { growth }),
			...(asked !== undefined && { pace: asked }),
			...(asked !== undefined && row.first && { againstPace: row.first.value - asked }),
			turns: row === turning
		};
	});
	return {
		rows: rows.reverse(),
		...(leading && { leading }),
		...(pace && { pace })
	};
}

/** What was printed of parts of years, latest first: running totals and single months. */
export function figureParts(state: FigureState): FigureRow[] {
	return seriesOf(state)
		.parts.map((row) => ({ ...row, name: periodWords(row.period), turns: false }))
		.reverse();
}

/** A table of words: heads, and cells under them. */
export interface TableWords {
	readonly heads: readonly { readonly text: string; readonly numeric: boolean }[];
	readonly rows: readonly (readonly Cell[])[];
}
/** Words, or what is written of a day. */
export type Cell = string | { readonly day: PartialDay; readonly words: string };

export function dayCell(day: PartialDay): Cell {
	return { day, words: shortDay(day) };
}

/** A value as its source has it: "over 200", "66.1"; one that is no publisher's says so: "0.5 (your journal)". */
export function printedWords(
	{ value, qualifier, link }: ObservationEntry,
	logged: Logged = 'your journal'
): string {
	const printed = qualifier === undefined ? number(value) : `${qualifier} ${number(value)}`;
	return link ? `${printed} (${logged})` : printed;
}

const NONE = '–';

/** The short table under a chart: what was measured, what was stated, what others say. */
export function figureTable(state: FigureState, logged?: Logged): TableWords {
	const { rows, leading, pace } = figureRows(state);
	const { shortUnit, every } = state.figure;
	const has = (pick: (row: FigureRow) => boolean) => rows.some(pick);
	const columns: [string, boolean, (row: FigureRow) => Cell][] = [
		[every === 'year' ? 'Year' : 'Measured', false, ({ name }) => name],
		[`Actual, ${shortUnit}`, true, ({ first }) => (first ? printedWords(first, logged) : NONE)]
	];
	if (has(({ growth }) => growth !== undefined)) {
		columns.push(['On a year before', true, ({ growth }) => growthWords(growth)]);
	}
	if (has(({ plans }) => plans.length > 0)) {
		columns.push(['Plan', true, ({ plans }) => listWords(plans, logged)]);
	}
	if (pace && leading) {
		columns.push([`Pace to ${number(leading.value)}`, true, (row) => valueWords(row.pace)]);
	}
	if (has(({ rivals }) => rivals.length > 0)) {
		columns.push(['Other publishers', true, ({ rivals }) => listWords(rivals, logged)]);
	}
	columns.push(['Published', false, ({ first }) => (first ? dayCell(first.knownOn) : NONE)]);
	return {
		heads: columns.map(([text, numeric]) => ({ text, numeric })),
		rows: rows.map((row) => columns.map(([, , words]) => words(row)))
	};
}

function growthWords(growth: number | undefined): string {
	return growth === undefined ? NONE : `${growth > 0 ? '+' : ''}${percent(growth, 1)}`;
}

function valueWords(value: number | undefined): string {
	return value === undefined ? NONE : number(value, 1);
}

function listWords(observations: readonly ObservationEntry[], logged?: Logged): string {
	if (observations.length === 0) return NONE;
	return observations.map((observation) => printedWords(observation, logged)).join('; ');
}

/** How far off the pace a year was: "+55.6". */
export function againstPaceWords(value: number | undefined): string {
	return value === undefined ? NONE : signed(value, 1);
}
