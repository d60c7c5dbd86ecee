import { groupBy } from '../group-by';
import type { MadeClaim } from './made-claim';
import { countsOf, type RecordCounts } from './record-counts';
import { scoresOf, type ScoreSummary } from './score-summary';
import { scoredOn, type TooFew } from './scored-claim';

/** What one forecaster said, and how good it was. */
export interface ForecasterRecord {
	readonly forecaster: string;
	readonly counts: RecordCounts;
	readonly scores: ScoreSummary | TooFew;
}

/** Every forecaster's record on a scale, most claims first: nobody is ranked by score, as they spoke of other things. */
export function recordsOf(claims: readonly MadeClaim[], scale: string): ForecasterRecord[] {
	return [...groupBy(claims, ({ forecaster }) => forecaster)]
		.map(([forecaster, own]) => ({
			forecaster,
			counts: countsOf(own, scale),
			scores: scoresOf(scoredOn(own, scale), scale)
		}))
		.sort((left, right) => right.counts.made - left.counts.made);
}
