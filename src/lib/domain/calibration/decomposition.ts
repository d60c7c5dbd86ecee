import { binOf, binsOf } from './bins';
import { columnsOf, type ForecastPair, type PairColumns } from './columns';
import { corpOfColumns, type CorpDecomposition } from './corp-curve';
import { groupEqualForecasts } from './forecast-groups';
import { murphyParts, type BrierDecomposition } from './murphy-parts';

/**
 * Murphy's decomposition of the mean Brier score, by distinct forecast value:
 * Σ wₖ (fₖ − ōₖ)²/W − Σ wₖ (ōₖ − ō)²/W + ō (1 − ō). Exact. Where most forecasts are unlike one another it says
 * little: each value's frequency is then 0 or 1. None for an empty sample.
 *
 * Source: A. H. Murphy (1973), A new vector partition of the probability score, Journal of Applied Meteorology
 * 12, 595–600.
 *
 * @throws RangeError naming `probability` or `weight`
 */
export function brierDecomposition(pairs: readonly ForecastPair[]): BrierDecomposition | undefined {
	return brierDecompositionOfColumns(columnsOf(pairs));
}

/** `brierDecomposition` of pairs by column. */
export function brierDecompositionOfColumns(columns: PairColumns): BrierDecomposition | undefined {
	const groups = groupEqualForecasts(columns);
	return murphyParts(groups);
}

/**
 * Murphy's decomposition by bins, with the generalised resolution of Stephenson et al., so that the three parts
 * again add up to the mean score. Reliability compares a bin's mean forecast with its frequency. What forecasts
 * that differ *within* a bin gain or lose, 2 cov(f, o) − var(f), is put to the resolution; the classic formula
 * leaves it out, and then the parts miss the score. Bins as in `calibrationCurve`. None for an empty sample.
 *
 * Source: D. B. Stephenson, C. A. S. Coelho and I. T. Jolliffe (2008), Two extra components in the Brier score
 * decomposition, Weather and Forecasting 23, 752–757.
 *
 * @throws RangeError naming `probability`, `weight` or `edges`
 */
export function binnedBrierDecomposition(
	pairs: readonly ForecastPair[],
	edges: readonly number[]
): BrierDecomposition | undefined {
	const bins = binsOf(edges);
	const groups = groupEqualForecasts(columnsOf(pairs));
	const binOfGroup = Uint32Array.from(groups.probabilities, (value) => binOf(bins, value));
	return murphyParts(groups, binOfGroup);
}

/**
 * CORP decomposition of the mean Brier score: recalibrates by isotonic regression (pool adjacent violators), then
 * miscalibration = S − S_recalibrated, discrimination = S_base rate − S_recalibrated. Neither is ever below 0, no
 * bins are to be chosen, and the same data always give the same curve. In small samples it overstates both, as
 * the curve fits them closely. None for an empty sample.
 *
 * Source: T. Dimitriadis, T. Gneiting and A. I. Jordan (2021), Stable reliability diagrams for probabilistic
 * classifiers, PNAS 118 (8), e2016191118.
 *
 * @throws RangeError naming `probability` or `weight`
 */
export function corpDecomposition(pairs: readonly ForecastPair[]): CorpDecomposition | undefined {
	const curve = corpOfColumns(columnsOf(pairs));
	if (!curve) return undefined;
	const { score, miscalibration, discrimination, uncertainty } = curve;
	const at = new Map(
		Array.from(curve.probabilities, (probability, group) => [
			probability,
			curve.recalibrated[group] as number
		])
	);
	const recalibrated = pairs.map(({ probability }) => at.get(probability) as number);
	return { score, miscalibration, discrimination, uncertainty, recalibrated };
}

/**
 * Area under the ROC curve: the chance that of a pair that occurred and one that did not, the one that did had
 * the higher forecast; ties count half (the Mann–Whitney statistic).
 *
 * Range 0–1, higher is better, ½ is no discrimination; blind to calibration, so not proper. None unless both
 * outcomes are in the sample.
 *
 * Source: J. A. Hanley and B. J. McNeil (1982), The meaning and use of the area under a receiver operating
 * characteristic (ROC) curve, Radiology 143, 29–36.
 *
 * @throws RangeError naming `probability` or `weight`
 */
export function areaUnderRoc(pairs: readonly ForecastPair[]): number | undefined {
	return areaUnderRocOfColumns(columnsOf(pairs));
}

/** `areaUnderRoc` of pairs by column. */
export function areaUnderRocOfColumns(columns: PairColumns): number | undefined {
	const { weights, occurred, totalWeight, totalOccurred } = groupEqualForecasts(columns);
	const totalMissed = totalWeight - totalOccurred;
	if (totalOccurred === 0 || totalMissed === 0) return undefined;
	let below = 0;
	let won = 0;
	for (let group = 0; group < weights.length; group++) {
		const hits = occurred[group] as number;
		const missed = (weights[group] as number) - hits;
		won += hits * (below + missed / 2);
		below += missed;
	}
	return won / (totalOccurred * totalMissed);
}
