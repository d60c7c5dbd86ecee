import { describe, expect, it } from 'vitest';
import { aSettledClaim, settledClaims } from '../../../../tests/support/made-claims';
import type { ProbabilityRange } from '../hedge/scales';
import type { MadeClaim } from './made-claim';
import { depends, scaleDependences } from './scale-dependence';

/** Said five times in words; came true this often. */
function hedged(byScale: Record<string, ProbabilityRange>, cameTrue: number): MadeClaim[] {
	return Array.from({ length: 5 }, (_, index) => {
		const claim = aSettledClaim({ probability: 0.5, occurred: index < cameTrue });
		const { foresight } = claim;
		if (!foresight) throw new Error('settled claims have foresight');
		const said = [{ ...foresight.said[0], probabilities: byScale }] as const;
		return { ...claim, foresight: { ...foresight, said } };
	});
}
const range = (low: number, high: number) => ({ low, mid: (low + high) / 2, high });
const sure = range(0.95, 0.99);
const ALIKE = { 'icd-203': sure, phia: sure, ipcc: sure, kent: sure };

describe('the verdict on a forecaster', () => {
	it('depends on the scale where one puts the score ahead of always 50 %, and another behind', () => {
		// Three of five came true: 60 % scores 0.24, 97 % scores 0.377.
		const mild = range(0.59, 0.61);
		const [one] = scaleDependences(hedged({ ...ALIKE, kent: mild }, 3));
		expect(one).toMatchObject({ compared: 5, onScale: true, onReading: [] });
		expect(one?.scales).toMatchObject([
			{ scale: 'icd-203', judgement: { mid: 'worse' } },
			{ scale: 'phia' },
			{ scale: 'ipcc' },
			{ scale: 'kent', judgement: { low: 'better', mid: 'better', high: 'better' } }
		]);
	});

	it('depends on the reading where the ends of a range disagree with its middle', () => {
		const [one] = scaleDependences(hedged({ ...ALIKE, ipcc: range(0.5, 1) }, 3));
		expect(one).toMatchObject({ onScale: false, onReading: ['ipcc'] });
		expect(one && depends(one)).toBe(true);
	});

	it('depends on nothing where all agree, as with numbers', () => {
		const [one] = scaleDependences(settledClaims(Array.from({ length: 5 }, () => [0.8, true])));
		expect(one && depends(one)).toBe(false);
	});

	it('is the same, not better, for who always says 50 %', () => {
		const [one] = scaleDependences(settledClaims(Array.from({ length: 5 }, () => [0.5, true])));
		expect(one?.scales).toMatchObject([{ judgement: { mid: 'the same' } }, {}, {}, {}]);
	});

	it('is too few to say under five claims that every scale reads', () => {
		const unread = hedged({ 'icd-203': sure, kent: sure }, 5);
		expect(scaleDependences(unread)[0]).toMatchObject({ compared: 0, scales: 'too few to say' });
	});
});
