import { RunningSum } from '../scoring/running-sum';
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
	bins?: Uint32Array
): BrierDecomposition | undefined {
	if (totalWeight === 0) return undefined;
	const baseRate = totalOccurred / totalWeight;
	const reliability = new RunningSum();
	const resolution = new RunningSum();
	for (let start = 0, end = 0; start < probabilities.length; start = end) {
		let weight = 0;
		let forecast = 0;
		let hits = 0;
		do {
			weight += weights[end] as number;
			forecast += (weights[end] as number) * (probabilities[end] as number);
			hits += occurred[end] as number;
			end++;
		} while (bins && end < bins.length && bins[end] === bins[start]);
		if (weight === 0) continue;
		const meanForecast = end === start + 1 ? (probabilities[start] as number) : forecast / weight;
		const frequency = hits / weight;
		reliability.add(weight * (meanForecast - frequency) ** 2);
		resolution.add(weight * (frequency - baseRate) ** 2);
		if (end === start + 1) continue;
		for (let group = start; group < end; group++) {
			const apart = (probabilities[group] as number) - meanForecast;
			const groupWeight = weights[group] as number;
			const surplus = (occurred[group] as number) - frequency * groupWeight;
			resolution.add(2 * apart * surplus - groupWeight * apart ** 2);
		}
	}
	return {
		reliability: reliability.total / totalWeight,
		resolutionTerm: resolution.total / totalWeight,
		uncertainty: baseRate * (1 - baseRate)
	};
}
