import { groupBy } from '../group-by';
import { SCALES } from '../hedge/scales';
import { byReading, HEDGE_READINGS, type ByReading } from './hedge-reading';
import type { MadeClaim } from './made-claim';
import {
	brierAt,
	FEWEST_TO_JUDGE,
	meanOf,
	scoredOn,
	TOO_FEW,
	type ScoredClaim,
	type TooFew
} from './scored-claim';

/** What a mean Brier score says of a forecaster, against somebody who always says 50 %. */
export type Judgement = 'better' | 'worse' | 'the same';

export interface ScaleJudgement {
	readonly scale: string;
	readonly brier: ByReading<number>;
	readonly judgement: ByReading<Judgement>;
}

/** Whether the verdict on a forecaster hangs on the scale by which hedges are read. */
export interface ScaleDependence {
	readonly forecaster: string;
	/** Claims that every scale reads: only on these do the scales compare. */
	readonly compared: number;
	readonly scales: readonly ScaleJudgement[] | TooFew;
	/** At mid, another scale gives another judgement. */
	readonly onScale: boolean;
	/** Within a scale, its low or high end gives another judgement than its middle: by id of the scale. */
	readonly onReading: readonly string[];
}

const SAME = 1e-12;
const HALF = 0.25;

/** Every forecaster, judged at every scale and reading; those whose verdict depends on the choice first. */
export function scaleDependences(claims: readonly MadeClaim[]): ScaleDependence[] {
	return [...groupBy(claims, ({ forecaster }) => forecaster)]
		.map(([forecaster, own]) => dependenceOf(forecaster, own))
		.sort((left, right) => Number(depends(right)) - Number(depends(left)));
}

export function depends({ onScale, onReading }: ScaleDependence): boolean {
	return onScale || onReading.length > 0;
}

function dependenceOf(forecaster: string, claims: readonly MadeClaim[]): ScaleDependence {
	const readByAll = claims.filter((claim) =>
		SCALES.every(({ id }) => claim.foresight?.said.at(-1)?.probabilities[id])
	);
	const compared = readByAll.length;
	if (compared < FEWEST_TO_JUDGE) {
		return { forecaster, compared, scales: TOO_FEW, onScale: false, onReading: [] };
	}
	const scales = SCALES.map(({ id }) => judgeOn(id, scoredOn(readByAll, id)));
	return {
		forecaster,
		compared,
		scales,
		onScale: new Set(scales.map(({ judgement }) => judgement.mid)).size > 1,
		onReading: scales
			.filter(({ judgement }) =>
				HEDGE_READINGS.some((reading) => judgement[reading] !== judgement.mid)
			)
			.map(({ scale }) => scale)
	};
}

function judgeOn(scale: string, scored: readonly ScoredClaim[]): ScaleJudgement {
	const brier = byReading((reading) => meanOf(scored, (one) => brierAt(one, reading)));
	return { scale, brier, judgement: byReading((reading) => judge(brier[reading])) };
}

function judge(brier: number): Judgement {
	if (Math.abs(brier - HALF) <= SAME) return 'the same';
	return brier < HALF ? 'better' : 'worse';
}
