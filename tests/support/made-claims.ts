import { dayNumber, type Day } from '../../src/lib/domain/day';
import { SCALES, type ProbabilityRange } from '../../src/lib/domain/hedge/scales';
import type { MadeClaim, Said } from '../../src/lib/domain/record/made-claim';
import { scoredOn, type ScoredClaim } from '../../src/lib/domain/record/scored-claim';

/*
 * Claims as they enter the scores, made without a board: for tests of what is worked out of them.
 */

interface Settled {
	readonly probability: number | ProbabilityRange;
	readonly occurred: boolean;
	readonly saidOn?: Day;
	readonly knownOn?: Day;
	readonly matured?: boolean;
	readonly hedged?: boolean;
}

let count = 0;

/** Said in January 2023, known in March 2024, matured; the same number on every scale. */
export function aSettledClaim(settled: Settled, over: Partial<MadeClaim> = {}): MadeClaim {
	const { probability, occurred, matured = true, hedged = false } = settled;
	const from = dayNumber(settled.saidOn ?? '2023-01-01');
	const known = dayNumber(settled.knownOn ?? '2024-03-01');
	const range =
		typeof probability === 'number'
			? { low: probability, mid: probability, high: probability }
			: probability;
	const said: Said = {
		day: from,
		probabilities: Object.fromEntries(SCALES.map(({ id }) => [id, range])),
		hedged
	};
	return {
		prediction: `claim-${(count += 1)}`,
		forecaster: 'author',
		kind: 'binary',
		fate: 'settled',
		foresight: { said: [said], from, until: known, known, occurred, matured },
		...over
	};
}

/** Claims with these probabilities, of which these came true. */
export function settledClaims(
	pairs: readonly (readonly [number, boolean])[],
	over: Partial<MadeClaim> = {}
): MadeClaim[] {
	return pairs.map(([probability, occurred]) => aSettledClaim({ probability, occurred }, over));
}

export function scoredClaims(
	pairs: readonly (readonly [number, boolean])[],
	over: Partial<MadeClaim> = {}
): ScoredClaim[] {
	return scoredOn(settledClaims(pairs, over), 'icd-203');
}
