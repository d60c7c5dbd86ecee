import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crpsSample, intervalScore, quantileScore, weightedIntervalScore } from './crps';

const value = fc.integer({ min: -1000, max: 1000 }).map((whole) => whole / 8);
const level = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);

describe('quantile score', () => {
	it('is the level above the quantile, the rest below it, per unit of error', () => {
		expect(quantileScore(0.8, 8, 10)).toBeCloseTo(1.6, 14);
		expect(quantileScore(0.8, 8, 6)).toBeCloseTo(0.4, 14);
		expect(quantileScore(0.8, 8, 8)).toBe(0);
	});

	it('is half the absolute error for the median', () => {
		fc.assert(
			fc.property(value, value, (median, observed) => {
				expect(quantileScore(0.5, median, observed)).toBe(Math.abs(median - observed) / 2);
			})
		);
	});

	it('is best in expectation at the true quantile', () => {
		const outcomes = fc.array(value, { minLength: 1, maxLength: 40 });
		fc.assert(
			fc.property(outcomes, level, value, (truth, tau, other) => {
				const sorted = truth.toSorted((left, right) => left - right);
				const quantile = sorted[Math.ceil(tau * sorted.length) - 1] as number;
				const sum = (said: number) =>
					truth.reduce((total, observed) => total + quantileScore(tau, said, observed), 0);
				expect(sum(quantile)).toBeLessThanOrEqual(sum(other) + 1e-9);
			})
		);
	});

	it('has half the CRPS as its integral over all levels', () => {
		const sample = [1, 4, 4, 9, 20];
		const steps = 5000;
		let sum = 0;
		for (let step = 0; step < steps; step++) {
			const tau = (step + 0.5) / steps;
			sum += quantileScore(tau, sample[Math.floor(tau * sample.length)] as number, 7) / steps;
		}
		expect(2 * sum).toBeCloseTo(crpsSample(sample, 7), 5);
	});

	it('is refused for levels that are not between 0 and 1', () => {
		for (const wrong of [0, 1, -0.5, 1.5, NaN]) {
			expect(() => quantileScore(wrong, 1, 1)).toThrow(/^level: /);
		}
		expect(() => quantileScore(0.5, NaN, 1)).toThrow(/^quantile: /);
		expect(() => quantileScore(0.5, 1, NaN)).toThrow(/^observed: /);
	});
});

describe('interval score', () => {
	it('is the width when it holds the observation', () => {
		expect(intervalScore(10, 20, 0.9, 15)).toBe(10);
		expect(intervalScore(10, 20, 0.9, 10)).toBe(10);
		expect(intervalScore(10, 20, 0.9, 20)).toBe(10);
	});

	it('fines a miss by 2/α for each unit', () => {
		expect(intervalScore(10, 20, 0.9, 8)).toBeCloseTo(10 + 20 * 2, 10);
		expect(intervalScore(10, 20, 0.5, 23)).toBeCloseTo(10 + 4 * 3, 10);
	});

	it('is 2/α times the quantile scores of its ends', () => {
		fc.assert(
			fc.property(value, value, level, value, (one, other, coverage, observed) => {
				const lower = Math.min(one, other);
				const upper = Math.max(one, other);
				const alpha = 1 - coverage;
				const ends =
					quantileScore(alpha / 2, lower, observed) + quantileScore(1 - alpha / 2, upper, observed);
				expect(intervalScore(lower, upper, coverage, observed)).toBeCloseTo((2 / alpha) * ends, 6);
			})
		);
	});

	it('is refused for ends that cross and coverages that are none', () => {
		expect(() => intervalScore(2, 1, 0.9, 1)).toThrow(/^lower: /);
		for (const wrong of [0, 1, 1.5, NaN]) {
			expect(() => intervalScore(1, 2, wrong, 1)).toThrow(/^coverage: /);
		}
		expect(() => intervalScore(1, NaN, 0.5, 1)).toThrow(/^upper: /);
		expect(() => intervalScore(1, 2, 0.5, NaN)).toThrow(/^observed: /);
	});
});

