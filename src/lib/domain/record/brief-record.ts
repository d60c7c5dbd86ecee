import { groupBy } from '../group-by';
import { skillScore } from '../scoring/relative';
import type { MadeClaim } from './made-claim';
import { meanScoresOf, type MeanScores } from './mean-scores';
import { countsOf, type RecordCounts } from './record-counts';
import { scoredOn, TOO_FEW, type TooFew } from './scored-claim';

/** A forecaster's record as a row tells it: without intervals and the controls that need more than the mean. */
export interface BriefRecord {
	readonly counts: RecordCounts;
	readonly scores: MeanScores | TooFew;
	/** Against always 50 %, of the Brier score at mid. */
	readonly skill?: number;
}

const HALF = 0.25;

/** The brief record of every forecaster. */
export function briefRecordsOf(
	claims: readonly MadeClaim[],
	scale: string
): ReadonlyMap<string, BriefRecord> {
	const records = new Map<string, BriefRecord>();
	for (const [forecaster, own] of groupBy(claims, (claim) => claim.forecaster)) {
		const scores = meanScoresOf(scoredOn(own, scale));
		const skill = scores === TOO_FEW ? undefined : skillScore(scores.brier.mid, HALF);
		records.set(forecaster, {
			counts: countsOf(own, scale),
			scores,
			...(skill !== undefined && { skill })
		});
	}
	return records;
}
