import {
	mustBeInsideUnit,
	mustBeNumber,
	mustBeWhole,
	mustNotBeNegative
} from '../scoring/arguments';
import { normalCentralMass } from '../scoring/normal-distribution';
import { randomFrom } from '../scoring/random';
import type { Interval } from './interval';
import { studentCentralQuantile } from './student-t';

/** A score, and the article or event that it came with: scores of one cluster tend to be good or bad together. */
export interface ClusteredScore {
	readonly score: number;
	readonly cluster: string | number;
	/** 1 when not given. */
	readonly weight?: number;
}

export interface BootstrapOptions {
	/** A whole number from 0 to 2³² − 1; the same one gives the same interval. */
	readonly seed: number;
	/** 0.95 when not given. */
	readonly level?: number;
	/** Number of resamples, 2,000 when not given. */
	readonly draws?: number;
}

export interface BootstrapMean {
	readonly mean: number;
	/** None with a single cluster: it says nothing of how clusters differ. */
	readonly interval: Interval | undefined;
	/** Number of scores. */
	readonly count: number;
	readonly clusters: number;
}

const DRAWS = 2000;
/** From here on Student's t and the normal distribution agree to three digits. */
const MANY_CLUSTERS = 1000;

/**
 * Mean score, with an interval by resampling whole clusters with replacement, as many as there are.
 *
 * Five articles of twenty claims are five cases, not a hundred: drawing claims one by one would claim far more
 * than is known. With few clusters even the cluster bootstrap is too narrow, by √((G − 1)/G) and by using the
 * normal in place of Student's t, so its percentiles are expanded: Φ(−√(G/(G − 1)) · t(G − 1)) instead of 2.5 %.
 * With four clusters or fewer that leaves the lowest and highest mean drawn. Same scores, seed and order of
 * clusters: same interval. None for an empty sample.
 *
 * Source: B. Efron and R. J. Tibshirani (1993), An Introduction to the Bootstrap, chapter 13; A. C. Davison and
 * D. V. Hinkley (1997), Bootstrap Methods and their Application, section 3.8 (clusters); T. C. Hesterberg (2015),
 * What teachers should know about the bootstrap, The American Statistician 69, 371–386 (expansion).
 *
 * @throws RangeError naming `score`, `weight`, `seed`, `level` or `draws`
 */
export function bootstrapMean(
	scores: readonly ClusteredScore[],
	{ seed, level = 0.95, draws = DRAWS }: BootstrapOptions
): BootstrapMean | undefined {
	mustBeInsideUnit('level', level);
	mustBeWhole('draws', draws, 1, 10_000_000);
	const random = randomFrom(seed);
	const totals = totalsByCluster(scores);
	const mean = meanOf(totals);
	if (mean === undefined) return undefined;
	const clusters = totals.length;
	const count = scores.length;
	if (clusters === 1) return { mean, interval: undefined, count, clusters };

	const means = new Float64Array(draws);
	for (let draw = 0; draw < draws; draw++) {
		let sum = 0;
		let weight = 0;
		for (let pick = 0; pick < clusters; pick++) {
			const total = totals[Math.floor(random() * clusters)] as ClusterTotal;
			sum += total.sum;
			weight += total.weight;
		}
		means[draw] = sum / weight;
	}
	means.sort();
	const rank = Math.min(Math.floor(tailOf(level, clusters) * draws), Math.floor((draws - 1) / 2));
	const interval = { lower: means[rank] as number, upper: means[draws - 1 - rank] as number };
	return { mean, interval, count, clusters };
}

interface ClusterTotal {
	sum: number;
	weight: number;
}

/** Weighted sums by cluster, in the order in which clusters first come; weightless ones are left out. */
function totalsByCluster(scores: readonly ClusteredScore[]): ClusterTotal[] {
	const totals = new Map<string | number, ClusterTotal>();
	for (const { score, cluster, weight = 1 } of scores) {
		mustBeNumber('score', score);
		mustNotBeNegative('weight', weight);
		if (weight === 0) continue;
		const total = totals.get(cluster) ?? { sum: 0, weight: 0 };
		total.sum += score * weight;
		total.weight += weight;
		totals.set(cluster, total);
	}
	return [...totals.values()];
}

function meanOf(totals: readonly ClusterTotal[]): number | undefined {
	if (totals.length === 0) return undefined;
	const weight = totals.reduce((sum, total) => sum + total.weight, 0);
	return totals.reduce((sum, total) => sum + total.sum, 0) / weight;
}

/** The share of resamples to leave out on either side. */
function tailOf(level: number, clusters: number): number {
	if (clusters > MANY_CLUSTERS) return (1 - level) / 2;
	const t = studentCentralQuantile(level, clusters - 1);
	return (1 - normalCentralMass(Math.sqrt(clusters / (clusters - 1)) * t)) / 2;
}
