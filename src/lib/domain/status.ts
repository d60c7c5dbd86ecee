import { daysBetween, firstDay, lastDay, type Day } from './day';
import type { Prediction, PredictionWindow } from './prediction';
import type { Verdict } from './verdict';
import { isSettled } from './verdict';

/** Where a prediction stands in its life, derived from its window, its resolution and the as-of day. */
export type Status =
	'upcoming' | 'open' | 'due' | 'overdue' | 'resolved' | 'annulled' | 'ambiguous';

/** A prediction falls due this many days before its window closes. */
export const DUE_WITHIN_DAYS = 30;

/** The status of a window nobody has settled. Open-ended windows stay open. */
export function waitingStatus(
	window: PredictionWindow,
	asOf: Day
): 'upcoming' | 'open' | 'due' | 'overdue' {
	if (window.closesOn !== undefined) {
		const close = lastDay(window.closesOn);
		if (close < asOf) return 'overdue';
		if (daysBetween(asOf, close) <= DUE_WITHIN_DAYS) return 'due';
	}
	return firstDay(window.opensOn) > asOf ? 'upcoming' : 'open';
}

/** Days for which a verdict has been owed: since the close, of what was said only later since it was said. */
export function daysOverdue({ window, saidOn }: Prediction, asOf: Day): number {
	const said = lastDay(saidOn);
	const close = lastDay(window.closesOn ?? asOf);
	return daysBetween(close < said ? said : close, asOf);
}

/** The status behind a verdict; a claim that can't be scored has no deadline to miss and stays open. */
export function statusOf(verdict: Verdict): Status {
	if (verdict === 'annulled' || verdict === 'ambiguous') return verdict;
	if (isSettled(verdict)) return 'resolved';
	switch (verdict) {
		case 'upcoming':
		case 'due':
		case 'overdue':
			return verdict;
		default:
			return 'open';
	}
}
