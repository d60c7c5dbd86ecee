import type { Board } from '../board';
import { briefRecordsOf } from './brief-record';
import { claimsMade } from './made-claim';
import { TOO_FEW } from './scored-claim';

/** A forecaster whose record two boards tell differently. */
export interface RecordDifference {
	readonly forecaster: string;
	readonly before: RecordPoint;
	readonly after: RecordPoint;
}

export interface RecordPoint {
	/** Claims that carry a score. */
	readonly scored: number;
	/** Mean Brier score at the scale's mid, 0–1, lower is better; none with fewer than five scored. */
	readonly brier: number | undefined;
}

const NOTHING: RecordPoint = { scored: 0, brier: undefined };

/** The records that moved from one board to another on a hedge scale, in the order of the later board. */
export function recordDifferences(before: Board, after: Board, scale: string): RecordDifference[] {
	const earlier = pointsOf(before, scale);
	return [...pointsOf(after, scale)].flatMap(([forecaster, now]) => {
		const old = earlier.get(forecaster) ?? NOTHING;
		const same = old.scored === now.scored && old.brier === now.brier;
		return same ? [] : [{ forecaster, before: old, after: now }];
	});
}

function pointsOf(board: Board, scale: string): ReadonlyMap<string, RecordPoint> {
	return new Map(
		[...briefRecordsOf(claimsMade(board), scale)].map(([forecaster, { counts, scores }]) => [
			forecaster,
			{ scored: counts.scored, brier: scores === TOO_FEW ? undefined : scores.brier.mid }
		])
	);
}
