import { recordsOf, type ForecasterRecord } from './forecaster-record';
import type { MadeClaim } from './made-claim';
import { recordOverTime, type RecordSoFar } from './over-time';
import { countsOf, type RecordCounts } from './record-counts';
import { reliabilityOf, type Reliability } from './reliability';
import { scaleDependences, type ScaleDependence } from './scale-dependence';
import { scoresOf, type ScoreSummary } from './score-summary';
import { scoredOn, type ScoredClaim, type TooFew } from './scored-claim';
import { sideBySides, type SideBySide } from './side-by-side';
import { SLICES, slicesOf, type Slice, type SliceBy } from './slices';
import { wordsUsed, type WordUsed } from './words-used';

/** All that is shown of the scores on a board. Plain data, as a worker may send it back. */
export interface ScoreSheet {
	/** Of the claims looked at: one forecaster's, or everyone's. */
	readonly counts: RecordCounts;
	readonly scores: ScoreSummary | TooFew;
	/** The first of the scored claims, the latest known first: as many as a page may list. */
	readonly claims: readonly ScoredClaim[];
	readonly reliability?: Reliability;
	readonly words: readonly WordUsed[];
	readonly slices: Readonly<Record<SliceBy, readonly Slice[]>>;
	readonly overTime: readonly RecordSoFar[];
	/** Of all forecasters, whoever is looked at. */
	readonly records: readonly ForecasterRecord[];
	readonly sideBySides: readonly SideBySide[];
	readonly dependences: readonly ScaleDependence[];
}

const MOST_LISTED = 200;

export interface ScoreOptions {
	/** The named scale by which hedges are read. */
	readonly scale: string;
	/** The one looked at; without, everyone but those left out. */
	readonly forecaster?: string;
	/** Who is not part of everyone: the reader, whose own forecasts say nothing of the articles. */
	readonly apart: string;
}

/** The sheet in one go. */
export function scoreSheetOf(claims: readonly MadeClaim[], options: ScoreOptions): ScoreSheet {
	const work = scoreSheetWork(claims, options);
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
}

/** The same, a part at a time; yields the share that is done. */
export function* scoreSheetWork(
	claims: readonly MadeClaim[],
	{ scale, forecaster, apart }: ScoreOptions
): Generator<number, ScoreSheet> {
	const chosen = claims.filter((claim) =>
		forecaster === undefined ? claim.forecaster !== apart : claim.forecaster === forecaster
	);
	const scored = scoredOn(chosen, scale);
	const counts = countsOf(chosen, scale);
	yield 0.1;
	const scores = scoresOf(scored, scale);
	yield 0.25;
	const reliability = reliabilityOf(scored, 'mid');
	const words = wordsUsed(scored, scale);
	const overTime = recordOverTime(scored);
	yield 0.45;
	const slices: Partial<Record<SliceBy, readonly Slice[]>> = {};
	for (const by of SLICES) slices[by] = slicesOf(scored, by);
	yield 0.65;
	const records = recordsOf(claims, scale);
	yield 0.8;
	const pairs = sideBySides(claims, scale);
	yield 0.9;
	return {
		counts,
		scores,
		claims: scored
			.toSorted((left, right) => right.foresight.known - left.foresight.known)
			.slice(0, MOST_LISTED),
		...(reliability && { reliability }),
		words,
		slices: slices as ScoreSheet['slices'],
		overTime,
		records,
		sideBySides: pairs,
		dependences: scaleDependences(claims)
	};
}
