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

/** Whether the window was over before the claim was said. */
export function closedBeforeSaid({ window, saidOn }: Prediction): boolean {
	return window.closesOn !== undefined && lastDay(window.closesOn) < lastDay(saidOn);
}

/** Since when a verdict has been owed: the close, or the day it was said where that came later. */
export function owedSince(prediction: Prediction, asOf: Day): Day {
	const { window, saidOn } = prediction;
	return lastDay(closedBeforeSaid(prediction) ? saidOn : (window.closesOn ?? asOf));
}

export function daysOverdue(prediction: Prediction, asOf: Day): number {
	return daysBetween(owedSince(prediction, asOf), asOf);
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
