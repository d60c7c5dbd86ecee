import type { ForecastGroups } from './forecast-groups';

/**
 * The rising frequencies nearest to those observed, one for each group: the isotonic regression of the outcomes
 * on the forecasts, by pooling adjacent violators. A pool's frequency is the share of its weight that occurred.
 *
 * Range 0–1, never falling. Linear. Weightless groups join a neighbour.
 *
 * Source: M. Ayer et al. (1955), An empirical distribution function for sampling with incomplete information,
 * Annals of Mathematical Statistics 26, 641–647; J. de Leeuw, K. Hornik and P. Mair (2009), Journal of
 * Statistical Software 32 (5).
 */
export function poolAdjacentViolators({ weights, occurred }: ForecastGroups): Float64Array {
	const poolWeights = new Float64Array(weights.length);
	const poolOccurred = new Float64Array(weights.length);
	const poolEnds = new Uint32Array(weights.length);
	let pools = 0;
	for (let group = 0; group < weights.length; group++) {
		let weight = weights[group] as number;
		let hits = occurred[group] as number;
		// Compared crosswise: exact for counts, and no division by the weight of a weightless pool.
		while (
			pools > 0 &&
			(poolOccurred[pools - 1] as number) * weight >= hits * (poolWeights[pools - 1] as number)
		) {
			pools--;
			weight += poolWeights[pools] as number;
			hits += poolOccurred[pools] as number;
		}
		poolWeights[pools] = weight;
		poolOccurred[pools] = hits;
		poolEnds[pools] = group + 1;
		pools++;
	}
	const fitted = new Float64Array(weights.length);
	for (let pool = 0, group = 0; pool < pools; pool++) {
		const frequency = (poolOccurred[pool] as number) / (poolWeights[pool] as number);
		for (; group < (poolEnds[pool] as number); group++) fitted[group] = frequency;
	}
	return fitted;
}
