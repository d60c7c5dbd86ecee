import type { PredictionState } from '../../domain/board';
import { firstDay, lastDay, type PartialDay } from '../../domain/day';
import type { Verdict } from '../../domain/verdict';
import { isSettled } from '../../domain/verdict';
import { middleOf, placeOf, type TimeAxis } from './time-axis';

/** From one place to another, in per cent of the axis. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** What a claim leaves on a time axis. What lies outside the axis is cut off or left out. */
export interface StripMarks {
	/** When it was said. */
	readonly said?: number;
	/** The window that it gave itself, where that has an end. */
	readonly window?: Stretch;
	/** What of the time is left, or was when it happened. */
	readonly left?: Stretch;
	readonly close?: number;
	/** From the statement to what happened. */
	readonly lead?: Stretch;
	readonly mark?: {
		readonly place: number;
		readonly verdict: Verdict;
		/** Settled: when it happened. Void: when it fell away. Asks: closed, and nobody settled it. */
		readonly tone: 'settled' | 'void' | 'asks';
	};
	/** The year in which the window closes, past the right end. */
	readonly beyond?: string;
}

export function stripMarks(state: PredictionState, axis: TimeAxis): StripMarks {
	const { prediction, verdict } = state;
	const said = middleOf(axis, prediction.saidOn);
	const onAxis = inside(said) ? { said } : {};
	if (verdict === 'not scorable') return onAxis;
	const { opensOn, closesOn } = prediction.window;
	const opens = placeOf(axis, firstDay(opensOn));
	const close = closesOn === undefined ? undefined : placeOf(axis, lastDay(closesOn));
	const mark = markOf(state, axis, close);
	const happened = mark?.tone === 'settled' && verdict !== 'did not' ? mark.place : undefined;
	const window = close === undefined ? undefined : cut(opens, close);
	const left = cut(
		happened ?? Math.max(said, opens),
		close ?? happened ?? (isSettled(verdict) ? said : 100)
	);
	const lead = happened === undefined || happened <= said ? undefined : cut(said, happened);
	return {
		...onAxis,
		...(window && { window }),
		...(left && left.to > left.from && { left }),
		...(close !== undefined && inside(close) && { close }),
		...(lead && { lead }),
		...(mark && inside(mark.place) && { mark }),
		...(close !== undefined && close > 100 && { beyond: lastDay(closesOn ?? '').slice(0, 4) })
	};
}

function markOf(
	{ prediction, verdict, resolution, timing, settledOn }: PredictionState,
	axis: TimeAxis,
	close: number | undefined
): StripMarks['mark'] {
	if (verdict === 'overdue')
		return close === undefined ? undefined : { place: close, verdict, tone: 'asks' };
	if (!isSettled(verdict)) return undefined;
	const known: PartialDay = settledOn ?? prediction.saidOn;
	if (verdict === 'annulled' || verdict === 'ambiguous') {
		return { place: middleOf(axis, known), verdict, tone: 'void' };
	}
	const happenedOn = timing?.happenedOn ?? resolution?.happenedOn;
	// What did not happen shows at the close, until when it still could have, or when it was certain before.
	if (verdict === 'did not' && close !== undefined)
		return { place: Math.min(close, placeOf(axis, lastDay(known))), verdict, tone: 'settled' };
	return { place: middleOf(axis, happenedOn ?? known), verdict, tone: 'settled' };
}

function inside(place: number): boolean {
	return place >= 0 && place <= 100;
}

/** The part of a stretch that lies on the axis, if any. */
function cut(from: number, to: number): Stretch | undefined {
	if (to < 0 || from > 100 || to < from) return undefined;
	return { from: Math.max(0, from), to: Math.min(100, to) };
}
