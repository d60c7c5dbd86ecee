import type { HistoryPoint } from '../../domain/board-history';
import { addMonths, dayAt, daysBetween, type Day } from '../../domain/day';

/** Where the days of a ruler lie. Places are per cent of its width; steps are in days × claims. */
export interface RulerGeometry {
	readonly first: Day;
	/** Days from its first to its last. */
	readonly days: number;
	/** The most claims ever said: the height of the steps. */
	readonly height: number;
	/** Steps of claims said and of claims settled, as points of an SVG polyline. */
	readonly said: string;
	readonly settled: string;
	/** The years that are named, and the months between where there is room for them. */
	readonly years: readonly { readonly year: string; readonly place: number }[];
	readonly months: readonly {
		readonly day: Day;
		readonly place: number;
		readonly quarter: boolean;
	}[];
}

/** A narrow screen has room for the names of so many years, and for their months. */
const MOST_YEARS = 8;
const YEARS_BETWEEN_NAMES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

/** The ruler from the first of January of the first statement's year to today. */
export function rulerGeometry(history: readonly HistoryPoint[], today: Day): RulerGeometry {
	const begin = history[0]?.day ?? today;
	const first = `${(begin < today ? begin : today).slice(0, 4)}-01-01`;
	const days = Math.max(1, daysBetween(first, today));
	const past = history.filter(({ day }) => day <= today);
	const height = Math.max(1, past.at(-1)?.said ?? 1);
	const place = (day: Day) => round((daysBetween(first, day) / days) * 100);
	const all = yearsBetween(first, today);
	const between = YEARS_BETWEEN_NAMES.find((step) => all.length / step <= MOST_YEARS) ?? 1;
	const months = between > 1 ? [] : all.flatMap(monthsOf).filter((day) => day <= today);
	return {
		first,
		days,
		height,
		said: steps(past, 'said', first, days, height),
		settled: steps(past, 'settled', first, days, height),
		years: all
			.filter((year) => Number(year) % between === 0)
			.map((year) => ({ year, place: place(`${year}-01-01`) })),
		months: months.map((day) => ({
			day,
			place: place(day),
			quarter: Number(day.slice(5, 7)) % 3 === 1
		}))
	};
}

/** Where a day lies, in per cent of the ruler's width; days outside lie at its ends. */
export function placeOn({ first, days }: RulerGeometry, day: Day): number {
	return round(Math.min(1, Math.max(0, daysBetween(first, day) / days)) * 100);
}

/** Where a key leads from a day, within the ruler; nowhere for any other key. */
export function dayByKey(geometry: RulerGeometry, day: Day, key: string): Day | undefined {
	const { first, days } = geometry;
	const last = dayOn(geometry, days);
	const offset = Math.min(days, Math.max(0, daysBetween(first, day)));
	const from = dayOn(geometry, offset);
	switch (key) {
		case 'ArrowLeft':
		case 'ArrowDown':
			return dayOn(geometry, Math.max(0, offset - 1));
		case 'ArrowRight':
		case 'ArrowUp':
			return dayOn(geometry, Math.min(days, offset + 1));
		case 'PageDown':
			return isSameMonth(from, first) ? first : addMonths(from, -1);
		case 'PageUp':
			return isSameMonth(from, last) || addMonths(from, 1) > last ? last : addMonths(from, 1);
		case 'Home':
			return first;
		case 'End':
			return last;
		default:
			return undefined;
	}
}

function isSameMonth(left: Day, right: Day): boolean {
	return left.slice(0, 7) === right.slice(0, 7);
}

/** The day at so many days from the ruler's first. */
export function dayOn({ first }: RulerGeometry, offset: number): Day {
	return dayAt(offset + daysBetween('1970-01-01', first));
}

function steps(
	history: readonly HistoryPoint[],
	count: 'said' | 'settled',
	first: Day,
	days: number,
	height: number
): string {
	let last = 0;
	const points = [`0,${height}`];
	for (const point of history) {
		if (point[count] === last) continue;
		const x = daysBetween(first, point.day);
		points.push(`${x},${height - last}`, `${x},${height - point[count]}`);
		last = point[count];
	}
	points.push(`${days},${height - last}`);
	return points.join(' ');
}

function yearsBetween(first: Day, last: Day): string[] {
	const from = Number(first.slice(0, 4));
	const length = Number(last.slice(0, 4)) - from + 1;
	return Array.from({ length }, (_, index) => String(from + index).padStart(4, '0'));
}

/** The first days of a year's months but for its own first, which the year marks. */
function monthsOf(year: string): Day[] {
	return Array.from(
		{ length: 11 },
		(_, index) => `${year}-${String(index + 2).padStart(2, '0')}-01`
	);
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}

/** An article on the ruler. */
export interface RulerArticle {
	readonly id: string;
	readonly name: string;
	readonly day: Day;
}
