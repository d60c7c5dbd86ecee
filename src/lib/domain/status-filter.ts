import type { PredictionState } from './board';
import { isSettled, isWaiting, VERDICTS, type Verdict } from './verdict';

/** A verdict, or one of the groups that the denominators count. */
export type StatusFilter = Verdict | 'settled' | 'waiting' | 'scorable' | 'void';

export const STATUS_FILTERS: readonly StatusFilter[] = [
	'settled',
	'waiting',
	'scorable',
	'void',
	...VERDICTS
];

/** Whether a prediction is counted under a status or a group of them. */
export function hasStatus({ verdict }: PredictionState, status: StatusFilter): boolean {
	switch (status) {
		case 'settled':
			return isSettled(verdict);
		case 'waiting':
			return isWaiting(verdict);
		case 'scorable':
			return verdict !== 'not scorable';
		case 'void':
			return verdict === 'annulled' || verdict === 'ambiguous';
		default:
			return verdict === status;
	}
}
