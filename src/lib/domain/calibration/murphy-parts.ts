import type { ForecastGroups } from './forecast-groups';

/**
 * A mean Brier score in three parts: reliability − resolutionTerm + uncertainty. (`resolutionTerm`, since a
 * *resolution* is what settles a prediction.)
 */
export interface BrierDecomposition {
	/** How far observed frequencies lie from the forecasts, squared. 0–1, lower is better. */
	readonly reliability: number;
	/** How far observed frequencies lie from the base rate, squared: what telling cases apart gains. Higher is better. */
	readonly resolutionTerm: number;
	/** The score of always saying the base rate, ō (1 − ō). 0–¼; a fact of the outcomes, neither good nor bad. */
	readonly uncertainty: number;
}

/**
 * The three parts, taking groups that share a bin together; bins must rise with the groups. A bin's forecasts that
 * differ add their own share to the resolution (Stephenson et al. 2008), so that the parts always add up.
 */
export function murphyParts(
	{ probabilities, weights, occurred, totalWeight, totalOccurred }: ForecastGroups,
	binOf: (group: number) => number
): BrierDecomposition | undefined {
	const bins = Array.from(probabilities, (_, group) => binOf(group));
	if (totalWeight === 0) return undefined;
	const baseRate = totalOccurred / totalWeight;
	let reliability = 0;
	let resolution = 0;
	for (let start = 0, end = 0; start < bins.length; start = end) {
		let weight = 0;
		let forecast = 0;
		let hits = 0;
		for (; end < bins.length && bins[end] === bins[start]; end++) {
			weight += weights[end] as number;
			forecast += (weights[end] as number) * (probabilities[end] as number);
			hits += occurred[end] as number;
		}
		if (weight === 0) continue;
		const meanForecast = end === start + 1 ? (probabilities[start] as number) : forecast / weight;
		const frequency = hits / weight;
		reliability += weight * (meanForecast - frequency) ** 2;
		resolution += weight * (frequency - baseRate) ** 2;
		for (let group = start; group < end; group++) {
			const apart = (probabilities[group] as number) - meanForecast;
			const groupWeight = weights[group] as number;
			const surplus = (occurred[group] as number) - frequency * groupWeight;
			resolution += 2 * apart * surplus - groupWeight * apart ** 2;
		}
	}
	return {
		reliability: reliability / totalWeight,
		resolutionTerm: resolution / totalWeight,
		uncertainty: baseRate * (1 - baseRate)
	};
}
