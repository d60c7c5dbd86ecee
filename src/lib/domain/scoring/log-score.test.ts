import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logScore } from './log-score';

const inside = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

describe('log score', () => {
	it('is 0 for certainty that was right and infinite for certainty that was wrong', () => {
		expect(logScore(1, true)).toBe(0);
		expect(logScore(0, false)).toBe(0);
		expect(logScore(0, true)).toBe(Infinity);
		expect(logScore(1, false)).toBe(Infinity);
	});

	it('is ln 2 for 50 % and grows by ln 10 for each tenth', () => {
		expect(logScore(0.5, true)).toBeCloseTo(Math.LN2, 15);
		expect(logScore(0.5, false)).toBeCloseTo(Math.LN2, 15);
		expect(logScore(0.01, true) - logScore(0.1, true)).toBeCloseTo(Math.LN10, 12);
	});

	it('keeps the small chance of what did not happen', () => {
		expect(logScore(1e-20, false)).toBe(1e-20);
	});

	it('is best in expectation at the true probability, by the Kullback–Leibler divergence', () => {
		fc.assert(
			fc.property(inside, inside, (truth, said) => {
				const mean = (forecast: number) =>
					truth * logScore(forecast, true) + (1 - truth) * logScore(forecast, false);
				const divergence =
					truth * Math.log(truth / said) + (1 - truth) * Math.log((1 - truth) / (1 - said));
				expect(mean(said) - mean(truth)).toBeCloseTo(divergence, 9);
				expect(mean(said)).toBeGreaterThanOrEqual(mean(truth) - 1e-12);
			})
		);
	});

	it('is refused for what is no probability', () => {
		for (const wrong of [-0.01, 1.2, NaN]) {
			expect(() => logScore(wrong, true)).toThrow(/^probability: /);
			expect(() => logScore(wrong, false)).toThrow(RangeError);
		}
	});
});