describe('weighted interval score', () => {
	/** The levels of the COVID-19 Forecast Hub. */
	const HUB = [
		0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75,
		0.8, 0.85, 0.9, 0.95, 0.975, 0.99
	];

	it('is the sum by hand for quantiles 1 to 23 at the levels of the COVID-19 Forecast Hub', () => {
		let sum = 1; // half of |10 − 12|
		for (let index = 0; index < 11; index++) {
			const lower = index + 1;
			const upper = 23 - index;
			sum += (HUB[index] as number) * (upper - lower) + Math.max(0, lower - 10);
		}
		const quantiles = HUB.map((_, index) => index + 1);
		expect(weightedIntervalScore(HUB, quantiles, 10)).toBeCloseTo(sum / 11.5, 12);
	});

	// The cases of covidHubUtils, tests/testthat/test-score_forecasts.R, "2 intervals and median"; the sums as written there
	it.each([
		[1, [-1, 0, 1, 2, 3]],
		[-15, [-2, 1, 2, 2, 4]],
		[22, [-2, 0, 3, 3, 4]]
	] as const)('matches covidHubUtils: %d observed, %j forecast', (observed, quantiles) => {
		const [a, b, median, c, d] = quantiles;
		const miss = (low: number, high: number) =>
			Math.max(0, low - observed) + Math.max(0, observed - high);
		const expected =
			(0.5 * Math.abs(observed - median) +
				0.1 * (d - a) +
				miss(a, d) +
				0.25 * (c - b) +
				miss(b, c)) /
			2.5;
		expect(weightedIntervalScore([0.1, 0.25, 0.5, 0.75, 0.9], quantiles, observed)).toBeCloseTo(
			expected,
			12
		);
	});

	it('is twice the mean quantile score', () => {
		const rising = fc
			.array(value, { minLength: 23, maxLength: 23 })
			.map((values) => values.toSorted((left, right) => left - right));
		fc.assert(
			fc.property(rising, value, (quantiles, observed) => {
				const mean =
					HUB.reduce(
						(sum, tau, index) => sum + quantileScore(tau, quantiles[index] as number, observed),
						0
					) / HUB.length;
				expect(weightedIntervalScore(HUB, quantiles, observed)).toBeCloseTo(2 * mean, 9);
			})
		);
	});

	it('is the absolute error of a median alone', () => {
		expect(weightedIntervalScore([0.5], [7], 10)).toBe(3);
	});

	it('nears the CRPS as levels are added', () => {
		// Uniform on 0–1, whose CRPS at y inside is (y³ + (1 − y)³) / 3 (Jordan, Krüger and Lerch 2019)
		const levels = Array.from({ length: 999 }, (_, index) => (index + 1) / 1000);
		expect(weightedIntervalScore(levels, levels, 0.3)).toBeCloseTo((0.027 + 0.343) / 3, 3);
	});

	it('takes its levels in any order and leaves them there', () => {
		const levels = Object.freeze([0.9, 0.1, 0.5]);
		const quantiles = Object.freeze([9, 1, 4]);
		expect(weightedIntervalScore(levels, quantiles, 2)).toBe(
			weightedIntervalScore([0.1, 0.5, 0.9], [1, 4, 9], 2)
		);
		expect(levels).toEqual([0.9, 0.1, 0.5]);
	});

	it('is refused unless levels pair up around a median and quantiles do not cross', () => {
		for (const wrong of [
			[0.1, 0.9],
			[0.1, 0.5, 0.8],
			[0.1, 0.2, 0.5],
			[0.1, 0.1, 0.5, 0.9, 0.9],
			[0.5, 0.5, 0.5],
			[0, 0.5, 1],
			[0.1, NaN, 0.9],
			[]
		]) {
			const quantiles = wrong.map((_, index) => index);
			expect(() => weightedIntervalScore(wrong, quantiles, 1)).toThrow(/^levels: /);
		}
		expect(() => weightedIntervalScore([0.1, 0.5, 0.9], [1, 3, 2], 1)).toThrow(/^quantiles: /);
		expect(() => weightedIntervalScore([0.1, 0.5, 0.9], [3, 2, 1], 1)).toThrow(/^quantiles: /);
		expect(() => weightedIntervalScore([0.1, 0.5, 0.9], [1, 2], 1)).toThrow(/^quantiles: /);
		expect(() => weightedIntervalScore([0.5], [NaN], 1)).toThrow(/^quantiles: /);
		expect(() => weightedIntervalScore([0.5], [1], NaN)).toThrow(/^observed: /);
	});
});
