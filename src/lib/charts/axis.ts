import { dayNumber, daysInMonth, firstDay, lastDay, type Day } from '../domain/day';
import { fewerEvenly } from './named-ticks';
import type { Axis, Tick } from './plot';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const STEPS = 6;
/** Above the highest value, for its label. */
const HEAD_ROOM = 0.09;

/** A step of 1, 2, 2.5 or 5 times a power of ten that cuts `span` into about `count` parts. */
export function niceStep(span: number, count: number): number {
	const rough = span / count;
	const power = 10 ** Math.floor(Math.log10(rough));
	const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * 0.999) ?? 10;
	return factor * power;
}

/** A scale from 0 over all values, with head room for the labels above the highest. */
export function valueAxis(
	values: readonly number[],
	unit: string,
	format: (value: number) => string
): Axis {
	const highest = Math.max(0, ...values);
	const lowest = Math.min(0, ...values);
	const span = highest - lowest || 1;
	const nice = niceStep(span, STEPS);
	const step = values.every(Number.isInteger) ? Math.ceil(nice) : nice;
	const min = lowest < 0 ? Math.floor(lowest / step) * step : 0;
	const max = highest + span * HEAD_ROOM;
	const count = Math.floor((max - min) / step + 1e-9);
	const ticks: Tick[] = [];
	for (let index = 0; index <= count; index += 1) {
		const at = Number((min + index * step).toPrecision(12));
		// The base line is drawn, not named.
		if (at === min) continue;
		ticks.push({ at, label: index === count ? `${format(at)} ${unit}` : format(at) });
	}
	return { min, max, ticks };
}

/** Years or, over less than two, months, each named in its middle. */
export function dayAxis(from: Day, to: Day): Axis {
	const min = dayNumber(from);
	const max = dayNumber(to) + 1;
	const inside = ({ at }: Tick) => at >= min && at <= max;
	if (max - min > 2.2 * 365) {
		const ticks = yearTicks(from, to).filter(inside);
		return { min, max, ticks, fewer: fewerEvenly(ticks) };
	}
	const ticks = monthTicks(from, to).filter(inside);
	return { min, max, ticks, fewer: MONTH_STEPS.map((step) => everyOf(ticks, step)) };
}

/** Numbers of months after which a year begins anew at January. */
const MONTH_STEPS = [2, 3, 6, 12];

/** The first month named, and every so many from January on. */
function everyOf(months: readonly MonthTick[], step: number): Tick[] {
	return months.filter(
		({ month }, index) => index === 0 || ((month - 1) % step === 0 && index >= step / 2)
	);
}

function yearTicks(from: Day, to: Day): Tick[] {
	const ticks: Tick[] = [];
	for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
		const name = String(year).padStart(4, '0');
		const at = (dayNumber(firstDay(name)) + dayNumber(lastDay(name)) + 1) / 2;
		ticks.push({ at, label: name });
	}
	return ticks;
}

interface MonthTick extends Tick {
	/** From 1, January. */
	readonly month: number;
}

function monthTicks(from: Day, to: Day): MonthTick[] {
	const ticks: MonthTick[] = [];
	let year = Number(from.slice(0, 4));
	let month = Number(from.slice(5, 7));
	while (`${year}-${String(month).padStart(2, '0')}` <= to.slice(0, 7)) {
		const start = dayNumber(firstDay(`${year}-${String(month).padStart(2, '0')}`));
		const name = MONTHS[month - 1] as string;
		ticks.push({
			at: start + daysInMonth(year, month) / 2,
			label: month === 1 || ticks.length === 0 ? `${name} ${year}` : name,
			month
		});
		month += 1;
		if (month > 12) {
			month = 1;
			year += 1;
		}
	}
	return ticks;
}
