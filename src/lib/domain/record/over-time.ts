import { brierAt, type ScoredClaim } from './scored-claim';
import { maturedOf } from './reliability';

/** How the claims known up to a day had come out: what was said of them on average, and what came true. */
export interface RecordSoFar {
	/** A day number. */
	readonly day: number;
	readonly count: number;
	readonly meanForecast: number;
	readonly cameTrue: number;
	/** Mean Brier score at mid. */
	readonly brier: number;
}

/**
 * Calibration as it grew, at every day on which an answer became known. Only matured claims; a forecaster who
 * is well calibrated has the mean of what was said and the share of what came true run together.
 */
export function recordOverTime(scored: readonly ScoredClaim[]): RecordSoFar[] {
	const inOrder = maturedOf(scored).sort(
		(left, right) => left.foresight.known - right.foresight.known
	);
	const points: RecordSoFar[] = [];
	let [said, cameTrue, brier] = [0, 0, 0];
	for (const [index, one] of inOrder.entries()) {
		said += one.probability.mid;
		cameTrue += Number(one.foresight.occurred);
		brier += brierAt(one, 'mid');
		const day = one.foresight.known;
		if (inOrder[index + 1]?.foresight.known === day) continue;
		const count = index + 1;
		points.push({
			day,
			count,
			meanForecast: said / count,
			cameTrue: cameTrue / count,
			brier: brier / count
		});
	}
	return points;
}
