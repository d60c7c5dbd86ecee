import type { PredictionState } from '$lib/domain/board';
import { compareText, lastDay } from '$lib/domain/day';
import type { Verdict } from '$lib/domain/verdict';

const PRESSING: readonly Verdict[] = ['overdue', 'due', 'open'];

/** Claims that wait for a verdict: overdue, then due, then open, each by the day that they close. */
export function waitingClaims(
	states: readonly PredictionState[],
	most: number
): readonly PredictionState[] {
	const closeOf = ({ prediction: { window } }: PredictionState) =>
		window.closesOn === undefined ? '~' : lastDay(window.closesOn);
	const rank = ({ verdict }: PredictionState) => PRESSING.indexOf(verdict);
	return states
		.filter(({ verdict }) => PRESSING.includes(verdict))
		.sort((left, right) => rank(left) - rank(right) || compareText(closeOf(left), closeOf(right)))
		.slice(0, most);
}
