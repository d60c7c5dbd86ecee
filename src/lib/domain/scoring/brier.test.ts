import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brierScore, brierScoreMulticategory, rankedProbabilityScore } from './brier';

const probability = fc.double({ min: 0, max: 1, noNaN: true });
const outcome = (options: number) => fc.integer({ min: 0, max: options - 1 });
const distribution = fc
	.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 7 })
	.filter((parts) => parts.some((part) => part > 0))
	.map((parts) => {
		const sum = parts.reduce((total, part) => total + part, 0);
		return parts.map((part) => part / sum);
	});
const expected = (chances: readonly number[], score: (outcomeIndex: number) => number) =>
	chances.reduce((sum, chance, index) => sum + chance * score(index), 0);

describe('Brier score', () => {
	it('is 0 for certainty that was right, 1 for certainty that was wrong, ¼ for 50 %', () => {
		expect(brierScore(1, true)).toBe(0);
		expect(brierScore(0, false)).toBe(0);
		expect(brierScore(1, false)).toBe(1);
		expect(brierScore(0, true)).toBe(1);
		expect(brierScore(0.5, true)).toBe(0.25);
	});

	it('is the squared distance: 0.09 and 0.49 for 70 % and 30 % chance of the rain that fell', () => {
		expect(brierScore(0.7, true)).toBeCloseTo(0.09, 15);
		expect(brierScore(0.3, true)).toBeCloseTo(0.49, 15);
	});

	it('is best in expectation at the true probability', () => {
		fc.assert(
			fc.property(probability, probability, (truth, said) => {
				const mean = (forecast: number) =>
					expected([1 - truth, truth], (index) => brierScore(forecast, index === 1));
				// The loss from saying something else is exactly its squared distance.
				expect(mean(said) - mean(truth)).toBeCloseTo((said - truth) ** 2, 12);
			})
		);
	});

	it('is refused for what is no probability', () => {
		for (const wrong of [-0.01, 1.2, NaN, Infinity]) {
			expect(() => brierScore(wrong, true)).toThrow(/^probability: /);
			expect(() => brierScore(wrong, true)).toThrow(RangeError);
		}
	});
});

describe('Brier score over options', () => {
	it('gives Brier’s own example of ten forecasts of rain its 0.19 (Brier 1950, table 1)', () => {
		const forecasts: [number, boolean][] = [
			[0.7, true],
			[0.9, true],
			[0.8, true],
			[0.4, false],
			[0.2, true],
			[0, false],
			[0, false],
			[0, false],
			[0, false],
			[0.1, false]
		];
		const sum = forecasts.reduce(
			(total, [rain, fell]) => total + brierScoreMulticategory([rain, 1 - rain], fell ? 0 : 1),
			0
		);
		expect(sum / 10).toBeCloseTo(0.19, 12);
	});

	it('is twice the binary score when there are two', () => {
		fc.assert(
			fc.property(probability, fc.boolean(), (said, occurred) => {
				const both = brierScoreMulticategory([said, 1 - said], occurred ? 0 : 1);
				expect(both).toBeCloseTo(2 * brierScore(said, occurred), 12);
			})
		);
	});

	it('is 2 at worst', () => {
		expect(brierScoreMulticategory([1, 0, 0], 1)).toBe(2);
		expect(brierScoreMulticategory([1, 0, 0], 0)).toBe(0);
	});

	it('does not mind the order of the options', () => {
		expect(brierScoreMulticategory([0.5, 0.2, 0.3], 1)).toBeCloseTo(
			brierScoreMulticategory([0.3, 0.5, 0.2], 2),
			15
		);
	});

	it('is best in expectation at the true probabilities', () => {
		fc.assert(
			fc.property(distribution, distribution, (truth, other) => {
				fc.pre(truth.length === other.length);
				const mean = (said: number[]) =>
					expected(truth, (index) => brierScoreMulticategory(said, index));
				expect(mean(truth)).toBeLessThanOrEqual(mean(other) + 1e-12);
			})
		);
	});

	it('is refused unless the probabilities sum to 1 within 1e-9 and the outcome is one of them', () => {
		expect(() => brierScoreMulticategory([0.5, 0.4], 0)).toThrow(/^probabilities: .*sum to 1/);
		expect(() => brierScoreMulticategory([0.5, 0.5 + 3e-9], 0)).toThrow(/^probabilities: /);
		expect(() => brierScoreMulticategory([0.5, 0.5 + 5e-10], 0)).not.toThrow();
		expect(() => brierScoreMulticategory([1.5, -0.5], 0)).toThrow(/^probabilities: /);
		expect(() => brierScoreMulticategory([NaN, 1], 0)).toThrow(/^probabilities: /);
		expect(() => brierScoreMulticategory([], 0)).toThrow(/^probabilities: /);
		for (const wrong of [-1, 2, 0.5, NaN]) {
			expect(() => brierScoreMulticategory([0.5, 0.5], wrong)).toThrow(/^outcomeIndex: /);
		}
	});
});

