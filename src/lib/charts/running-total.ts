import type { FigureState } from '../domain/board';
import type { Day } from '../domain/day';
import { passingOf, seriesOf, type Passing, type PeriodRow } from '../domain/figure-series';
import { yearOfPeriod } from '../domain/period';
import type { Target } from '../domain/prediction';
import { longDay } from '../text/day-words';
import { inSentence, sentence } from '../text/number-words';
import { asPrinted, passingWords, subjectOf } from './figure-words';
import type { TableWords } from './figure-rows';
import { printedWords } from './figure-rows';
import { percent, number } from '../text/number-words';

/** The running totals of the year that a target names, and of the year before. */
export interface RunningTotal {
	readonly year: number;
	readonly mark: number;
	/** From January on, the whole year last, where it has been printed. */
	readonly rows: readonly PeriodRow[];
	readonly before: readonly PeriodRow[];
	readonly passing?: Passing;
}

/** None unless at least two totals of the target's year have been printed. */
export function runningTotalOf(state: FigureState, target: Target): RunningTotal | undefined {
	const year = target.period === undefined ? undefined : yearOfPeriod(target.period);
	if (year === undefined || state.figure.every !== 'year') return undefined;
	const series = seriesOf(state);
	const ofYear = (wanted: number) =>
		[...series.running, ...series.rows]
			.filter(({ from, first }) => first !== undefined && from === `${wanted}-01-01`)
			.sort((left, right) => (left.to < right.to ? -1 : 1));
	const rows = ofYear(year);
	if (rows.length < 2) return undefined;
	const passing = passingOf({ rows: [], running: rows }, target.value);
	return {
		year,
		mark: target.value,
		rows,
		before: ofYear(year - 1),
		...(passing && { passing })
	};
}

/** "The running total passed the mark in November", or how far off it was. */
export function runningFinding(
	{ passing, rows, mark, year }: RunningTotal,
	state: FigureState
): string {
	if (passing)
		return `The running total passed the mark ${withoutYear(passingWords(passing), year)}`;
	const last = rows.at(-1);
	const gap = mark - (last?.first?.value ?? 0);
	return `The running total was ${asPrinted(Number(gap.toFixed(2)), state.figure)} short of the mark at the end of ${monthOf(last?.to ?? '')}`;
}

function withoutYear(words: string, year: number): string {
	return words.replaceAll(` ${year}`, '');
}

function monthOf(day: Day): string {
	return longDay(day.slice(0, 7)).split(' ')[0] ?? '';
}

/** What the chart of the running total says. */
export function runningSentence(total: RunningTotal, state: FigureState): string {
	const { rows, passing, mark, year, before } = total;
	const { figure } = state;
	const subject = subjectOf(figure);
	const at = (row: PeriodRow) =>
		`${asPrinted(row.first?.value ?? 0, figure)} at the end of ${monthOf(row.to)}`;
	const past = rows.find((row) => row.first === passing?.observation);
	const short = past && rows[rows.indexOf(past) - 1];
	const last = rows.at(-1);
	const course =
		past && short
			? `From January ${year}, ${subject.toLowerCase()} came to ${at(short)} and to ${at(past)}, past ${asPrinted(mark, figure)}`
			: last
				? `From January ${year}, ${subject.toLowerCase()} came to ${at(last)}; the mark is ${asPrinted(mark, figure)}`
				: '';
	const whole = rows.find(({ period }) => yearOfPeriod(period) === year);
	const end =
		whole && whole !== past
			? ` The year ended at ${asPrinted(whole.first?.value ?? 0, figure)}.`
			: '';
	const yearBefore = before.find(({ period }) => yearOfPeriod(period) === year - 1)?.first;
	const compared = yearBefore
		? ` The year before had come to ${asPrinted(yearBefore.value, figure)}.`
		: '';
	const found = ` ${sentence(inSentence(rows.length))} totals of the year were found.`;
	return `${course}.${end}${compared}${found}`;
}

export function runningTable({ rows, before, mark }: RunningTotal, state: FigureState): TableWords {
	const { shortUnit } = state.figure;
	return {
		heads: [
			{ text: 'To the end of', numeric: false },
			{ text: `Total, ${shortUnit}`, numeric: true },
			{ text: 'Year before', numeric: true },
			{ text: 'Of the mark', numeric: true }
		],
		rows: [...rows].reverse().map((row) => {
			const same = before.find(({ to }) => to.slice(5, 7) === row.to.slice(5, 7))?.first;
			return [
				longDay(row.to.slice(0, 7)),
				row.first ? printedWords(row.first) : '–',
				same ? number(same.value) : '–',
				row.first ? percent(row.first.value / mark) : '–'
			];
		})
	};
}
