import {
	mustBeFinite,
	mustBeInsideUnit,
	mustBeWeights,
	mustNotBeEmpty,
	mustNotBeNegative,
	mustPair
} from './arguments';
import { normalCentralMass, normalDensity } from './normal-distribution';

/** How far two levels may be from mirroring each other, or one from ½. */
const LEVEL_TOLERANCE = 1e-9;

/**
 * Continuous ranked probability score of a sample (an ensemble): ∫ (F(x) − 1{x ≥ y})² dx, F being the
 * sample's own step function. Equal to E|X − y| − ½ E|X − X′| with X and X′ drawn from it.
 *
 * Range 0 to Infinity in the unit of what is forecast, lower is better, proper; of one point it is the absolute
 * error. The sample *is* the forecast here: no correction for the ensemble being small ("fair CRPS").
 * Weights are shares of the sample and sum to 1 within 1e-9; without them all values weigh alike. O(n log n).
 *
 * Source: H. Hersbach (2000), Decomposition of the CRPS for ensemble prediction systems, Weather and
 * Forecasting 15, 559–570, section 4; Gneiting and Raftery (2007), JASA 102, 359–378, equation 21.
 *
 * @throws RangeError naming `sample` if it is empty or holds what is not finite, `observed` if not finite,
 *   `weights` if they are not as many, not finite, below 0, or do not sum to 1
 */
export function crpsSample(
	sample: readonly number[],
	observed: number,
	weights?: readonly number[]
): number {
	mustNotBeEmpty('sample', sample);
	for (const value of sample) mustBeFinite('sample', value);
	mustBeFinite('observed', observed);
	if (weights) mustBeWeights('weights', weights, 'sample', sample);
	const order = Array.from(sample, (_, index) => index).sort(
		(left, right) => (sample[left] as number) - (sample[right] as number)
	);

	let score = 0;
	// From the lowest value to the highest, F is the weight passed; the observation cuts the step it lies in.
	let below = 0;
	let from: number | undefined;
	for (const index of order) {
		const to = sample[index] as number;
		if (from === undefined) score += Math.max(0, to - observed);
		else {
			const cut = Math.min(to, Math.max(from, observed));
			score += below ** 2 * (cut - from) + (1 - below) ** 2 * (to - cut);
		}
		below += weights ? (weights[index] as number) : 1 / sample.length;
		from = to;
	}
	return score + Math.max(0, observed - (from as number));
}

/**
 * Continuous ranked probability score of a normal distribution:
 * σ · (z (2Φ(z) − 1) + 2φ(z) − 1/√π) with z = (y − μ)/σ.
 *
 * Range 0 to Infinity in the unit of what is forecast, lower is better, strictly proper. A standard deviation
 * of 0 is a point, and scores the absolute error.
 *
 * Source: Gneiting, Raftery, Westveld and Goldman (2005), Monthly Weather Review 133, 1098–1118, equation 5.
 *
 * @throws RangeError naming `mean` or `observed` if not finite, `standardDeviation` if not finite or below 0
 */
export function crpsNormal(mean: number, standardDeviation: number, observed: number): number {
	mustBeFinite('mean', mean);
	mustNotBeNegative('standardDeviation', standardDeviation);
	mustBeFinite('observed', observed);
	const error = observed - mean;
	if (standardDeviation === 0) return Math.abs(error);
	const z = error / standardDeviation;
	return (
		error * normalCentralMass(z) +
		standardDeviation * (2 * normalDensity(z) - 1 / Math.sqrt(Math.PI))
	);
}

/**
 * Quantile score (pinball loss): τ (y − q) when the observation y is above the quantile q, (1 − τ)(q − y)
 * when below.
 *
 * Range 0 to Infinity in the unit of what is forecast, lower is better, proper for the τ-quantile. At ½ it is
 * half the absolute error. (Some double it; here the integral over all τ is half the CRPS.)
 *
 * Source: R. Koenker and G. Bassett (1978), Regression quantiles, Econometrica 46, 33–50; Gneiting and
 * Raftery (2007), section 6.1.
 *
 * @throws RangeError naming `level` unless between 0 and 1, `quantile` or `observed` if not finite
 */
