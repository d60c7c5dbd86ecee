import { binOf, binsOf } from '../calibration/bins';
import { columnsOf, type ForecastPair } from '../calibration/columns';
import { consistencyBand, type BandPlace } from '../calibration/consistency-band';
import { corpOfColumns, type CorpCurve } from '../calibration/corp-curve';
import { calibrationCurveOfColumns, type CalibrationBin } from '../calibration/curve';
import { areaUnderRocOfColumns } from '../calibration/decomposition';
import { groupBy } from '../group-by';
import type { HedgeReading } from './hedge-reading';
import type { ScoredClaim } from './scored-claim';

/** Tenths: wide enough that a few dozen claims do not fall apart. */
const EDGES = Array.from({ length: 11 }, (_, index) => index / 10);
/** The same for everyone, so that the same claims always give the same band. */
const SEED = 2021;
/** Outcomes drawn in all resamples together: with ever more distinct forecasts fewer resamples do. */
const OUTCOMES = 5_000_000;
const DRAWS = { least: 100, most: 1000 };

/** A bin of the diagram with the number of articles (or of events outside of them) that its claims come from. */
export interface ReliabilityBin extends CalibrationBin {
	readonly sources: number;
	readonly cameTrue: number;
}

/** How often what was said came true, over the claims that may tell. */
export interface Reliability {
	readonly count: number;
	readonly sources: number;
	readonly bins: readonly ReliabilityBin[];
	readonly corp: CorpCurve;
	/** Where the curve of a forecaster without fault would lie, nine times in ten. */
	readonly band: readonly BandPlace[];
	/** None unless both outcomes are among the claims. */
	readonly areaUnderRoc: number | undefined;
}

/**
 * Claims from which calibration may be read: their window is over. An open one can have shown only one of its two
 * outcomes, mostly that it came true, so it would flatter whoever sounded sure.
 */
export function maturedOf(scored: readonly ScoredClaim[]): ScoredClaim[] {
	return scored.filter(({ foresight }) => foresight.matured);
}

/** None where no claim has matured. */
export function reliabilityOf(
	scored: readonly ScoredClaim[],
	reading: HedgeReading
): Reliability | undefined {
	const matured = maturedOf(scored);
	const columns = columnsOf(matured.map((one) => pairOf(one, reading)));
	const corp = corpOfColumns(columns);
	if (!corp) return undefined;
	const drawn = Math.floor(OUTCOMES / corp.probabilities.length);
	const draws = Math.min(DRAWS.most, Math.max(DRAWS.least, drawn));
	const tenths = binsOf(EDGES);
	const byBin = groupBy(matured, ({ probability }) => binOf(tenths, probability[reading]));
	return {
		count: matured.length,
		sources: sourcesOf(matured),
		bins: calibrationCurveOfColumns(columns, EDGES).map((bin, index) => {
			const within = byBin.get(index) ?? [];
			const cameTrue = within.filter(({ foresight }) => foresight.occurred).length;
			return { ...bin, sources: sourcesOf(within), cameTrue };
		}),
		corp,
		band: consistencyBand(corp, { seed: SEED, level: 0.9, draws }),
		areaUnderRoc: areaUnderRocOfColumns(columns)
	};
}

export function pairOf(
	{ probability, foresight }: ScoredClaim,
	reading: HedgeReading
): ForecastPair {
	return { probability: probability[reading], occurred: foresight.occurred };
}

export function sourcesOf(scored: readonly ScoredClaim[]): number {
	return new Set(scored.map(({ claim }) => claim.article ?? claim.scenario ?? claim.prediction))
		.size;
}
