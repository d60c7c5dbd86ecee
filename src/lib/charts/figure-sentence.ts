import type { FigureState } from '../domain/board';
import type { Day } from '../domain/day';
import { passingOf, seriesOf, type FigureSeries, type PeriodRow } from '../domain/figure-series';
import { paceIn, wholeYears, type Pace } from '../domain/pace';
import { flips, readingsOf } from '../domain/reading';
import { statementsOf, type Statement } from '../domain/statement';
import { longDay, onDay, periodWords } from '../text/day-words';
import { counted, listed, number, percent, sentence } from '../text/number-words';
import { paceOf } from './stated-marks';
import {
	amount,
	asPrinted,
	type Logged,
	inTitleWords,
	monthsWords,
	onPeriod,
	passingWords,
	subjectOf,
	yearOf
} from './figure-words';

/** What the chart of a figure says, for those who read it and those who hear it. */
export function figureSentence(state: FigureState, asOf: Day, logged?: Logged): string {
	const series = seriesOf(state);
	const statements = statementsOf(state);
	const leading = statements.find(({ leads }) => leads);
	const parts = [
		leading ? leadingWords(state, series, leading) : courseWords(state, series),
		planWords(series),
		...statements
			.filter(
				(statement) => statement !== leading && statement.to !== undefined && statement.to > asOf
			)
			.map((statement) => laterGoalWords(state, series, statement)),
		currentWords(state, series),
		rivalWords(state, series),
		loggedWords(series, logged)
	].filter((part) => part !== '');
	return parts.map((part) => `${sentence(part)}.`).join(' ');
}

function leadingWords(state: FigureState, series: FigureSeries, leading: Statement): string {
	const { figure } = state;
	const subject = subjectOf(figure);
	const pace = paceOf(leading, series);
	const passing = passingOf(series, leading.value);
	const passed = passing
		? `passed ${asPrinted(leading.value, figure)} ${passingWords(passing)}`
		: '';
	if (!pace || pace.from.year > yearOf(leading.from)) {
		const left = pace
			? `; it needs ${amount(pace.perYear, figure)} more each year from ${pace.from.year}`
			: '';
		// Of a claim about one period, when another period passed its value says nothing.
		const { period } = leading;
		const how = leading.prediction ? 'stated' : 'set as a goal';
		const forPeriod = period === undefined ? '' : ` for ${periodWords(period)}`;
		const said = `${how} ${onDay(leading.saidOn)}${forPeriod}: ${asPrinted(leading.value, figure)}${left}`;
		const then =
			passed && period === undefined ? `${subject} ${passed}` : courseWords(state, series);
		return `${said}. ${sentence(then)}`;
	}
	const start = `${subject} was ${asPrinted(pace.from.value, figure)} in ${pace.from.year}, the year the goal was stated, so it needed ${amount(pace.perYear, figure)} more each year`;
	const ran = [paceWords(pace, series), passed].filter((part) => part !== '').join(', and ');
	return ran === '' ? start : `${start}. It ${ran}`;
}

/** "ran behind that pace to 2021, ahead of it from 2022". */
function paceWords(pace: Pace, series: FigureSeries): string {
	const years = wholeYears(series).flatMap(({ year, value }) => {
		const asked = paceIn(pace, year);
		return asked === undefined || year === pace.from.year ? [] : [{ year, ahead: value >= asked }];
	});
	const first = years[0];
	if (!first) return '';
	if (years.every(({ ahead }) => ahead === first.ahead)) {
		return `has run ${first.ahead ? 'ahead of' : 'behind'} that pace since`;
	}
	const turn = years.findIndex(({ ahead }) => ahead !== first.ahead);
	const rest = years.slice(turn);
	if (rest.every(({ ahead }) => ahead !== first.ahead)) {
		const [before, after] = first.ahead ? ['ahead of', 'behind'] : ['behind', 'ahead of'];
		return `ran ${before} that pace to ${years[turn - 1]?.year}, ${after} it from ${rest[0]?.year}`;
	}
	const ahead = years.filter((year) => year.ahead).length;
	return `ran ahead of that pace in ${number(ahead)} of ${number(years.length)} years`;
}

