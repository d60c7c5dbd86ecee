import { brierScore } from '../scoring/brier';
import { timeAverage, type TimeAverage } from '../scoring/time-average';
import type { HedgeReading } from './hedge-reading';
import type { Foresight } from './made-claim';

/**
 * The Brier score of all that was said of a claim, each forecast weighted by how long it stood, with the share of
 * the claim's days that forecasts covered. What the scale has no number for leaves its days uncovered.
 */
export function averageBrier(
	{ said, from, until, occurred }: Foresight,
	scale: string,
	reading: HedgeReading
): TimeAverage {
	const steps = said.flatMap(({ day, probabilities }, index) => {
		const probability = probabilities[scale]?.[reading];
		const next = said[index + 1];
		if (probability === undefined) return [];
		return [{ day, score: brierScore(probability, occurred), ...(next && { until: next.day }) }];
	});
	return timeAverage(steps, Math.min(from, until), until);
}