export function quantileScore(level: number, quantile: number, observed: number): number {
	mustBeInsideUnit('level', level);
	mustBeFinite('quantile', quantile);
	mustBeFinite('observed', observed);
	return observed >= quantile ? level * (observed - quantile) : (1 - level) * (quantile - observed);
}

/**
 * Interval score of a central interval: (u − l) + (2/α)(l − y)₊ + (2/α)(y − u)₊ with α = 1 − coverage. Its
 * width, and a fine for missing that grows with the coverage claimed.
 *
 * Range 0 to Infinity in the unit of what is forecast, lower is better, proper for the quantiles α/2 and
 * 1 − α/2.
 *
 * Source: R. L. Winkler (1972), JASA 67, 187–191; Gneiting and Raftery (2007), equation 43.
 *
 * @param coverage what the interval is said to hold, 0.9 for a 90 % interval
 * @throws RangeError naming `lower`, `upper`, `coverage` or `observed`
 */
export function intervalScore(
	lower: number,
	upper: number,
	coverage: number,
	observed: number
): number {
	mustBeFinite('lower', lower);
	mustBeFinite('upper', upper);
	mustBeInsideUnit('coverage', coverage);
	mustBeFinite('observed', observed);
	if (lower > upper) throw new RangeError(`lower: must not be above upper ${upper}, not ${lower}`);
	const missed = Math.max(0, lower - observed) + Math.max(0, observed - upper);
	return upper - lower + (2 / (1 - coverage)) * missed;
}

/**
 * Weighted interval score of a median m and K central intervals:
 * (½ |y − m| + Σₖ (αₖ/2) ISₖ) / (K + ½), ISₖ being `intervalScore`.
 *
 * Range 0 to Infinity in the unit of what is forecast, lower is better, proper; of a median alone it is the
 * absolute error, and with ever more levels it nears the CRPS. Equal to twice the mean `quantileScore`.
 *
 * Source: J. Bracher, E. L. Ray, T. Gneiting and N. G. Reich (2021), Evaluating epidemic forecasts in an
 * interval format, PLOS Computational Biology 17 (2), e1008618, equations 1 and 2.
 *
 * @param levels ½, and pairs τ and 1 − τ, in any order
 * @param quantiles the forecast's quantile at each level; they must not cross
 * @throws RangeError naming `levels`, `quantiles` or `observed`
 */
export function weightedIntervalScore(
	levels: readonly number[],
	quantiles: readonly number[],
	observed: number
): number {
	mustNotBeEmpty('levels', levels);
	mustPair('quantiles', quantiles, 'levels', levels);
	for (const level of levels) mustBeInsideUnit('levels', level);
	for (const quantile of quantiles) mustBeFinite('quantiles', quantile);
	mustBeFinite('observed', observed);
	const sorted = levels
		.map((level, index) => ({ level, quantile: quantiles[index] as number }))
		.sort((left, right) => left.level - right.level);
	const intervals = (sorted.length - 1) / 2;
	const median = sorted[intervals];
	if (!median || Math.abs(median.level - 0.5) > LEVEL_TOLERANCE) {
		throw new RangeError('levels: must hold 0.5, and as many below it as above');
	}
	if (sorted.some(({ quantile }, index) => quantile < (sorted[index - 1]?.quantile ?? -Infinity))) {
		throw new RangeError('quantiles: must not fall as their levels rise');
	}
	let sum = Math.abs(observed - median.quantile) / 2;
	for (let index = 0; index < intervals; index++) {
		const low = sorted[index] as (typeof sorted)[number];
		const high = sorted[sorted.length - 1 - index] as (typeof sorted)[number];
		const inner = sorted[index + 1] as (typeof sorted)[number];
		if (Math.abs(low.level + high.level - 1) > LEVEL_TOLERANCE || low.level === inner.level) {
			throw new RangeError('levels: must differ, and come in pairs that sum to 1');
		}
		sum += low.level * intervalScore(low.quantile, high.quantile, 1 - 2 * low.level, observed);
	}
	return sum / (intervals + 0.5);
}
