import type { PredictionState } from '../../domain/board';
import { addDays, firstDay, lastDay, type Day } from '../../domain/day';
import { daysOverdue, owedSince } from '../../domain/status';
import { daysAway, shortDay } from '../../text/day-words';
import { counted } from '../../text/number-words';
import { placeOf, ticksOf, type TimeAxis } from '../timeline/time-axis';

/** The wait for a verdict to true scale, in per cent of the strip. */
export interface WaitStrip {
	readonly said: number;
	readonly opens: number;
	readonly closes: number;
	readonly now: number;
	/** From where a verdict has been owed, once the claim has closed. */
	readonly owed?: number;
	readonly years: readonly { readonly place: number; readonly label: string }[];
	/** In words: what it begins with, its close, and the wait; what a narrow screen can do without apart. */
	readonly words: {
		readonly said: string;
		readonly closes: string;
		readonly wait: string;
		readonly forWhat: string;
	};
}

/** From when it was said to today, or to its close where that is still to come. None without a close. */
export function waitStrip({ prediction }: PredictionState, asOf: Day): WaitStrip | undefined {
	const { opensOn, closesOn } = prediction.window;
	if (closesOn === undefined) return undefined;
	const said = firstDay(prediction.saidOn);
	const opens = firstDay(opensOn);
	const close = lastDay(closesOn);
	const first = said < opens ? said : opens;
	const end = close > asOf ? close : asOf;
	const axis: TimeAxis = { first, last: end > first ? end : addDays(first, 1) };
	const late = close < asOf;
	return {
		said: placeOf(axis, said),
		opens: placeOf(axis, opens),
		closes: placeOf(axis, close),
		now: placeOf(axis, asOf),
		...(late && { owed: placeOf(axis, owedSince(prediction, asOf)) }),
		years: ticksOf({ ...axis, first: `${first.slice(0, 4)}-01-01` })
			.filter(({ label }) => /^\d{4}$/.test(label))
			.map(({ label }) => ({ label, place: placeOf(axis, `${label}-01-01`) }))
			.filter(({ place }) => place > 8 && place < 92),
		words: {
			said: `said ${shortDay(prediction.saidOn)}`,
			closes: `${late ? 'closed' : 'closes'} ${shortDay(closesOn)}`,
			wait: late ? counted(daysOverdue(prediction, asOf), 'day') : daysAway(close, asOf),
			forWhat: late ? ' without a verdict' : ''
		}
	};
}
