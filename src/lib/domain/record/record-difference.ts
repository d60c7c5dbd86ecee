import type { Board } from '../board';
import { isSameValue } from '../same-value';
import { trackRecordsOf } from '../track-record';
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
	/** Claims decided, leaving out what was known before it was said, and of these those that came true. */
	readonly decided: number;
	readonly cameTrue: number;
	/** Claims that carry a score. */
	readonly scored: number;
	/** Mean Brier score at the scale's mid, 0–1, lower is better; none with fewer than five scored. */
	readonly brier: number | undefined;
}

const NOTHING: RecordPoint = { decided: 0, cameTrue: 0, scored: 0, brier: undefined };

/**
 * The records that two boards tell differently on a hedge scale, in the order of the second; from all claims, or
 * from those named: of others a filtered snapshot says nothing.
 */
export function recordDifferences(
	before: Board,
	after: Board,
	scale: string,
	claims?: ReadonlySet<string>
): RecordDifference[] {
	const earlier = pointsOf(among(before, claims), scale);
	const later = pointsOf(among(after, claims), scale);
	const forecasters = new Set([...later.keys(), ...earlier.keys()]);
	return [...forecasters].flatMap((forecaster) => {
		const [old, now] = [earlier.get(forecaster) ?? NOTHING, later.get(forecaster) ?? NOTHING];
		return isSameValue(old, now) ? [] : [{ forecaster, before: old, after: now }];
	});
}

function among(board: Board, claims: ReadonlySet<string> | undefined): Board {
	if (claims === undefined) return board;
	const predictions = board.predictions.filter(({ prediction }) => claims.has(prediction.id));
	return { ...board, predictions };
}

function pointsOf(board: Board, scale: string): ReadonlyMap<string, RecordPoint> {
	const briefRecords = briefRecordsOf(claimsMade(board), scale);
	const tracks = new Map(trackRecordsOf(board).map((track) => [track.forecaster.id, track]));
	const forecasters = new Set([...briefRecords.keys(), ...tracks.keys()]);
	return new Map(
		[...forecasters].map((forecaster) => {
			const { counts, scores } = briefRecords.get(forecaster) ?? {};
			const { decided = 0, cameTrue = 0 } = tracks.get(forecaster) ?? {};
			const brier = scores === undefined || scores === TOO_FEW ? undefined : scores.brier.mid;
			return [forecaster, { decided, cameTrue, scored: counts?.scored ?? 0, brier }];
		})
	);
}
