import { byReading, type ByReading } from './hedge-reading';
import {
	brierAt,
	FEWEST_TO_JUDGE,
	logAt,
	meanOf,
	TOO_FEW,
	type ScoredClaim,
	type TooFew
} from './scored-claim';

/** The mean scores of some claims. Of both scores, lower is better. */
export interface MeanScores {
	readonly scored: number;
	readonly cameTrue: number;
	/** Mean Brier score with each hedge read at the low end of its range, in its middle and at its high end. */
	readonly brier: ByReading<number>;
	/** Mean log score likewise; infinite where certainty was wrong. */
	readonly log: ByReading<number>;
}

/** The mean scores of claims, or that they are too few to say anything of. */
export function meanScoresOf(scored: readonly ScoredClaim[]): MeanScores | TooFew {
	return scored.length < FEWEST_TO_JUDGE ? TOO_FEW : meansOf(scored);
}

/** The same of at least one claim. */
export function meansOf(scored: readonly ScoredClaim[]): MeanScores {
	return {
		scored: scored.length,
		cameTrue: scored.filter(({ foresight }) => foresight.occurred).length,
		brier: byReading((reading) => meanOf(scored, (one) => brierAt(one, reading))),
		log: byReading((reading) => meanOf(scored, (one) => logAt(one, reading)))
	};
}
