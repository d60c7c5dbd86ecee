import type { Board } from './board';
import { compareText, lastDay, type Day } from './day';

/** How much had been said and settled by the end of a day. */
export interface HistoryPoint {
	readonly day: Day;
	readonly said: number;
	readonly settled: number;
}

/**
 * The life of a board, a point for each day on which a claim was said or settled, oldest first. Taken
 * from the latest board: a verdict reversed since counts from the day of the one in force.
 */
export function historyOf(board: Board): HistoryPoint[] {
	const changes = new Map<Day, { said: number; settled: number }>();
	const on = (day: Day) => {
		const change = changes.get(day) ?? { said: 0, settled: 0 };
		changes.set(day, change);
		return change;
	};
	for (const { prediction, revealedBy, settledOn } of board.predictions) {
		// What was said under a seal is on no board before it is revealed.
		const saidDay = lastDay(revealedBy?.knownOn ?? prediction.saidOn);
		on(saidDay).said += 1;
		if (settledOn === undefined) continue;
		// What was known before it was said is settled the day it is said.
		const settledDay = lastDay(settledOn);
		on(settledDay < saidDay ? saidDay : settledDay).settled += 1;
	}
	let said = 0;
	let settled = 0;
	return [...changes]
		.sort(([left], [right]) => compareText(left, right))
		.map(([day, change]) => {
			said += change.said;
			settled += change.settled;
			return { day, said, settled };
		});
}

/** The last point not after the day; nothing said or settled before the first. */
export function pointAt(history: readonly HistoryPoint[], day: Day): HistoryPoint {
	return history.findLast((point) => point.day <= day) ?? { day, said: 0, settled: 0 };
}

/** The nearest day before and after on which anything changed. */
export function neighboursOf(
	history: readonly HistoryPoint[],
	day: Day
): { readonly previous?: Day; readonly next?: Day } {
	const previous = history.findLast((point) => point.day < day)?.day;
	const next = history.find((point) => point.day > day)?.day;
	return { ...(previous !== undefined && { previous }), ...(next !== undefined && { next }) };
}
