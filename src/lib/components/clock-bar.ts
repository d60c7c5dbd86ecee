import type { PredictionState } from '../domain/board';
import { addDays, addMonths, dayAt, dayNumber, firstDay, lastDay, type Day } from '../domain/day';
import { daysOverdue, owedSince } from '../domain/status';
import { dayInYear, isExact, shortDay } from '../text/day-words';
import { counted } from '../text/number-words';
import { fits, NARROWEST, rowsOf, turned, type AxisText } from './axis-text';

/** Where the clocks of one prediction lie on a bar, in per cent of its width. */
export interface ClockBar {
	/** A tick whose name would leave the bar has none; a tight one has room for it on a wide screen only. */
	readonly ticks: readonly {
		readonly place: number;
		readonly label: string;
		readonly tight: boolean;
	}[];
	readonly said: number;
	readonly opens: number;
	/** None: the window has no close and runs off the bar. */
	readonly closes: number | undefined;
	readonly happened:
		{ readonly from: number; readonly to: number; readonly exact: boolean } | undefined;
	/** When it became known, unless on the very day that it happened. */
	readonly known: number | undefined;
	/** The day looked from, while nothing is settled. */
	readonly asOf: number | undefined;
	/** From where to the day looked from a verdict has been owed. */
	readonly owed: number | undefined;
	/** What was said stands over the bar, what came of it under it, each in as many rows as it needs. */
	readonly over: readonly ClockLabel[];
	readonly under: readonly ClockLabel[];
}

export interface ClockLabel extends AxisText {
	readonly tone: 'stated' | 'actual' | 'now';
	/** Counted from the bar. */
	readonly row: number;
}

const MARGIN = 0.05;
const OPEN_END_DAYS = 120;
const SHORTEST = 14;
/** The narrowest bar on no phone. */
const WIDE = 576;

/** What of a prediction's state shows on the bar. */
export type DrawnClocks = Pick<
	PredictionState,
	'prediction' | 'resolution' | 'settledOn' | 'timing' | 'verdict'
>;

/** The bar reaches from the first clock to the last, with room at both ends. */
export function clockBar(state: DrawnClocks, asOf: Day): ClockBar {
	const { prediction, resolution, settledOn, timing, verdict } = state;
	const { saidOn } = prediction;
	const { opensOn, closesOn } = prediction.window;
	// The day by which it had not happened is none on which it did.
	const happenedOn =
		timing?.happenedOn ?? (verdict === 'did not' ? undefined : resolution?.happenedOn);
	const said = dayNumber(lastDay(saidOn));
	const today = dayNumber(asOf);
	const known = settledOn === undefined ? undefined : dayNumber(lastDay(settledOn));
	const days = [
		said,
		dayNumber(firstDay(opensOn)),
		closesOn === undefined
			? Math.max(today, known ?? said) + OPEN_END_DAYS
			: dayNumber(lastDay(closesOn)) + 1,
		...(happenedOn === undefined
			? []
			: [dayNumber(firstDay(happenedOn)), dayNumber(lastDay(happenedOn)) + 0.5]),
		known === undefined ? today : known + 0.5
	];
	const first = Math.min(...days);
	const length = Math.max(Math.max(...days) - first, SHORTEST);
	const from = first - length * MARGIN;
	const span = length * (1 + 2 * MARGIN);
	const place = (day: number) => Math.round(((day - from) / span) * 10_000) / 100;
	const named = (day: number, text: string, tone: ClockLabel['tone']) =>
		({ text, tone, place: place(day), anchor: place(day) < 50 ? 'start' : 'end' }) as const;
	const owed = verdict === 'overdue' ? owedSince(prediction, asOf) : undefined;
	const wait =
		owed === undefined
			? ''
			: `, ${counted(daysOverdue(prediction, asOf), 'day')} without a verdict`;
	const knownApart = known !== undefined && settledOn !== happenedOn;
	return {
		ticks: ticksOf(from, span, place),
		said: place(said),
		opens: place(dayNumber(firstDay(opensOn))),
		closes: closesOn === undefined ? undefined : place(dayNumber(lastDay(closesOn)) + 1),
		happened:
			happenedOn === undefined
				? undefined
				: {
						from: place(dayNumber(firstDay(happenedOn))),
						to: place(dayNumber(lastDay(happenedOn)) + 0.5),
						exact: isExact(happenedOn)
					},
		known: knownApart ? place(known + 0.5) : undefined,
		asOf: known === undefined ? place(today) : undefined,
		owed: owed === undefined ? undefined : place(dayNumber(owed) + 1),
		over: inRows([
			named(said, `said ${shortDay(saidOn)}`, 'stated'),
			...(closesOn === undefined
				? []
				: [named(dayNumber(lastDay(closesOn)) + 1, closeWords(closesOn, asOf), 'stated')])
		]),
		under: inRows([
			...(happenedOn === undefined
				? []
				: [
						named(
							dayNumber(lastDay(happenedOn)) + 0.5,
							`happened ${shortDay(happenedOn)}`,
							'actual'
						)
					]),
			...(knownApart ? [named(known + 0.5, `known ${shortDay(settledOn ?? '')}`, 'actual')] : []),
			...(known === undefined ? [named(today, `${shortDay(asOf)}${wait}`, 'now')] : [])
		])
	};
}

function closeWords(closesOn: string, asOf: Day): string {
	return `${lastDay(closesOn) < asOf ? 'closed' : 'closes'} ${shortDay(closesOn)}`;
}

function inRows(labels: readonly Omit<ClockLabel, 'row'>[]): ClockLabel[] {
	const sides = turned(labels, NARROWEST);
	const rows = rowsOf(sides, NARROWEST);
	return sides.map((label, index) => ({ ...label, row: rows[index] ?? 0 }));
}

const MOST_TICKS = 7;

/** Beginnings of years, months or days, as the span asks for. */
function ticksOf(from: number, span: number, place: (day: number) => number) {
	const begin = dayAt(Math.ceil(from));
	const year = begin.slice(0, 4);
	const [start, next, nameOf] =
		span > 500
			? [`${year}-01-01`, (day: Day) => addMonths(day, 12), (day: Day) => day.slice(0, 4)]
			: span > 62
				? [`${begin.slice(0, 7)}-01`, (day: Day) => addMonths(day, 1), monthName]
				: [begin, (day: Day) => addDays(day, 1), dayInYear];
	const all: Day[] = [];
	for (let day = start; dayNumber(day) <= from + span; day = next(day)) {
		if (dayNumber(day) >= from) all.push(day);
	}
	const step = Math.ceil(all.length / MOST_TICKS);
	return all
		.filter((_, index) => index % step === 0)
		.map((day) => {
			const [at, text] = [place(dayNumber(day)), nameOf(day)];
			const name = { place: at, text, anchor: 'start' } as const;
			return { place: at, label: fits(name, WIDE) ? text : '', tight: !fits(name, NARROWEST) };
		});
}

function monthName(day: Day): string {
	return day.slice(5, 7) === '01' ? day.slice(0, 4) : dayInYear(day.slice(0, 7));
}
