import type { FigureState } from '../domain/board';
import { dayNumber, lastDay, type Day } from '../domain/day';
import type { FigureSeries, PeriodRow } from '../domain/figure-series';
import { yearOfPeriod } from '../domain/period';
import type { FigureOptions } from './figure-options';
import type { Column, Curve, Label, Place, Point, Rule } from './plot';
import { shortDay } from '../text/day-words';
import { number } from '../text/number-words';

/** What was measured, drawn. */
export interface ActualMarks {
	readonly columns: readonly Column[];
	readonly rules: readonly Rule[];
	readonly curves: readonly Curve[];
	readonly points: readonly Point[];
	readonly labels: readonly Label[];
}

/** Years that the story turns on. */
export interface Turns {
	/** When the leading value was stated, and when the figure reached it. */
	readonly stated?: number;
	readonly reached?: number;
}

/** Of a period, the share that a later print's line leaves bare at either end. */
const LATER_BARE = 0.01;
const MOST_DOTS = 40;

export function actualMarks(
	{ figure }: FigureState,
	{ rows, current }: FigureSeries,
	options: FigureOptions,
	turns: Turns,
	asOf: Day
): ActualMarks {
	const yearly = figure.every === 'year';
	// A year counted before it was over is drawn as far as it had come.
	const drawn = (yearly && current ? [...rows, current] : rows).map((row) =>
		row.to > asOf ? { ...row, to: asOf } : row
	);
	const later = options.laterPrints && yearly ? drawn.flatMap(laterRules) : [];
	const rivals = options.rivals ? drawn.flatMap(rivalPoints) : [];
	const plans = drawn.flatMap(planRules);
	if (yearly) {
		const columns = drawn.flatMap(columnOf);
		return {
			columns,
			rules: [...later, ...plans],
			curves: [],
			points: rivals,
			labels: [...columnLabels(drawn, figure.decimals, turns), ...planLabel(plans)]
		};
	}
	const places = drawn.flatMap(levelOf).sort((left, right) => left.x - right.x);
	const ends = labelledPlaces(places);
	return {
		columns: [],
		rules: plans,
		curves:
			places.length > 1
				? [
						{
							places: places.map(({ x, y }) => ({ x, y })),
							stroke: 'actual',
							stepped: figure.decimals === 0
						}
					]
				: [],
		points: [
			...places.filter(({ mark }) => mark === 'own' || places.length <= MOST_DOTS),
			...rivals
		],
		labels: ends.map((place): Label => ({
			x: place.x,
			y: place.y,
			text: number(place.y, figure.decimals),
			tone: 'actual',
			bold: place === ends.at(-1),
			sides: ['above left', 'above', 'below right', 'below'],
			rank: place === ends.at(-1) ? 2 : 6
		}))
	};
}

function daysOf({ from, to }: PeriodRow): { readonly start: number; readonly end: number } {
	return { start: dayNumber(from), end: dayNumber(to) + 1 };
}

function columnOf(row: PeriodRow): Column[] {
	const { start, end } = daysOf(row);
	if (!row.first) return [];
	const { value, print, link } = row.first;
	return [
		{ from: start, to: end, value, derived: print === 'derived', ...(link && { own: true }) }
	];
}

function laterRules(row: PeriodRow): Rule[] {
	const { start, end } = daysOf(row);
	const bare = (end - start) * LATER_BARE;
	return row.later.map(({ value, link }) => ({
		from: { x: start + bare, y: value },
		to: { x: end - bare, y: value },
		stroke: link ? 'own' : 'later'
	}));
}

function planRules(row: PeriodRow): Rule[] {
	const { start, end } = daysOf(row);
	return row.plans.map(({ value }) => ({
		from: { x: start, y: value },
		to: { x: end, y: value },
		stroke: 'plan'
	}));
}

function planLabel(plans: readonly Rule[]): Label[] {
	const last = plans.at(-1);
	if (!last) return [];
	return [
		{
			x: last.to.x,
			y: last.to.y,
			text: `plan ${number(last.to.y)}`,
			tone: 'stated',
			sides: ['right', 'above right', 'below right'],
			rank: 5
		}
	];
}

/** Rivals stand side by side in the middle of their period. */
function rivalPoints(row: PeriodRow): Point[] {
	const { start, end } = daysOf(row);
	const apart = (end - start) / (row.rivals.length + 1);
	return row.rivals.map(({ value, link }, index) => ({
		x: end - start > 1 ? start + apart * (index + 1) : start,
		y: value,
		mark: link ? 'own' : 'rival'
	}));
}

type Level = Place & { readonly mark: 'dot' | 'own' };

/** A level stands at the day it was measured, or at the day it was published when its period ends later. */
function levelOf(row: PeriodRow): Level[] {
	if (!row.first) return [];
	const known = lastDay(row.first.knownOn);
	return [
		{
			x: dayNumber(row.to < known ? row.to : known),
			y: row.first.value,
			mark: row.first.link ? 'own' : 'dot'
		}
	];
}

function labelledPlaces(places: readonly Place[]): Place[] {
	const highest = places.reduce<Place | undefined>(
		(best, place) => (best && best.y >= place.y ? best : place),
		undefined
	);
	return [...new Set([places[0], highest, places.at(-1)])].filter((place) => place !== undefined);
}

/** Names the columns that the story turns on: the rest is read from the axis and the table. */
function columnLabels(drawn: readonly PeriodRow[], decimals: number, turns: Turns): Label[] {
	const whole = drawn.filter(({ period, first }) => first && yearOfPeriod(period) !== undefined);
	const values = whole.flatMap(({ first }) => first?.value ?? []);
	const highest = Math.max(...values);
	const lowest = Math.min(...values);
	return drawn.flatMap((row): Label[] => {
		if (!row.first) return [];
		const year = yearOfPeriod(row.period);
		const { value, link } = row.first;
		const tone = link ? 'own' : 'actual';
		const { start, end } = daysOf(row);
		const at = { x: (start + end) / 2, y: value };
		const text = number(value, decimals);
		if (year === undefined) {
			const count: Label = { ...at, text, tone, sides: ['above', 'right'], rank: 5 };
			const months: Label = {
				...at,
				text: monthsOf(row),
				tone: 'quiet',
				sides: ['above', 'above left'],
				line: 1,
				over: 'columns',
				beside: count,
				rank: 5
			};
			return [count, months];
		}
		const others = [...row.rivals, ...row.later].map((other) => other.value);
		const recent = whole.slice(-2).includes(row);
		const reached = year === turns.reached;
		const turning = reached || year === turns.stated || year + 1 === turns.reached;
		if (!recent && !turning && value !== highest && value !== lowest) return [];
		return [
			{
				...at,
				// Where a line runs over its column, below the marks in it.
				elsewhere: [{ ...at, y: Math.min(value, ...others) }],
				text,
				tone,
				bold: reached,
				sides: ['above', 'below'],
				rank: reached ? 1 : 4,
				...(reached && { over: 'lines' as const })
			}
		];
	});
}

/** "Jan–Apr" of a running total. */
function monthsOf({ from, to }: PeriodRow): string {
	const [start, end] = [from, to].map((day) => shortDay(day.slice(0, 7)).split(' ')[0]);
	return start === end ? `${start}` : `${start}–${end}`;
}
