import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOfDay, world } from '../../../../tests/support/arbitraries';
import { aSettledClaim, settledClaims } from '../../../../tests/support/made-claims';
import { replay } from '../replay';
import { claimsMade, type Said } from './made-claim';
import { countsOf } from './record-counts';
import { averageBrier } from './average-brier';
import { brierAt, scoredOn } from './scored-claim';

const numbers = (probability: number) => ({
	low: probability,
	mid: probability,
	high: probability
});
const said = (day: number, probability?: number): Said => ({
	day,
	probabilities: { 'icd-203': probability === undefined ? undefined : numbers(probability) },
	hedged: false
});

describe('the claims scored on a scale', () => {
	it('are those with a number on it, at each end of its range', () => {
		const hedged = aSettledClaim({
			probability: { low: 0.8, mid: 0.875, high: 0.95 },
			occurred: true
		});
		const [one] = scoredOn([hedged], 'icd-203');
		expect(one && brierAt(one, 'low')).toBeCloseTo(0.04, 12);
		expect(one && brierAt(one, 'high')).toBeCloseTo(0.0025, 12);
		expect(scoredOn([hedged], 'a scale that nobody named')).toEqual([]);
	});

	it('go by the forecast that stood last', () => {
		const claim = aSettledClaim({ probability: 0.5, occurred: true });
		const foresight = { ...claim.foresight, said: [said(0, 0.4), said(5, 0.9)] } as const;
		const [one] = scoredOn([{ ...claim, foresight } as typeof claim], 'icd-203');
		expect(one?.probability.mid).toBe(0.9);
	});
});

describe('the counts of a record', () => {
	it('add up to the claims made, in any world on any day', () => {
		fc.assert(
			fc.property(world, asOfDay, ({ catalogue, journal }, asOf) => {
				const claims = claimsMade(replay(catalogue, journal, asOf));
				const { made, scored, leftOut } = countsOf(claims, 'icd-203');
				const out = Object.values(leftOut).reduce((sum, one) => sum + one, 0);
				expect(scored + out).toBe(made);
				expect(made).toBe(claims.length);
			})
		);
	});

	it('name a settled claim whose words the scale does not read', () => {
		const claims = settledClaims([[0.5, true]]);
		expect(countsOf(claims, 'another').leftOut).toMatchObject({ 'no number': 1 });
	});
});

describe('the time average of a claim', () => {
	const foresight = (...all: [Said, ...Said[]]) => ({
		said: all,
		from: 0,
		until: 10,
		known: 10,
		occurred: true,
		matured: true
	});

	it('weighs each forecast by the days it stood, and tells how many were covered', () => {
		const { score, coverage } = averageBrier(foresight(said(2, 0.5), said(6, 1)), 'icd-203', 'mid');
		expect(score).toBeCloseTo((4 * 0.25) / 8, 12);
		expect(coverage).toBe(0.8);
	});

	it('is the score itself for a single forecast made with the claim', () => {
		expect(averageBrier(foresight(said(0, 0.7)), 'icd-203', 'mid')).toEqual({
			score: (1 - 0.7) ** 2,
			coverage: 1
		});
	});

	it('leaves the days uncovered on which words stood that the scale does not read', () => {
		const { score, coverage } = averageBrier(foresight(said(0, 0.5), said(5)), 'icd-203', 'mid');
		expect([score, coverage]).toEqual([0.25, 0.5]);
	});

	it('has no days at all where all was said once the window was over', () => {
		const late = { ...foresight(said(12, 0.5)), from: 11, known: 20 };
		expect(averageBrier(late, 'icd-203', 'mid')).toEqual({ score: undefined, coverage: 0 });
	});
});
