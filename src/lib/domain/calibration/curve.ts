import { binOf, binsOf } from './bins';
import {
	columnsOf,
	isRow,
	mustBeColumns,
	mustBeRow,
	type ForecastPair,
	type PairColumns
} from './columns';
import { wilsonInterval, type Interval } from './interval';

/** One bin of a calibration curve. Where it holds nothing it has no mean, frequency or interval: never 0. */
export interface CalibrationBin {
	readonly lower: number;
	readonly upper: number;
	/** Number of forecasts, whatever their weight. */
	readonly count: number;
	readonly meanForecast: number | undefined;
	readonly observedFrequency: number | undefined;
	/** Wilson's 95 % interval for the observed frequency. */
	readonly interval: Interval | undefined;
}

/**
 * Calibration curve (reliability diagram) by bins: in each, the mean forecast beside the frequency with which
 * such forecasts came true. Well calibrated forecasts have the two alike, within the interval.
 *
 * Bins are left-closed, the last one closed on both sides: with edges 0, 0.1, … a forecast of 0.1 is in the second
 * bin, and 1 in the last. The picture depends on the edges; `corpDecomposition` needs none. The interval takes
 * the effective number of forecasts, (Σw)² / Σw², as its trials (L. Kish 1965, Survey Sampling), and
 * takes forecasts to be independent: of one article they are not.
 *
 * Source: A. H. Murphy and R. L. Winkler (1977), Reliability of subjective probability forecasts of
 * precipitation and temperature, Applied Statistics 26, 41–47; interval, Wilson (1927).
 *
 * @throws RangeError naming `probability`, `weight`, or `edges` unless they rise and hold every forecast
 */
export function calibrationCurve(
	pairs: readonly ForecastPair[],
	edges: readonly number[]
): CalibrationBin[] {
	return calibrationCurveOfColumns(columnsOf(pairs), edges);
}

/** `calibrationCurve` of pairs by column; linear in their number. */
export function calibrationCurveOfColumns(
	columns: PairColumns,
	edges: readonly number[]
): CalibrationBin[] {
	mustBeColumns(columns);
	const bins = binsOf(edges);
	const { probabilities, occurred, weights } = columns;
	const counts = new Uint32Array(bins.count);
	const weight = new Float64Array(bins.count);
	const squared = new Float64Array(bins.count);
	const forecast = new Float64Array(bins.count);
	const hits = new Float64Array(bins.count);
	for (let row = 0; row < probabilities.length; row++) {
		const probability = probabilities[row] as number;
		const rowWeight = weights ? (weights[row] as number) : 1;
		const happened = occurred[row] as number;
		if (!isRow(probability, happened, rowWeight)) mustBeRow(columns, row);
		const bin = binOf(bins, probability);
		(counts[bin] as number)++;
		(weight[bin] as number) += rowWeight;
		(squared[bin] as number) += rowWeight * rowWeight;
		(forecast[bin] as number) += rowWeight * probability;
		(hits[bin] as number) += rowWeight * happened;
	}
	return Array.from(counts, (count, bin): CalibrationBin => {
		const total = weight[bin] as number;
		const perWeight = total / (squared[bin] as number);
		const some = total > 0;
		return {
			lower: edges[bin] as number,
			upper: edges[bin + 1] as number,
			count,
			meanForecast: some ? (forecast[bin] as number) / total : undefined,
			observedFrequency: some ? (hits[bin] as number) / total : undefined,
			interval: some
				? wilsonInterval((hits[bin] as number) * perWeight, total * perWeight)
				: undefined
		};
	});
}
