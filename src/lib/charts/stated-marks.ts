import type { Figure } from '../domain/catalogue';
import { dayNumber, lastDay } from '../domain/day';
import type { FigureSeries } from '../domain/figure-series';
import { rangeOfPeriod } from '../domain/period';
import { outsetPace, remainingPace, type Pace } from '../domain/pace';
import type { Statement } from '../domain/statement';
import type { Curve, Label, Point, Rule } from './plot';
import { shortDay } from '../text/day-words';
import { percent, withUnit } from '../text/number-words';
import { amount } from './figure-words';

/** What was stated, drawn: nothing here was measured. */
export interface StatedMarks {
	readonly rules: readonly Rule[];
	readonly curves: readonly Curve[];
	readonly points: readonly Point[];
	readonly labels: readonly Label[];
}

interface Frame {
	readonly figure: Figure;
	readonly series: FigureSeries;
	/** First and last day number shown: a statement outside is left out, one that runs on is cut. */
	readonly from: number;
	readonly to: number;
	/** Names of forecasters by id. */
	readonly nameOf: (forecaster: string) => string;
}

/** A deadline reaches this much above the value it is for. */
const DEADLINE_OVER = 1.06;

export function statedMarks(statements: readonly Statement[], frame: Frame): StatedMarks {
	const shown = statements.filter(
		({ from, to }) =>
			dayNumber(from) <= frame.to && (to === undefined || dayNumber(to) >= frame.from)
	);
	const all = shown.map((statement) => ({ statement, line: lineOf(statement, frame) }));
	return {
		rules: [
			...all.map(({ line }): Rule => ({ ...line, stroke: 'stated' })),
			...deadlines(shown, frame)
		],
		curves: shown.flatMap((statement) => paceCurves(statement, frame)),
		points: shown.flatMap((statement) => saidPoints(statement, frame)),
		labels: all.flatMap(({ statement, line }) => [
			...statementLabels(statement, line, frame),
			...paceLabels(statement, frame)
		])
	};
}

function lineOf({ from, to, value, saidOn, period }: Statement, frame: Frame) {
	// Said of a year that was over, it begins where that year's column ends: on its top the two would braid.
	const end = period === undefined ? undefined : rangeOfPeriod(period).last;
	const isLate = end !== undefined && frame.figure.every === 'year' && end < lastDay(saidOn);
	const start = isLate ? dayNumber(end) + 1 : dayNumber(from);
	return {
		from: { x: Math.max(start, frame.from), y: value },
		to: { x: to === undefined ? frame.to : Math.min(dayNumber(to) + 1, frame.to), y: value }
	};
}

/** The leading goal is measured by what it asked for when stated, the others by what is left to do. */
export function paceOf(
	{ value, by, saidOn, prediction, leads }: Statement,
	series: FigureSeries
): Pace | undefined {
	if (by === undefined || prediction) return undefined;
	const aim = { value, by, statedOn: saidOn };
	return (leads ? outsetPace(series, aim) : undefined) ?? remainingPace(series, aim);
}

function paceCurves(statement: Statement, frame: Frame): Curve[] {
	const pace = paceOf(statement, frame.series);
	if (!pace || frame.figure.every !== 'year') return [];
	const places = [placeOf(pace.from), placeOf(pace.to)];
	return places.every(({ x }) => x >= frame.from && x <= frame.to + 1)
		? [{ places, stroke: 'derived' }]
		: [];
}

function placeOf({ year, value }: Pace['from']) {
	return { x: dayNumber(`${String(year).padStart(4, '0')}-12-31`) + 1, y: value };
}

