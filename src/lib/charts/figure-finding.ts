import type { FigureState } from '../domain/board';
import { isDay, lastDay, type Day } from '../domain/day';
import { growthOf, passingOf, seriesOf, type FigureSeries } from '../domain/figure-series';
import { wholeYears } from '../domain/pace';
import { statementsOf, type Statement } from '../domain/statement';
import { inPeriod, longDay, onDay, periodWords } from '../text/day-words';
import { number, percent } from '../text/number-words';
import {
	amount,
	inTitleWords,
	type Logged,
	onPeriod,
	passingWords,
	subjectOf,
	yearOf,
	yearsWords
} from './figure-words';

/**
 * What a figure shows as of a day, in one sentence without a full stop: whether what was stated came, else
 * how far off it is, else where the figure stands.
 */
export function figureFinding(state: FigureState, asOf: Day, logged?: Logged): string {
	const series = seriesOf(state);
	const measured = [...series.rows, ...(series.current ? [series.current] : [])];
	const isLogged = measured.some(({ first }) => first?.link !== undefined);
	return `${found(state, series, asOf)}${isLogged ? `, counting ${logged ?? 'your journal'}` : ''}`;
}

function found(state: FigureState, series: FigureSeries, asOf: Day): string {
	const leading = statementsOf(state).find(({ leads }) => leads);
	const subject = subjectOf(state.figure);
	if (!leading) return standing(state, series);
	const stated = inTitleWords(leading.value, state.figure);
	const what = leading.prediction ? `the ${stated} stated` : `the ${stated} goal`;
	const latest = series.rows.findLast(({ first }) => first !== undefined) ?? series.current;
	if (!latest?.first) return `${subject}: nothing yet of ${what}`;
	const measured = periodFinding(state.figure, series, leading);
	if (measured) return `${subject} ${measured}`;
	// Of a claim about one period, when another one passed its value says nothing.
	const passing = leading.period === undefined ? passingOf(series, leading.value) : undefined;
	if (passing) {
		const reached = yearOf(passing.to);
		const verb = passing.observation.value === leading.value ? 'reached' : 'passed';
		const when =
			leading.by === undefined ? passingWords(passing) : earlyOrLate(reached, leading.by);
		return `${subject} ${verb} ${what} ${when}${sinceThen(series, reached)}`;
	}
	const { value } = latest.first;
	const came = `${subject} came to ${inTitleWords(value, state.figure)} ${onPeriod(latest.period)}`;
	if (value >= leading.value) return `${came}; stated for ${dueWords(leading)}: ${stated}`;
	const gap = amount(leading.value - value, state.figure);
	const over = leading.by !== undefined && lastDay(leading.by) < asOf;
	if (over && yearOf(latest.to) >= yearOf(lastDay(leading.by))) {
		return `${subject} missed ${what} by ${gap}`;
	}
	// A goal that is still ahead has not been fallen short of.
	if (leading.prediction) return `${came}, ${gap} short of ${what}`;
	const ahead = leading.by === undefined ? '' : ` for ${yearOf(lastDay(leading.by))}`;
	return `${came}, ${gap} below ${what}${ahead}`;
}

/** The period that a claim speaks of, else its day. */
function dueWords({ period, by }: Statement): string {
	if (period === undefined || isDay(period)) return longDay(period ?? by ?? '');
	return periodWords(period);
}

/** A claim about one period that has been measured: how its value compares. */
function periodFinding(
	figure: FigureState['figure'],
	{ rows, running }: FigureSeries,
	statement: Statement
): string | undefined {
	const row = [...rows, ...running].find(({ period }) => period === statement.period);
	if (!row?.first) return undefined;
	const { value, qualifier } = row.first;
	const off = value - statement.value;
	const stated = inTitleWords(statement.value, figure);
	const compared =
		off === 0
			? 'as stated'
			: `${amount(Math.abs(off), figure)} ${off > 0 ? 'above' : 'below'} the ${stated} stated`;
	const printed = [qualifier, inTitleWords(value, figure)].filter(Boolean).join(' ');
	const when = isDay(row.period) ? onDay(row.period) : inPeriod(row.period);
	return `came to ${printed} ${when}, ${compared}`;
}

function earlyOrLate(reached: number, by: string): string {
	const years = yearOf(lastDay(by)) - reached;
	if (years === 0) return 'in the year named';
	return `${yearsWords(Math.abs(years))} ${years > 0 ? 'early' : 'late'}`;
}

/** ", peaked in 2024 and fell in 2025": what whole years after it brought. */
function sinceThen(series: FigureSeries, reached: number): string {
	const years = wholeYears(series);
	const latest = years.at(-1);
	if (!latest || latest.year <= reached) return '';
	const peak = years.reduce((best, year) => (year.value > best.value ? year : best));
	if (peak === latest) return ` and rose to a record in ${latest.year}`;
	const before = years.at(-2);
	const fell = before !== undefined && latest.value < before.value;
	const last = fell ? `fell in ${latest.year}` : `rose again in ${latest.year}`;
	return peak.year > reached ? `, peaked in ${peak.year} and ${last}` : ` and ${last}`;
}

/** Where a figure of which nothing was stated stands. */
function standing({ figure }: FigureState, series: FigureSeries): string {
	const row = series.rows.findLast(({ first }) => first !== undefined) ?? series.current;
	if (!row?.first) return `${figure.title}: nothing measured yet`;
	const subject = subjectOf(figure);
	const { value, qualifier } = row.first;
	const printed = [qualifier, inTitleWords(value, figure)].filter(Boolean).join(' ');
	const growth = growthOf(series.rows, row);
	if (growth === undefined || figure.shortUnit === '%') {
		return `${subject} came to ${printed} ${onPeriod(row.period)}`;
	}
	if (growth === 0) return `${subject} stayed at ${printed} ${onPeriod(row.period)}`;
	const verb = growth > 0 ? 'rose' : 'fell';
	// A share of a handful of things says less than their number.
	const by =
		figure.decimals === 0
			? `from ${number(value / (1 + growth), 0)}`
			: percent(Math.abs(growth), 1);
	return `${subject} ${verb} ${by} to ${printed} ${onPeriod(row.period)}`;
}