describe('ranked probability score', () => {
	// Constantinou and Fenton (2012), Solving the problem of inadequate scoring rules for assessing probabilistic
	// football forecast models, Journal of Quantitative Analysis in Sports 8 (1); they divide by K − 1 = 2.
	it.each([
		['home', [1, 0, 0], 0],
		['home', [0.9, 0.1, 0], 0.005],
		['home', [0.8, 0.1, 0.1], 0.025],
		['home', [0.5, 0.25, 0.25], 0.1562],
		['draw', [0.35, 0.3, 0.35], 0.1225],
		['draw', [0.6, 0.3, 0.1], 0.185],
		['home', [0.6, 0.25, 0.15], 0.0913],
		['home', [0.6, 0.15, 0.25], 0.1113],
		['home', [0.57, 0.33, 0.1], 0.0975],
		['home', [0.6, 0.2, 0.2], 0.1]
	])('matches the published football table: %s, %j', (winner, said, published) => {
		const score = rankedProbabilityScore(said, winner === 'home' ? 0 : 1);
		// Published to four decimals, some rounded and some cut.
		expect(Math.abs(score / 2 - published)).toBeLessThanOrEqual(1e-4);
	});

	it('equals the binary Brier score when there are two options', () => {
		fc.assert(
			fc.property(probability, fc.boolean(), (said, occurred) => {
				const ranked = rankedProbabilityScore([said, 1 - said], occurred ? 0 : 1);
				expect(ranked).toBeCloseTo(brierScore(said, occurred), 12);
			})
		);
	});

	it('is the sum of the Brier scores of "this option or one before it"', () => {
		fc.assert(
			fc.property(distribution, fc.nat(), (said, pick) => {
				const happened = pick % said.length;
				const slow = said
					.slice(0, -1)
					.map((_, split) =>
						brierScore(
							Math.min(
								1,
								said.slice(0, split + 1).reduce((sum, part) => sum + part, 0)
							),
							happened <= split
						)
					)
					.reduce((sum, score) => sum + score, 0);
				expect(rankedProbabilityScore(said, happened)).toBeCloseTo(slow, 12);
			})
		);
	});

	it('costs more the further off the certainty was', () => {
		expect([0, 1, 2, 3].map((index) => rankedProbabilityScore([1, 0, 0, 0], index))).toEqual([
			0, 1, 2, 3
		]);
	});

	it('is best in expectation at the true probabilities', () => {
		fc.assert(
			fc.property(distribution, distribution, (truth, other) => {
				fc.pre(truth.length === other.length);
				const mean = (said: number[]) =>
					expected(truth, (index) => rankedProbabilityScore(said, index));
				expect(mean(truth)).toBeLessThanOrEqual(mean(other) + 1e-12);
			})
		);
	});

	it('does not change what it is given', () => {
		const said = Object.freeze([0.2, 0.5, 0.3]);
		fc.assert(
			fc.property(outcome(3), (index) => {
				rankedProbabilityScore(said, index);
				expect(said).toEqual([0.2, 0.5, 0.3]);
			})
		);
	});
});
