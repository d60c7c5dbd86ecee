import { mustBeProbability } from './arguments';

/**
 * Logarithmic score (ignorance, surprise): −ln of the probability given to what happened, in nats.
 *
 * Range 0 to Infinity, lower is better, strictly proper. Always saying 50 % scores ln 2 ≈ 0.693. Having
 * called impossible what happened scores Infinity, and so does every mean that holds it: no floor is put
 * under the probability, since any floor is a choice that decides the ranking.
 *
 * Source: I. J. Good (1952), Rational decisions, Journal of the Royal Statistical Society B 14, 107–114;
 * Gneiting and Raftery (2007), JASA 102, 359–378, section 3.1.
 *
 * @throws RangeError naming `probability` unless it is from 0 to 1
 */
export function logScore(probability: number, occurred: boolean): number {
	mustBeProbability('probability', probability);
	// log1p keeps what 1 − p would round away near 0; the leading 0 avoids −0.
	return 0 - (occurred ? Math.log(probability) : Math.log1p(-probability));
}
