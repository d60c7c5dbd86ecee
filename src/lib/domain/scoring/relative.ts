import { mustBeNumber, mustBeProbability, mustBeWhole } from './arguments';

/**
 * Skill: how much of a reference's score the forecast saves, 1 − S / S_ref.
 *
 * Range −Infinity to 1, higher is better: 1 is perfect, 0 no better than the reference, below 0 worse. For
 * scores of which 0 is the best and lower is better (Brier, log, CRPS). Not itself proper in small samples
 * when the reference is drawn from them. None (`undefined`) where the reference is perfect, and where
 * both are infinite: there is no share of nothing.
 *
 * Source: A. H. Murphy (1973), Hedging and skill scores for probability forecasts, Journal of Applied
 * Meteorology 12, 215–223; Gneiting and Raftery (2007), section 2.3.
 *
 * @param score mean score of the forecasts, at least 0
 * @param reference mean score of the reference on the same predictions, at least 0
 * @throws RangeError naming `score` or `reference` if it is NaN or below 0
 */
export function skillScore(score: number, reference: number): number | undefined {
	mustBeScore('score', score);
	mustBeScore('reference', reference);
	if (reference === 0 || (score === Infinity && reference === Infinity)) return undefined;
	return 1 - score / reference;
}

/**
 * Baseline score: the log score against saying the same for every option, 100 · (1 + ln p / ln K).
 *
 * Range −Infinity to 100, higher is better, strictly proper. 0 for the uniform forecast 1/K, 100 for
 * certainty that was right. p is the probability given to what happened, K the number of options.
 *
 * Source: Metaculus, Scores FAQ, "What is the Baseline score?" (binary and multiple choice).
 *
 * @throws RangeError naming `probability` unless it is from 0 to 1, or `categories` unless it is a whole
 *   number of 2 or more
 */
export function baselineScore(probability: number, categories: number): number {
	mustBeProbability('probability', probability);
	mustBeWhole('categories', categories, 2, Number.MAX_SAFE_INTEGER);
	return 100 * (1 + Math.log(probability) / Math.log(categories));
}

/**
 * Peer score: the log score against the mean of the others', 100 · (ln p − mean ln pⱼ).
 *
 * Range −Infinity to Infinity, higher is better, proper for the one scored; over all peers it sums to 0. All
 * are the probabilities given to what happened, on the same prediction and day; `others` leaves the one
 * scored out. None (`undefined`) without others (Metaculus makes that 0, which then pulls means towards 0), and
 * where both sides called impossible what happened.
 *
 * Source: Metaculus, Scores FAQ, "What is the Peer score?" (binary and multiple choice).
 *
 * @throws RangeError naming `probability` or `others` unless from 0 to 1
 */
export function peerScore(probability: number, others: readonly number[]): number | undefined {
	mustBeProbability('probability', probability);
	for (const other of others) mustBeProbability('others', other);
	if (others.length === 0) return undefined;
	const theirs = others.reduce((sum, other) => sum + Math.log(other), 0) / others.length;
	const score = 100 * (Math.log(probability) - theirs);
	return Number.isNaN(score) ? undefined : score;
}

function mustBeScore(name: string, value: number): void {
	mustBeNumber(name, value);
	if (value < 0) throw new RangeError(`${name}: must be at least 0, not ${value}`);
}
