import { bootstrapMean } from '../calibration/bootstrap';
import type { Interval } from '../calibration/interval';
import { clusterBy, clusterOf, type ClusterBy } from './clusters';
import { controlsOf, type Control } from './controls';
import { meansOf, type MeanScores } from './mean-scores';
import { averageBrier } from './average-brier';
import { brierAt, FEWEST_TO_JUDGE, TOO_FEW, type ScoredClaim, type TooFew } from './scored-claim';

/** Mean scores with what it takes to judge somebody by them. */
export interface ScoreSummary extends MeanScores {
	/** Of the Brier score at mid, by resampling whole clusters; none with a single one. */
	readonly interval?: Interval;
	readonly clusteredBy: ClusterBy;
	/** Mean over the claims of the time-averaged Brier score at mid, and of the share of days covered. */
	readonly average?: { readonly brier: number; readonly coverage: number };
	readonly controls: readonly Control[];
}

/** The same for everyone, so that the same claims always give the same interval. */
const SEED = 1950;
/** Picks of a cluster in all resamples together: with ever more clusters fewer resamples do. */
const PICKS = 1_000_000;
const DRAWS = { least: 200, most: 2000 };

/** The scores of claims scored on a scale, or that they are too few to judge anyone by. */
export function scoresOf(scored: readonly ScoredClaim[], scale: string): ScoreSummary | TooFew {
	return scored.length < FEWEST_TO_JUDGE ? TOO_FEW : summaryOf(scored, scale);
}

function summaryOf(scored: readonly ScoredClaim[], scale: string): ScoreSummary {
	const clusteredBy = clusterBy(scored);
	const clustered = scored.map((one) => ({
		score: brierAt(one, 'mid'),
		cluster: clusterOf(one, clusteredBy)
	}));
	const clusters = new Set(clustered.map(({ cluster }) => cluster)).size;
	const draws = Math.min(DRAWS.most, Math.max(DRAWS.least, Math.floor(PICKS / clusters)));
	const interval = bootstrapMean(clustered, { seed: SEED, draws })?.interval;
	const average = averageOf(scored, scale);
	return {
		...meansOf(scored),
		...(interval && { interval }),
		clusteredBy,
		...(average && { average }),
		controls: controlsOf(scored)
	};
}

function averageOf(scored: readonly ScoredClaim[], scale: string): ScoreSummary['average'] {
	const averages = scored.map(({ foresight }) => averageBrier(foresight, scale, 'mid'));
	const scores = averages.flatMap(({ score }) => (score === undefined ? [] : [score]));
	if (scores.length === 0) return undefined;
	return {
		brier: scores.reduce((sum, score) => sum + score, 0) / scores.length,
		coverage: averages.reduce((sum, { coverage }) => sum + coverage, 0) / averages.length
	};
}
