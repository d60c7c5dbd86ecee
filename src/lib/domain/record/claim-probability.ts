import type { Likelihood } from '../entry';
import { probabilityOf, SCALES, type NoProbability, type ProbabilityRange } from '../hedge/scales';
import type { Prediction } from '../prediction';
import { unreachable } from '../result';

/** Why a forecast gives its claim no probability. */
export interface NoClaimProbability {
	readonly none: NoProbability['none'] | 'no side taken' | 'values only';
}

/**
 * The probability that a forecast gives to the claim *as worded*, on a named scale.
 *
 * A hedge goes by the term its encoder gave it. Terms are about the claim as worded: of a forecaster who expects it
 * not, the term is an unlikely one, so nothing is turned round here and no leaning counts twice. A hedge that
 * leaves the matter open takes no side. Shares over options add up to the probability of those that would make the
 * claim come true. Quantiles say what a value will be, not whether the claim holds: what lies between
 * two of them would be made up.
 */
export function claimProbability(
	{ hedge, question }: Prediction,
	likelihood: Likelihood,
	scale: string
): ProbabilityRange | NoClaimProbability {
	switch (likelihood.as) {
		case 'hedge':
			return hedge?.leaning === 'leaves open'
				? { none: 'no side taken' }
				: probabilityOf(hedge, scale);
		case 'probability':
			return point(likelihood.probability);
		case 'distribution': {
			if (question.kind !== 'choice') return { none: 'values only' };
			const shares = question.favoured.map((option) => likelihood.probabilities[option] ?? 0);
			// Shares that sum to 1 within rounding may sum to a hair above it.
			return point(
				Math.min(
					1,
					shares.reduce((sum, share) => sum + share, 0)
				)
			);
		}
		case 'quantiles':
		case 'date quantiles':
			return { none: 'values only' };
		default:
			return unreachable(likelihood);
	}
}

/** Probabilities by the id of their scale; none where it has no words for it. */
export type ByScale = Readonly<Record<string, ProbabilityRange | undefined>>;

/** What a forecast says on each of the named scales, so that switching between them needs no second reading. */
export function probabilitiesByScale(prediction: Prediction, likelihood: Likelihood): ByScale {
	const byScale: Record<string, ProbabilityRange | undefined> = {};
	let answer: ProbabilityRange | NoClaimProbability | undefined;
	for (const { id } of SCALES) {
		// Numbers say the same on every scale.
		if (!answer || likelihood.as === 'hedge') answer = claimProbability(prediction, likelihood, id);
		byScale[id] = 'none' in answer ? undefined : answer;
	}
	return byScale;
}

function point(probability: number): ProbabilityRange {
	return { low: probability, mid: probability, high: probability };
}
