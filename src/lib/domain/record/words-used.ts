import { wilsonInterval, type Interval } from '../calibration/interval';
import { groupBy } from '../group-by';
import { scaleOf, type HedgeTerm } from '../hedge/scales';
import { maturedOf, sourcesOf } from './reliability';
import { FEWEST_TO_JUDGE, TOO_FEW, type ScoredClaim, type TooFew } from './scored-claim';

/** How often a word of a scale came true, beside what the scale says that it means. */
export interface WordUsed {
	readonly term: HedgeTerm;
	readonly count: number;
	readonly cameTrue: number;
	/** Wilson's 95 % interval. */
	readonly interval: Interval;
	readonly sources: number;
	/** Whether the interval meets the range that the scale gives the word. */
	readonly meaning: 'within' | 'came true less often' | 'came true more often' | TooFew;
}

/** Every word that hedged a matured claim, as the scale reads it, from the least likely to the likeliest. */
export function wordsUsed(scored: readonly ScoredClaim[], scale: string): WordUsed[] {
	const hedged = maturedOf(scored).filter(({ said }) => said.hedged);
	const byTerm = groupBy(hedged, ({ probability: { low, high } }) =>
		scaleOf(scale)?.terms.find((term) => term.low === low && term.high === high)
	);
	return [...byTerm]
		.flatMap(([term, claims]) => (term ? [wordOf(term, claims)] : []))
		.sort((left, right) => left.term.low + left.term.high - right.term.low - right.term.high);
}

function wordOf(term: HedgeTerm, claims: readonly ScoredClaim[]): WordUsed {
	const count = claims.length;
	const cameTrue = claims.filter(({ foresight }) => foresight.occurred).length;
	const interval = wilsonInterval(cameTrue, count) as Interval;
	return {
		term,
		count,
		cameTrue,
		interval,
		sources: sourcesOf(claims),
		meaning: count < FEWEST_TO_JUDGE ? TOO_FEW : meaningOf(term, interval)
	};
}

function meaningOf(term: HedgeTerm, { lower, upper }: Interval): WordUsed['meaning'] {
	if (upper < term.low) return 'came true less often';
	return lower > term.high ? 'came true more often' : 'within';
}
