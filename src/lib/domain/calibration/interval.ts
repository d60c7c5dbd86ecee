import { mustBeInsideUnit, mustNotBeNegative } from '../scoring/arguments';
import { normalCentralQuantile } from '../scoring/normal-distribution';

export interface Interval {
	readonly lower: number;
	readonly upper: number;
}

/**
 * Wilson's score interval for a proportion: all the proportions p with |p̂ − p| ≤ z √(p (1 − p) / n), that is
 * (p̂ + z²/2n ± z √(p̂ (1 − p̂)/n + z²/4n²)) / (1 + z²/n). No continuity correction.
 *
 * Within 0–1, never empty, sensible for few trials and for none or all of them successful, where the usual
 * p̂ ± z·se collapses. It takes the trials to be independent: forecasts of one article are not, see
 * `bootstrap.ts`. It is for frequencies and does not fit a mean score.
 *
 * Source: E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, JASA 22,
 * 209–212; recommended for small n by L. D. Brown, T. T. Cai and A. DasGupta (2001), Interval estimation for a
 * binomial proportion, Statistical Science 16, 101–133, section 3.1.1.
 *
 * @param successes need not be whole: a weighted count will do
 * @param trials none when 0: an empty sample has no interval
 * @throws RangeError naming `trials` unless finite and at least 0, `successes` unless from 0 to `trials`, or
 *   `level` unless between 0 and 1
 */
export function wilsonInterval(
	successes: number,
	trials: number,
	level = 0.95
): Interval | undefined {
	mustNotBeNegative('trials', trials);
	if (!(successes >= 0 && successes <= trials)) {
		throw new RangeError(`successes: must be from 0 to ${trials}, not ${successes}`);
	}
	mustBeInsideUnit('level', level);
	if (trials === 0) return undefined;
	const z = normalCentralQuantile(level);
	const failures = trials - successes;
	const centre = successes + (z * z) / 2;
	const half = z * Math.sqrt((successes * failures) / trials + (z * z) / 4);
	// Both ends are exact where no or every trial succeeded; elsewhere rounding stays far from them.
	return {
		lower: successes === 0 ? 0 : (centre - half) / (trials + z * z),
		upper: failures === 0 ? 1 : (centre + half) / (trials + z * z)
	};
}
