import type { PredictionState } from '../board';
import { FEWEST_TO_JUDGE, TOO_FEW, type TooFew } from './scored-claim';

/** How far a stated value was from what it came to. */
export interface StatedError {
	readonly prediction: string;
	readonly stated: number;
	readonly actual: number;
	readonly unit: string;
	/** actual − stated, in the unit: above 0 it came to more than was stated. */
	readonly error: number;
	/** 100 · error / actual; none where it came to 0. */
	readonly percent?: number;
	/** The value that it came to is only known as a bound, and so is the error. */
	readonly bound?: 'at least' | 'at most' | 'about';
}

/**
 * The errors of the values that claims stated, where the value has come out. What was already known when said is
 * left out: it was no forecast.
 *
 * Source of the percentage: R. J. Hyndman and A. B. Koehler (2006), Another look at measures of forecast accuracy,
 * International Journal of Forecasting 22, 679–688, section 2.2.
 */
export function statedErrorsOf(states: readonly PredictionState[]): StatedError[] {
	return states.flatMap(({ prediction, resolution, alreadyKnown, settledOn }) => {
		const outcome = resolution?.ruling.as === 'outcome' ? resolution.ruling.outcome : undefined;
		if (alreadyKnown || settledOn === undefined) return [];
		if (prediction.question.kind !== 'numeric' || outcome?.kind !== 'numeric') return [];
		const { target } = prediction.question;
		if (outcome.unit !== target.unit) return [];
		const error = outcome.value - target.value;
		return [
			{
				prediction: prediction.id,
				stated: target.value,
				actual: outcome.value,
				unit: target.unit,
				error,
				...(outcome.value !== 0 && { percent: (100 * error) / outcome.value }),
				...(outcome.bound && { bound: outcome.bound })
			}
		];
	});
}

/** The mean of the percentages without their signs: 0 or more, lower is better. */
export function meanPercentageError(errors: readonly StatedError[]): number | TooFew {
	const sizes = errors.flatMap(({ percent }) => (percent === undefined ? [] : [Math.abs(percent)]));
	if (sizes.length < FEWEST_TO_JUDGE) return TOO_FEW;
	return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
}
