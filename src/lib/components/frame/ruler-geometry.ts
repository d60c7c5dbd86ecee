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
	readonly years: readonly { readonly year: string; readonly place: number }[];
	readonly months: readonly { readonly place: number; readonly quarter: boolean }[];
}

/** The ruler from the first of January of the first statement's year to today. */
export function rulerGeometry(history: readonly HistoryPoint[], today: Day): RulerGeometry {
	const begin = history[0]?.day ?? today;
	const first = `${(begin < today ? begin : today).slice(0, 4)}-01-01`;
	const days = Math.max(1, daysBetween(first, today));
	const past = history.filter(({ day }) => day <= today);
	const height = Math.max(1, past.at(-1)?.said ?? 1);
	const place = (day: Day) => round((daysBetween(first, day) / days) * 100);
	const starts = monthsBetween(first, today);
	return {
		first,
		days,
		height,
		said: steps(past, 'said', first, days, height),
		settled: steps(past, 'settled', first, days, height),
		years: starts
			.filter((day) => day.slice(5, 7) === '01')
			.map((day) => ({ year: day.slice(0, 4), place: place(day) })),
		months: starts
			.filter((day) => day.slice(5, 7) !== '01')
			.map((day) => ({ place: place(day), quarter: Number(day.slice(5, 7)) % 3 === 1 }))
	};
}

/** Where a day lies, in per cent of the ruler's width; days outside lie at its ends. */
export function placeOn({ first, days }: RulerGeometry, day: Day): number {
	return round(Math.min(1, Math.max(0, daysBetween(first, day) / days)) * 100);
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

function monthsBetween(first: Day, last: Day): Day[] {
	const months: Day[] = [];
	for (let day = first; day <= last; day = addMonths(day, 1)) months.push(day);
	return months;
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

/** Names of articles that stand close together, written as one beside their triangles. */
export interface RulerLabel {
	readonly text: string;
	readonly place: number;
	readonly end: boolean;
}

/** Labels for articles; those nearer than `near` per cent to the one before share one label. */
export function rulerLabels(
	geometry: RulerGeometry,
	articles: readonly RulerArticle[],
	near = 8
): RulerLabel[] {
	const clusters: { names: string[]; from: number; to: number }[] = [];
	for (const { name, day } of [...articles].sort((left, right) =>
		left.day < right.day ? -1 : 1
	)) {
		const place = placeOn(geometry, day);
		const last = clusters.at(-1);
		if (last && place - last.to < near) {
			last.names.push(name);
			last.to = place;
		} else clusters.push({ names: [name], from: place, to: place });
	}
	return clusters.map(({ names, from, to }) => {
		const end = to > 75;
		const text = names.map((name, index) => (index === 0 ? name : lowerFirst(name))).join(', ');
		return { text, place: end ? from : to, end };
	});
}

/** "Unsigned report" within a list, but "HK01" and "Epoch Times" stay. */
function lowerFirst(name: string): string {
	return /^[A-Z][a-z]+( [a-z]+)+$/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
