import { describe, expect, it } from 'vitest';
import { aPrediction } from '../../../../tests/support/builders';
import type { Hedge, Question } from '../prediction';
import { claimProbability, probabilitiesByScale } from './claim-probability';

const hedge: Hedge = {
	phrase: 'will hardly',
	leaning: 'expects not',
	confidence: 'medium',
	terms: { 'icd-203': 'unlikely', kent: 'probably not' }
};
const month: Question = {
	kind: 'choice',
	options: [
		{ id: 'march', label: 'March' },
		{ id: 'april', label: 'April' },
		{ id: 'may', label: 'May' }
	],
	favoured: ['march', 'april']
};
const HEDGED = { as: 'hedge' } as const;

describe('the probability of a claim', () => {
	it('is that of its term, also where the forecaster expects it not: the term is about the claim', () => {
		expect(claimProbability(aPrediction({ hedge }), HEDGED, 'icd-203')).toEqual({
			low: 0.2,
			mid: 0.325,
			high: 0.45
		});
	});

	it('is one number at low, mid and high when said in numbers', () => {
		const said = { as: 'probability', probability: 0.7 } as const;
		expect(claimProbability(aPrediction(), said, 'phia')).toEqual({
			low: 0.7,
			mid: 0.7,
			high: 0.7
		});
	});

	it('is the share of the options that would make the claim come true', () => {
		const shares = {
			as: 'distribution',
			probabilities: { march: 0.5, april: 0.2, may: 0.3 }
		} as const;
		const prediction = aPrediction({ question: month });
		expect(claimProbability(prediction, shares, 'icd-203')).toMatchObject({ mid: 0.7 });
		const all = { as: 'distribution', probabilities: { march: 0.9, april: 0.1 + 2e-16 } } as const;
		expect(claimProbability(prediction, all, 'icd-203')).toMatchObject({ mid: 1 });
		expect(claimProbability(aPrediction(), shares, 'icd-203')).toEqual({ none: 'values only' });
	});

	it('is none, with the reason, where words take no side or only say values', () => {
		const open = aPrediction({ hedge: { ...hedge, leaning: 'leaves open' } });
		expect(claimProbability(open, HEDGED, 'icd-203')).toEqual({ none: 'no side taken' });
		expect(claimProbability(aPrediction({ hedge }), HEDGED, 'phia')).toEqual({ none: 'no term' });
		expect(claimProbability(aPrediction(), HEDGED, 'phia')).toEqual({ none: 'no hedge' });
		const quantiles = { as: 'quantiles', quantiles: [{ level: 0.5, value: 200 }] } as const;
		expect(claimProbability(aPrediction(), quantiles, 'phia')).toEqual({ none: 'values only' });
	});
});

it('stands ready for every scale at once, with a gap where one has no words for it', () => {
	const byScale = probabilitiesByScale(aPrediction({ hedge }), HEDGED);
	expect(Object.keys(byScale)).toEqual(['icd-203', 'phia', 'ipcc', 'kent']);
	expect(byScale['kent']).toMatchObject({ low: 0.2, mid: 0.3, high: 0.4 });
	expect(byScale['ipcc']).toBeUndefined();
});
