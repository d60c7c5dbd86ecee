import type { ProbabilityRange } from '../hedge/scales';
import { brierScore } from '../scoring/brier';
import { logScore } from '../scoring/log-score';
import type { HedgeReading } from './hedge-reading';
import type { Foresight, MadeClaim, Said } from './made-claim';

/** Fewer scored claims than this judge nobody. */
export const FEWEST_TO_JUDGE = 5;

/** What stands in the place of a judgement on fewer. */
export const TOO_FEW = 'too few to say';
export type TooFew = typeof TOO_FEW;

/** A settled claim with the number that stood when the answer became known. */
export interface ScoredClaim {
	readonly claim: MadeClaim;
	readonly foresight: Foresight;
	/** The forecast that is scored. */
	readonly said: Said;
	readonly probability: ProbabilityRange;
}

/** The claims that can be scored on a scale: settled, and said with something that it reads. */
export function scoredOn(claims: readonly MadeClaim[], scale: string): ScoredClaim[] {
	return claims.flatMap((claim): ScoredClaim[] => {
		const { foresight } = claim;
		const said = foresight?.said.at(-1);
		const probability = said?.probabilities[scale];
		return foresight && said && probability ? [{ claim, foresight, said, probability }] : [];
	});
}

export function brierAt({ probability, foresight }: ScoredClaim, reading: HedgeReading): number {
	return brierScore(probability[reading], foresight.occurred);
}

export function logAt({ probability, foresight }: ScoredClaim, reading: HedgeReading): number {
	return logScore(probability[reading], foresight.occurred);
}

/** The mean of a value over claims, at least one. */
export function meanOf(
	scored: readonly ScoredClaim[],
	value: (one: ScoredClaim) => number
): number {
	return scored.reduce((sum, one) => sum + value(one), 0) / scored.length;
}
