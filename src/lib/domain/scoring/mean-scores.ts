import { isRow, mustBeColumns, mustBeRow, type PairColumns } from '../calibration/columns';
import { RunningSum } from './running-sum';

/**
 * Mean Brier score of pairs by column, Σ w (f − o)² / Σ w. As `brierScore`; none for an empty sample.
 *
 * @throws RangeError naming what is wrong with the columns
 */
export function meanBrierScoreOfColumns(columns: PairColumns): number | undefined {
	mustBeColumns(columns);
	const { probabilities, occurred, weights } = columns;
	const sum = new RunningSum();
	let total = 0;
	for (let row = 0; row < probabilities.length; row++) {
		const probability = probabilities[row] as number;
		const happened = occurred[row] as number;
		const weight = weights ? (weights[row] as number) : 1;
		if (!isRow(probability, happened, weight)) mustBeRow(columns, row);
		const error = probability - happened;
		sum.add(weight * error * error);
		total += weight;
	}
	return total === 0 ? undefined : sum.total / total;
}

/**
 * Mean log score of pairs by column, in nats. As `logScore`, so one certainty that was wrong makes it Infinity;
 * none for an empty sample.
 *
 * @throws RangeError naming what is wrong with the columns
 */
export function meanLogScoreOfColumns(columns: PairColumns): number | undefined {
	mustBeColumns(columns);
	const { probabilities, occurred, weights } = columns;
	const sum = new RunningSum();
	let total = 0;
	for (let row = 0; row < probabilities.length; row++) {
		const probability = probabilities[row] as number;
		const happened = occurred[row] as number;
		const weight = weights ? (weights[row] as number) : 1;
		if (!isRow(probability, happened, weight)) mustBeRow(columns, row);
		// A weightless certainty that was wrong: 0 · Infinity would be NaN.
		if (weight === 0) continue;
		sum.add(-weight * (happened ? Math.log(probability) : Math.log1p(-probability)));
		total += weight;
	}
	return total === 0 ? undefined : 0 + sum.total / total;
}
