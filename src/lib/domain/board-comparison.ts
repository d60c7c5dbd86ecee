import type { Board } from './board';
import { differencesBetween, type PredictionDifference } from './board-difference';
import { isSettled } from './verdict';

/** What a later board says otherwise than an earlier one, in the groups in which it is told; a claim is in one. */
export interface Comparison {
	/** Settled on the later board, waiting on the earlier. */
	readonly settled: readonly PredictionDifference[];
	/** Settled on both, with another verdict. */
	readonly reversed: readonly PredictionDifference[];
	/** Settled on the earlier board, waiting on the later. */
	readonly unsettled: readonly PredictionDifference[];
	/** Waiting on both, otherwise: fallen due, overdue. */
	readonly moved: readonly PredictionDifference[];
	/** The same verdict, with another wording, window, resolution, forecast or evidence. */
	readonly detail: readonly PredictionDifference[];
	/** On the later board only. */
	readonly added: readonly PredictionDifference[];
	/** On the earlier board only. */
	readonly missing: readonly PredictionDifference[];
	/** Claims that both see alike. */
	readonly alike: number;
}

export type DifferenceGroup = Exclude<keyof Comparison, 'alike'>;

/** Compares two boards, of all claims or of those named: of others a filtered snapshot says nothing. */
export function compareBoards(
	before: Board,
	after: Board,
	claims?: ReadonlySet<string>
): Comparison {
	const differences = differencesBetween(before, after).filter(
		({ id }) => claims === undefined || claims.has(id)
	);
	const groups: Record<DifferenceGroup, PredictionDifference[]> = {
		settled: [],
		reversed: [],
		unsettled: [],
		moved: [],
		detail: [],
		added: [],
		missing: []
	};
	for (const difference of differences) groups[groupOf(difference)].push(difference);
	const differing = differences.filter((difference) => difference.before).length;
	return { ...groups, alike: (claims ?? before.byPrediction).size - differing };
}

function groupOf({ before, after }: PredictionDifference): DifferenceGroup {
	if (!before) return 'added';
	if (!after) return 'missing';
	if (before.verdict === after.verdict) return 'detail';
	if (isSettled(before.verdict)) return isSettled(after.verdict) ? 'reversed' : 'unsettled';
	return isSettled(after.verdict) ? 'settled' : 'moved';
}

/** The claims that differ in any way, group by group. */
export function claimsThatDiffer({ alike: _alike, ...groups }: Comparison): string[] {
	return Object.values<readonly PredictionDifference[]>(groups).flatMap((group) =>
		group.map(({ id }) => id)
	);
}
