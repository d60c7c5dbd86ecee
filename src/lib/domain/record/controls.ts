import { brierScore } from '../scoring/brier';
import { randomFrom } from '../scoring/random';
import { skillScore } from '../scoring/relative';
import { byReading, type ByReading } from './hedge-reading';
import { brierAt, meanOf, type ScoredClaim } from './scored-claim';

/**
 * Somebody who knows nothing of the matter. `half` always says 50 %; `base rate` always says the share of these very
 * claims that came true, which nobody knew beforehand; `status quo` is certain that all stays as it
 * was on the day of the claim; `coin flip` is certain of what a coin says.
 */
export type ControlId = 'half' | 'base rate' | 'status quo' | 'coin flip';

/** What a control scores on the same claims, and what the forecaster saves against it. */
export interface Control {
	readonly id: ControlId;
	/** Claims that it answers: the status quo has no answer where the encoder gave none. */
	readonly answered: number;
	readonly brier: number;
	/** 1 − score / control, on the claims that the control answers; none where the control is perfect. */
	readonly skill: ByReading<number | undefined>;
}

type Answer = (one: ScoredClaim) => number | undefined;

/** All controls that answer any of the claims. */
export function controlsOf(scored: readonly ScoredClaim[]): Control[] {
	const rate = meanOf(scored, ({ foresight }) => Number(foresight.occurred));
	const answers: [ControlId, Answer][] = [
		['half', () => 0.5],
		['base rate', () => rate],
		['status quo', ({ claim }) => certainty(claim.ifNothingChanges)],
		['coin flip', ({ claim }) => Number(coinFor(claim.prediction))]
	];
	return answers.flatMap(([id, answer]) => controlOf(id, answer, scored));
}

function controlOf(id: ControlId, answer: Answer, scored: readonly ScoredClaim[]): Control[] {
	const scores: number[] = [];
	const answered = scored.filter((one) => {
		const probability = answer(one);
		if (probability !== undefined) scores.push(brierScore(probability, one.foresight.occurred));
		return probability !== undefined;
	});
	if (answered.length === 0) return [];
	const brier = scores.reduce((sum, score) => sum + score, 0) / scores.length;
	const skill = byReading((reading) =>
		skillScore(
			meanOf(answered, (one) => brierAt(one, reading)),
			brier
		)
	);
	return [{ id, answered: answered.length, brier, skill }];
}

function certainty(held: ScoredClaim['claim']['ifNothingChanges']): number | undefined {
	return held && (held === 'came true' ? 1 : 0);
}

/** The side on which the coin falls for a prediction: the same one whoever is compared, on every machine. */
export function coinFor(prediction: string): boolean {
	return randomFrom(hashOf(prediction))() < 0.5;
}

/** FNV-1a over code units, 32 bits: G. Fowler, L. C. Noll and P. Vo. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	return hash >>> 0;
}