function paceLabels(statement: Statement, frame: Frame): Label[] {
	const pace = paceOf(statement, frame.series);
	const [curve] = paceCurves(statement, frame);
	const [start, end] = curve?.places ?? [];
	if (!pace || !start || !end) return [];
	const each = `${amount(pace.perYear, frame.figure)} a year`;
	const at = (share: number) => ({
		x: start.x + (end.x - start.x) * share,
		y: start.y + (end.y - start.y) * share
	});
	const grows = !statement.leads && pace.growth !== undefined;
	return [
		{
			...at(0.5),
			elsewhere: [at(0.3), at(0.7), at(0.15), at(0.85)],
			text: grows ? `${each}, ${growthWords(pace.growth)}` : `pace required: ${each}`,
			short: each,
			tone: 'stated',
			sides: statement.leads ? ['above left', 'below right'] : ['below right', 'above left'],
			rank: 7
		}
	];
}

/** Where its deadline stands; none when it was said after that, or beyond what is shown. */
function deadlineOf({ by, saidOn }: Statement, frame: Frame): number | undefined {
	if (by === undefined || lastDay(by) < lastDay(saidOn)) return undefined;
	const x = dayNumber(lastDay(by)) + 1;
	return x >= frame.from && x <= frame.to ? x : undefined;
}

function deadlines(statements: readonly Statement[], frame: Frame): Rule[] {
	const highest = new Map<number, number>();
	for (const statement of statements) {
		const { value } = statement;
		const x = deadlineOf(statement, frame);
		if (x !== undefined) highest.set(x, Math.max(highest.get(x) ?? 0, value * DEADLINE_OVER));
	}
	return [...highest].map(([x, y]) => ({ from: { x, y: 0 }, to: { x, y }, stroke: 'derived' }));
}

function saidPoints({ saidOn, value, repeats }: Statement, frame: Frame): Point[] {
	return [saidOn, ...repeats.map((repeat) => repeat.saidOn)]
		.map((day) => dayNumber(lastDay(day)))
		.filter((x) => x >= frame.from && x <= frame.to)
		.map((x) => ({ x, y: value, mark: 'said' }));
}

function statementLabels(
	statement: Statement,
	line: ReturnType<typeof lineOf>,
	frame: Frame
): Label[] {
	const { value, operator, saidOn, who, prediction, leads, renewed, repeats } = statement;
	const amount = withUnit(value, frame.figure.shortUnit);
	const name = prediction ? frame.nameOf(who) : who;
	const kind = prediction ? 'Stated' : 'Goal';
	const bound = prediction && operator !== 'exactly' ? `${operator} ` : '';
	const day = shortDay(saidOn);
	const head: Label = {
		...line.from,
		elsewhere: [line.to],
		text: `${kind}: ${bound}${amount}`,
		short: bound + amount,
		tone: 'stated',
		bold: true,
		sides: ['above right', 'below right', 'above left', 'below left'],
		rank: leads ? 0 : 2,
		over: leads ? 'all' : 'columns'
	};
	return [
		// The value of a line that goes on under a newer goal is named once, with that goal.
		...(renewed ? [] : [head]),
		{
			...line.from,
			text: `${name}, ${day}`,
			tone: 'stated',
			sides: ['below right', 'below left', 'above right'],
			rank: 6,
			...(!renewed && { beside: head, short: day })
		},
		...repeats.map((repeat): Label => ({
			x: dayNumber(lastDay(repeat.saidOn)),
			y: value,
			text: `said again ${shortDay(repeat.saidOn)}`,
			short: shortDay(repeat.saidOn),
			tone: 'stated',
			sides: ['above left', 'above right', 'below left', 'below right'],
			rank: 3
		})),
		...deadlineLabel(statement, frame)
	];
}

function deadlineLabel(statement: Statement, frame: Frame): Label[] {
	const x = deadlineOf(statement, frame);
	if (x === undefined || statement.by === undefined) return [];
	return [
		{
			x,
			y: 0,
			text: `by ${shortDay(statement.by)}`,
			tone: 'stated',
			sides: ['above left', 'above right'],
			rank: 5,
			over: 'columns'
		}
	];
}

function growthWords(growth = 0): string {
	return `${growth > 0 ? '+' : ''}${percent(growth, 1)}`;
}
