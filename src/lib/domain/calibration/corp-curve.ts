import { RunningSum } from '../scoring/running-sum';
import type { PairColumns } from './columns';
import { groupEqualForecasts } from './forecast-groups';
import { poolAdjacentViolators } from './isotonic';

/** A mean Brier score as miscalibration − discrimination + uncertainty. */
export interface CorpDecomposition {
	/** The mean Brier score. */
	readonly score: number;
	/** What recalibrating would save. 0–1, lower is better. */
	readonly miscalibration: number;
	/** What the forecasts, recalibrated, save against always saying the base rate. 0–¼, higher is better. */
	readonly discrimination: number;
	/** The score of always saying the base rate, ō (1 − ō). */
	readonly uncertainty: number;
	/** Each forecast, in the order given, as it should have been: the isotonic frequency at its value. */
	readonly recalibrated: readonly number[];
}

/** The parts of `CorpDecomposition`, and its curve by distinct forecast instead of by pair. */
export interface CorpCurve extends Omit<CorpDecomposition, 'recalibrated'> {
	/** The distinct forecasts, rising; the weight of each; and the frequency it should have been, never falling. */
	readonly probabilities: Float64Array;
	readonly weights: Float64Array;
	readonly recalibrated: Float64Array;
}

/** Whether recalibrating levels every forecast to the base rate, so that they told no cases apart. */
export function isLevel({ recalibrated: [first, ...rest] }: CorpCurve): boolean {
	return rest.every((frequency) => frequency === first);
}

/** `corpDecomposition` of pairs by column; linear in their number for all but hostile data. */
export function corpOfColumns(columns: PairColumns): CorpCurve | undefined {
	const groups = groupEqualForecasts(columns);
	const { probabilities, weights, occurred, totalWeight, totalOccurred } = groups;
	if (totalWeight === 0) return undefined;
	const recalibrated = poolAdjacentViolators(groups);
	const baseRate = totalOccurred / totalWeight;
	const score = new RunningSum();
	const miscalibration = new RunningSum();
	const discrimination = new RunningSum();
	for (let group = 0; group < probabilities.length; group++) {
		const probability = probabilities[group] as number;
		const weight = weights[group] as number;
		const hits = occurred[group] as number;
		const better = recalibrated[group] as number;
		score.add(hits * (1 - probability) ** 2 + (weight - hits) * probability ** 2);
		// The two scores' difference, factored so that equal forecasts leave exactly 0.
		miscalibration.add((probability - better) * (weight * (probability + better) - 2 * hits));
		discrimination.add(weight * (better - baseRate) ** 2);
	}
	return {
		score: score.total / totalWeight,
		miscalibration: Math.max(0, miscalibration.total / totalWeight),
		discrimination: discrimination.total / totalWeight,
		uncertainty: baseRate * (1 - baseRate),
		probabilities,
		weights,
		recalibrated
	};
}
