import type { Board } from '../domain/board';
import { differencesBetween, type PredictionDifference } from '../domain/board-difference';
import { isSettled } from '../domain/verdict';
import type { SnapshotDocument } from './document';

/** What one's own board says otherwise than a snapshot, in the groups in which it is told; a claim is in one. */
export interface Comparison {
	/** Settled on one's own board, waiting in the snapshot. */
	readonly settled: readonly PredictionDifference[];
	/** Settled in both, with another verdict; or one of them can't be scored. */
	readonly reversed: readonly PredictionDifference[];
	/** Settled in the snapshot, waiting on one's own board. */
	readonly unsettled: readonly PredictionDifference[];
	/** Waiting in both, otherwise: fallen due, overdue. */
	readonly moved: readonly PredictionDifference[];
	/** The same verdict, with another wording, resolution, forecast or evidence. */
	readonly detail: readonly PredictionDifference[];
	/** On one's own board only; told of where the snapshot shows all there was. */
	readonly added: readonly PredictionDifference[];
	/** In the snapshot only. */
	readonly missing: readonly PredictionDifference[];
	/** Claims that both see alike. */
	readonly alike: number;
}

type Group = Exclude<keyof Comparison, 'alike'>;

/** Compares the predictions that a snapshot shows with one's own board. */
export function compareWith(document: SnapshotDocument, frozen: Board, own: Board): Comparison {
	const shown = new Set(document.predictions);
	const showsAll = Object.keys(document.filter).length === 0;
	const differences = differencesBetween(frozen, own).filter(
		({ id, before }) => shown.has(id) || (showsAll && !before)
	);
	const groups: Record<Group, PredictionDifference[]> = {
		settled: [],
		reversed: [],
		unsettled: [],
		moved: [],
		detail: [],
		added: [],
		missing: []
	};
	for (const difference of differences) groups[groupOf(difference)].push(difference);
	const differing = differences.filter(({ before }) => before).length;
	return { ...groups, alike: shown.size - differing };
}

function groupOf({ before, after }: PredictionDifference): Group {
	if (!before) return 'added';
	if (!after) return 'missing';
	if (before.verdict === after.verdict) return 'detail';
	if ([before.verdict, after.verdict].includes('not scorable')) return 'reversed';
	if (isSettled(before.verdict)) return isSettled(after.verdict) ? 'reversed' : 'unsettled';
	return isSettled(after.verdict) ? 'settled' : 'moved';
}
