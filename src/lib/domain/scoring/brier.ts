import { mustBeDistribution, mustBeProbability, mustBeWhole } from './arguments';

/**
 * Brier score of a yes/no forecast: (f − o)², with o = 1 when it occurred and 0 when not.
 *
 * Range 0–1, lower is better, strictly proper. Always saying 50 % scores 0.25. This is half of what Brier
 * himself computed, who summed over "rain" and "no rain": see `brierScoreMulticategory`.
 *
 * Source: G. W. Brier (1950), Verification of forecasts expressed in terms of probability, Monthly Weather
 * Review 78, 1–3, equation 2; in this form, Gneiting and Raftery (2007), JASA 102, 359–378, section 3.1.
 *
 * @throws RangeError naming `probability` unless it is from 0 to 1
 */
export function brierScore(probability: number, occurred: boolean): number {
	mustBeProbability('probability', probability);
	return (probability - (occurred ? 1 : 0)) ** 2;
}

/**
 * Brier score over options of which one happens: Σᵢ (fᵢ − oᵢ)², with o = 1 for the one that did.
 *
 * Range 0–2, lower is better, strictly proper. With two options it is twice `brierScore`. The order of the
 * options does not matter; where it should, use `rankedProbabilityScore`.
 *
 * Source: Brier (1950), equation 2.
 *
 * @throws RangeError naming `probabilities` unless each is from 0 to 1 and they sum to 1 within 1e-9, or
 *   `outcomeIndex` unless it is the index of one of them
 */
export function brierScoreMulticategory(
	probabilities: readonly number[],
	outcomeIndex: number
): number {
	mustBeDistribution('probabilities', probabilities);
	mustBeWhole('outcomeIndex', outcomeIndex, 0, probabilities.length - 1);
	return probabilities.reduce(
		(sum, probability, index) => sum + (probability - (index === outcomeIndex ? 1 : 0)) ** 2,
		0
	);
}

/**
 * Ranked probability score over *ordered* options: Σₖ (Fₖ − Oₖ)², F and O being the forecast's and the
 * outcome's probabilities summed up to option k. Missing by one option costs less than missing by two.
 *
 * Range 0 to K − 1 for K options, lower is better, strictly proper. Not divided by K − 1, as some do: with
 * two options it equals `brierScore`.
 *
 * Source: E. S. Epstein (1969), A scoring system for probability forecasts of ranked categories, Journal of
 * Applied Meteorology 8, 985–987; in this form, A. H. Murphy (1971), ibid. 10, 155–156.
 *
 * @throws RangeError as `brierScoreMulticategory`
 */
export function rankedProbabilityScore(
	probabilities: readonly number[],
	outcomeIndex: number
): number {
	mustBeDistribution('probabilities', probabilities);
	mustBeWhole('outcomeIndex', outcomeIndex, 0, probabilities.length - 1);
	let score = 0;
	let cumulative = 0;
	for (const [index, probability] of probabilities.entries()) {
		cumulative += probability;
		score += (cumulative - (index >= outcomeIndex ? 1 : 0)) ** 2;
	}
	return score;
}
