import type { PredictionState } from '../board';
import type { Timing } from '../timing';

/** How early or late the claims of one kind of deadline came about. */
export interface DaysOff {
	readonly count: number;
	readonly early: number;
	readonly onTime: number;
	readonly late: number;
	/** Above 0 early, below 0 late. */
	readonly median: number;
}

/** Claims that name a day are measured against it, all others against the close of their window. */
export type DaysOffBy = Readonly<Partial<Record<Timing['against'], DaysOff>>>;

/**
 * Days early or late of claims that came about, without what was already known when said, and without what held
 * only in part before the close: the rest of it was not early.
 */
export function daysOffOf(states: readonly PredictionState[]): DaysOffBy {
	const timings = states.flatMap(({ timing, alreadyKnown, verdict }) =>
		timing && !alreadyKnown && !(verdict === 'partly' && timing.min > 0) ? [timing] : []
	);
	const named = daysOff(timings.filter(({ against }) => against === 'named day'));
	const close = daysOff(timings.filter(({ against }) => against === 'close'));
	return { ...(named && { 'named day': named }), ...(close && { close }) };
}

function daysOff(timings: readonly Timing[]): DaysOff | undefined {
	const days = timings.map(({ min, max }) => (min + max) / 2).sort((left, right) => left - right);
	const middle = (days.length - 1) / 2;
	const [low, high] = [days[Math.floor(middle)], days[Math.ceil(middle)]];
	if (low === undefined || high === undefined) return undefined;
	const early = timings.filter(({ min }) => min > 0).length;
	const late = timings.filter(({ max }) => max < 0).length;
	return {
		count: timings.length,
		early,
		onTime: timings.length - early - late,
		late,
		median: (low + high) / 2
	};
}
