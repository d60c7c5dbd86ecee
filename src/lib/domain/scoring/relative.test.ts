import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present, scoreOf } from '../../../../tests/support/pairs';
import { brierDecomposition } from '../calibration/decomposition';
import { baselineScore, peerScore, skillScore } from './relative';

const probability = fc.double({ min: 1e-6, max: 1, noNaN: true });

describe('skill', () => {
	it('is 1 for perfection, 0 for no better than the reference, below 0 for worse', () => {
		expect(skillScore(0, 0.25)).toBe(1);
		expect(skillScore(0.25, 0.25)).toBe(0);
		expect(skillScore(0.5, 0.25)).toBe(-1);
	});

	it('against the base rate is resolution less reliability, as a share of uncertainty (Murphy 1973)', () => {
		const pair = fc.record({
			probability: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
			occurred: fc.boolean()
		});
		fc.assert(
			fc.property(fc.array(pair, { minLength: 2, maxLength: 40 }), (pairs) => {
				const parts = present(brierDecomposition(pairs));
				fc.pre(parts.uncertainty > 0);
				const skill = skillScore(scoreOf(pairs), parts.uncertainty);
				const share = (parts.resolutionTerm - parts.reliability) / parts.uncertainty;
				expect(skill).toBeCloseTo(share, 9);
			})
		);
	});

	it('is none against a perfect reference, and between two that are infinitely bad', () => {
		expect(skillScore(0.1, 0)).toBeUndefined();
		expect(skillScore(0, 0)).toBeUndefined();
		expect(skillScore(Infinity, Infinity)).toBeUndefined();
		expect(skillScore(Infinity, 1)).toBe(-Infinity);
		expect(skillScore(1, Infinity)).toBe(1);
	});

	it('is refused for scores that are not at least 0', () => {
		expect(() => skillScore(NaN, 1)).toThrow(/^score: /);
		expect(() => skillScore(1, NaN)).toThrow(/^reference: /);
		expect(() => skillScore(1, -0.1)).toThrow(/^reference: /);
		expect(() => skillScore(-0.1, 1)).toThrow(RangeError);
	});
});

describe('baseline score', () => {
	// Metaculus, Scores FAQ: best and worst possible within its limits of 0.1 % and 99.9 %, and the example
	// of five days
	it.each([
		[0.999, 2, 99.9],
		[0.001, 2, -897],
		[0.999, 8, 99.9],
		[0.001, 8, -232],
		[0.4, 2, -32],
		[0.7, 2, 49],
		[0.8, 2, 68]
	])('of %d among %d is %d, as published', (said, categories, published) => {
		const unit = Number.isInteger(published) ? 1 : 0.1;
		expect(Math.abs(baselineScore(said, categories) - published)).toBeLessThan(unit / 2 + 0.01);
	});

	it('is 0 for the uniform forecast and 100 for certainty that was right', () => {
		for (const categories of [2, 3, 7, 100]) {
			expect(baselineScore(1 / categories, categories)).toBeCloseTo(0, 10);
			expect(baselineScore(1, categories)).toBe(100);
			expect(baselineScore(0, categories)).toBe(-Infinity);
		}
	});

	it('is refused for fewer than two options', () => {
		for (const wrong of [1, 0, 2.5, NaN, Infinity]) {
			expect(() => baselineScore(0.5, wrong)).toThrow(/^categories: /);
		}
		expect(() => baselineScore(1.2, 2)).toThrow(/^probability: /);
	});
});

describe('peer score', () => {
	it('is −2.5, 0.5 and 2 for log scores of −1, 1 and 2 (Metaculus, Scores FAQ), times 100', () => {
		// Shifted by 3, since probabilities have logarithms below 0.
		const [alex, bailey, cory] = [-1, 1, 2].map((score) => Math.exp(score - 3)) as [
			number,
			number,
			number
		];
		expect(peerScore(alex, [bailey, cory])).toBeCloseTo(-250, 9);
		expect(peerScore(bailey, [alex, cory])).toBeCloseTo(50, 9);
		expect(peerScore(cory, [alex, bailey])).toBeCloseTo(200, 9);
	});

	it('equals 100 · N/(N − 1) · ln of p over the geometric mean of all N', () => {
		fc.assert(
			fc.property(fc.array(probability, { minLength: 2, maxLength: 9 }), (all) => {
				const [own, ...others] = all as [number, ...number[]];
				const geometric = all.reduce((sum, one) => sum + Math.log(one), 0) / all.length;
				const slow = ((100 * all.length) / others.length) * (Math.log(own) - geometric);
				expect(peerScore(own, others)).toBeCloseTo(slow, 6);
			})
		);
	});

	it('sums to 0 over all peers', () => {
		fc.assert(
			fc.property(fc.array(probability, { minLength: 2, maxLength: 9 }), (all) => {
				const sum = all.reduce(
					(total, own, index) => total + (peerScore(own, all.toSpliced(index, 1)) as number),
					0
				);
				expect(sum).toBeCloseTo(0, 6);
			})
		);
	});

	it('is none without others, and where all called impossible what happened', () => {
		expect(peerScore(0.7, [])).toBeUndefined();
		expect(peerScore(0, [0])).toBeUndefined();
		expect(peerScore(0, [0.5])).toBe(-Infinity);
		expect(peerScore(0.5, [0, 0.5])).toBe(Infinity);
	});

	it('is refused for what is no probability, alone too', () => {
		expect(() => peerScore(1.1, [])).toThrow(/^probability: /);
		expect(() => peerScore(0.5, [0.5, -1])).toThrow(/^others: /);
	});
});
