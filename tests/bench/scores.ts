import { pairColumnsOf, type ForecastColumns } from '../../src/lib/domain/calibration/columns';
import { corpOfColumns } from '../../src/lib/domain/calibration/corp-curve';
import { calibrationCurveOfColumns } from '../../src/lib/domain/calibration/curve';
import {
	meanBrierScoreOfColumns,
	meanLogScoreOfColumns
} from '../../src/lib/domain/scoring/mean-scores';
import { randomFrom } from '../../src/lib/domain/scoring/random';
import { bareScores } from './bare-scores';
import { mediansInTurn } from './medians';

const FORECASTS = 1_000_000;
const PREDICTIONS = 100_000;
const MOST_TIMES_BARE = 2.5;
const TENTHS = Array.from({ length: 11 }, (_, index) => index / 10);

interface Case {
	readonly forecasts: ForecastColumns;
	readonly outcomes: Uint8Array;
}

/** Forecasts scattered around the true chance of each prediction, rounded to a grain. */
function caseOf(grain: number): Case {
	const random = randomFrom(20230320);
	const chances = Float64Array.from({ length: PREDICTIONS }, random);
	const outcomes = Uint8Array.from(chances, (chance) => Number(random() < chance));
	const predictions = Uint32Array.from({ length: FORECASTS }, () => random() * PREDICTIONS);
	const probabilities = Float64Array.from(predictions, (prediction) => {
		const said = (chances[prediction] as number) + (random() - 0.5) * 0.4;
		const inside = Math.min(0.999, Math.max(0.001, said));
		return Math.round(inside / grain) * grain;
	});
	return { forecasts: { predictions, probabilities }, outcomes };
}

function ours({ forecasts, outcomes }: Case) {
	const pairs = pairColumnsOf(forecasts, outcomes);
	return {
		brier: meanBrierScoreOfColumns(pairs),
		log: meanLogScoreOfColumns(pairs),
		curve: calibrationCurveOfColumns(pairs, TENTHS),
		corp: corpOfColumns(pairs)
	};
}

function bare({ forecasts: { predictions, probabilities }, outcomes }: Case) {
	return bareScores(predictions, probabilities, outcomes);
}

/** Prints what a million scores cost beside the bare loop, run in turn; whether they cost at most 2.5 times as much. */
export function scoresHeld(): boolean {
	console.log(
		`\nScores: ${FORECASTS.toLocaleString('en')} forecasts of ${PREDICTIONS.toLocaleString('en')} predictions: mean Brier and log, curve, CORP`
	);
	const cases = { 'in thousandths': caseOf(0.001), 'all unlike': caseOf(1e-15) };
	return Object.entries(cases)
		.map(([name, one]) => {
			agree(one);
			const [mine, theirs] = mediansInTurn(
				() => ours(one),
				() => bare(one)
			);
			const ratio = mine / theirs;
			const held = ratio <= MOST_TIMES_BARE;
			console.log(
				`  ${name.padEnd(15)} ${mine.toFixed(0)} ms · bare loop ${theirs.toFixed(0)} ms · ratio ${ratio.toFixed(2)}, at most ${MOST_TIMES_BARE} ${held ? 'held' : 'OVERRUN'}`
			);
			return held;
		})
		.every(Boolean);
}

/** A faster wrong answer is none. */
function agree(one: Case): void {
	const [mine, theirs] = [ours(one), bare(one)];
	const pairs: [number | undefined, number][] = [
		[mine.brier, theirs.brier],
		[mine.log, theirs.log],
		[mine.corp?.miscalibration, theirs.miscalibration],
		[mine.corp?.discrimination, theirs.discrimination],
		...mine.curve.map(({ count }, bin): [number, number] => [count, theirs.bins[bin] as number])
	];
	if (pairs.some(([left, right]) => Math.abs((left as number) - right) > 1e-6)) {
		throw new Error('the core and the bare loop disagree');
	}
}