/** From where to where it went, when there is no pace to hold it against. */
function courseWords({ figure }: FigureState, { rows }: FigureSeries): string {
	const printed = rows.filter(({ first }) => first !== undefined);
	const [start, end] = [printed[0], printed.at(-1)];
	if (!start?.first || !end?.first) return 'nothing has been measured yet';
	const words = ({ period, first }: PeriodRow) =>
		`${inTitleWords(first?.value ?? 0, figure)} ${onPeriod(period)}`;
	if (start === end) return `${subjectOf(figure)}: ${words(end)}`;
	return `${subjectOf(figure)} went from ${words(start)} to ${words(end)}`;
}

function planWords({ rows }: FigureSeries): string {
	const planned = rows.flatMap(({ first, plans }) => {
		const plan = plans.at(-1);
		return first && plan ? [first.value >= plan.value] : [];
	});
	if (planned.length === 0) return '';
	const kept = planned.filter((above) => above).length;
	const publisher = rows.flatMap(({ plans }) => plans)[0]?.publisher.toLowerCase() ?? 'plan';
	return kept === planned.length
		? `it was at or above the ${publisher} in ${counted(kept, 'year')} of ${number(kept)}`
		: `it was at or above the ${publisher} in ${number(kept)} of ${number(planned.length)} years`;
}

function laterGoalWords(state: FigureState, series: FigureSeries, statement: Statement): string {
	const pace = paceOf(statement, series);
	if (!pace) return '';
	const goal = `the goal of ${asPrinted(statement.value, state.figure)} by ${longDay(statement.by ?? '')}`;
	return `${goal} needs ${amount(pace.perYear, state.figure)} more each year from ${pace.from.year}`;
}

function currentWords({ figure }: FigureState, { current, running }: FigureSeries): string {
	if (!current?.first) return '';
	const came = `${monthsWords(current)} came to ${inTitleWords(current.first.value, figure)}`;
	const lastYear = String(yearOf(current.to) - 1);
	const before = running.find(
		({ from, to }) => from.startsWith(lastYear) && to.slice(4) === current.to.slice(4)
	)?.first;
	if (!before) return came;
	const change = current.first.value / before.value - 1;
	return `${came}, ${percent(Math.abs(change), 1)} ${change < 0 ? 'below' : 'above'} the same months of ${lastYear}`;
}

/** How far other publishers stand apart, and whether a verdict hangs on whom one reads. */
function rivalWords(state: FigureState, { rows }: FigureSeries): string {
	const ratios = rows.flatMap(({ first, rivals }) =>
		first && first.value > 0
			? rivals
					.filter(({ qualifier }) => qualifier === undefined)
					.map(({ value }) => value / first.value - 1)
			: []
	);
	const lower = ratios.every((ratio) => ratio < 0);
	if (ratios.length < 2 || !(lower || ratios.every((ratio) => ratio > 0))) return '';
	const sizes = ratios.map((ratio) => Math.abs(ratio) * 100);
	const [least, most] = [Math.round(Math.min(...sizes)), Math.round(Math.max(...sizes))];
	const span = least === most ? number(least) : `${number(least)}–${number(most)}`;
	const runs = `other publishers run ${span} % ${lower ? 'lower' : 'higher'}`;
	const open = state.targets.filter(({ target }) => readingsOf(target, state).length > 1);
	if (open.length === 0) return runs;
	const flipped = open.filter(({ target }) => flips(readingsOf(target, state)).length > 0);
	if (flipped.length === 0) return `${runs}; that changes no verdict`;
	const named = listed(flipped.map(({ prediction }) => `“${prediction.title}”`));
	return `${runs}; whether ${named} came true hangs on whom one reads`;
}

/** Which periods' values are no publisher's: "From your journal, not from the publisher: 2025 and 2026". */
function loggedWords({ rows, current }: FigureSeries, logged: Logged = 'your journal'): string {
	const periods = [...rows, ...(current ? [current] : [])]
		.filter(({ first }) => first?.link !== undefined)
		.map(({ period }) => periodWords(period));
	return periods.length === 0 ? '' : `from ${logged}, not from the publisher: ${listed(periods)}`;
}
