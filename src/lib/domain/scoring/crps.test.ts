import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crpsNormal, crpsSample } from './crps';
import { normalCentralMass } from './normal-distribution';

const value = fc.integer({ min: -1000, max: 1000 }).map((whole) => whole / 8);
const sample = fc.array(value, { minLength: 1, maxLength: 30 });

/** Weights as shares of their sum. */
function sharesOf(weights: readonly number[]): number[] {
	const sum = weights.reduce((total, weight) => total + weight, 0);
	return weights.map((weight) => weight / sum);
}

/** ∫ (F(x) − 1{x ≥ y})² dx, by the midpoint rule between `low` and `high`. */
function integral(
	below: (x: number) => number,
	observed: number,
	low: number,
	high: number,
	steps: number
): number {
	const width = (high - low) / steps;
	let sum = 0;
	for (let step = 0; step < steps; step++) {
		const x = low + (step + 0.5) * width;
		sum += (below(x) - (x >= observed ? 1 : 0)) ** 2 * width;
	}
	return sum;
}

/** E|X − y| − ½ E|X − X′| over all pairs. */
function slow(values: readonly number[], observed: number, weights: readonly number[]): number {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	let score = 0;
	for (const [i, left] of values.entries()) {
		const share = (weights[i] as number) / total;
		score += share * Math.abs(left - observed);
		for (const [j, right] of values.entries()) {
			score -= (share * ((weights[j] as number) / total) * Math.abs(left - right)) / 2;
		}
	}
	return score;
}

describe('CRPS of a sample', () => {
	// properscoring 0.1, tests/test_crps.py
	it.each([
		[0, [-1], 1],
		[0, [0], 0],
		[0, [0, 0], 0],
		[0, [0, 1], 0.25],
		[0, [1, 0], 0.25],
		[2, [0, 1], 1.25],
		[0, [-1, 1], 0.5],
		[0, [0, 0, 1], 1 / 9],
		[1, [0, 0, 1], 4 / 9],
		[0, [-1, 0, 0, 1], 1 / 8]
	])('matches properscoring: %d observed, %j forecast', (observed, values, published) => {
		expect(crpsSample(values, observed)).toBeCloseTo(published, 14);
	});

	it.each([
		[1, [0, 2], [0.5, 0.5], 0.5],
		[1, [2, 0], [0.5, 0.5], 0.5],
		[1, [0, 2], [0.8, 0.2], 0.68],
		[1.5, [0, 2], [0.8, 0.2], 0.64 * 1.5 + 0.04 * 0.5],
		[1, [0, 3], [0.5, 0.5], 0.75],
		[1, [0, 2], [1, 0], 1],
		[-1, [0, 1, 2], [1 / 3, 1 / 3, 1 / 3], 1 + 1 / 9 + 4 / 9],
		[2.5, [0, 1, 2], [1 / 3, 1 / 3, 1 / 3], 4 / 9 + 1 / 9 + 0.5],
		[1.5, [0, 1, 2, 3], [0.25, 0.25, 0.25, 0.25], 6 / 16]
	])('matches properscoring with weights: %d, %j, %j', (observed, values, weights, published) => {
		expect(crpsSample(values, observed, weights)).toBeCloseTo(published, 14);
	});

	it('equals the mean error less half the mean spread, over all pairs', () => {
		const weighted = fc.array(fc.tuple(value, fc.integer({ min: 0, max: 9 })), {
			minLength: 1,
			maxLength: 20
		});
		fc.assert(
			fc.property(weighted, value, (pairs, observed) => {
				fc.pre(pairs.some(([, weight]) => weight > 0));
				const values = pairs.map(([one]) => one);
				const weights = sharesOf(pairs.map(([, weight]) => weight));
				expect(crpsSample(values, observed, weights)).toBeCloseTo(
					slow(values, observed, weights),
					9
				);
			})
		);
	});

	it('equals the integral that defines it', () => {
		fc.assert(
			fc.property(sample, value, (values, observed) => {
				const below = (x: number) => values.filter((one) => one <= x).length / values.length;
				// All steps lie on eighths, so this grid over them is exact.
				expect(crpsSample(values, observed)).toBeCloseTo(
					integral(below, observed, -125, 125, 2000),
					9
				);
			}),
			{ numRuns: 30 }
		);
	});

	it('of a point is the absolute error', () => {
		fc.assert(
			fc.property(value, value, fc.integer({ min: 1, max: 5 }), (point, observed, times) => {
				const values = new Array<number>(times).fill(point);
				expect(crpsSample(values, observed)).toBe(Math.abs(point - observed));
			})
		);
	});

	it('counts weights as shares of repetitions', () => {
		const pairs = fc.array(fc.tuple(value, fc.integer({ min: 0, max: 4 })), {
			minLength: 1,
			maxLength: 12
		});
		fc.assert(
			fc.property(pairs, value, (weighted, observed) => {
				const repeated = weighted.flatMap(([one, times]) => new Array<number>(times).fill(one));
				fc.pre(repeated.length > 0);
				expect(
					crpsSample(
						weighted.map(([one]) => one),
						observed,
						sharesOf(weighted.map(([, times]) => times))
					)
				).toBeCloseTo(crpsSample(repeated, observed), 10);
			})
		);
	});

	it('nears that of the distribution it is drawn from', () => {
		const quantiles = Array.from({ length: 4000 }, (_, index) => {
			// Exponential with mean 1, whose CRPS at y is y − 2 (1 − e⁻ʸ) + ½ (Gneiting and Raftery 2007, Jordan 2019)
			return -Math.log(1 - (index + 0.5) / 4000);
		});
		for (const y of [0.1, 1, 3]) {
			expect(crpsSample(quantiles, y)).toBeCloseTo(y - 2 * (1 - Math.exp(-y)) + 0.5, 3);
		}
	});

	it('is best in expectation for the sample that the truth is drawn from', () => {
		fc.assert(
			fc.property(sample, sample, (truth, other) => {
				const mean = (values: number[]) =>
					truth.reduce((sum, observed) => sum + crpsSample(values, observed), 0) / truth.length;
				expect(mean(truth)).toBeLessThanOrEqual(mean(other) + 1e-9);
			})
		);
	});

	it('leaves its arguments in their order', () => {
		const values = Object.freeze([3, 1, 2]);
		const weights = Object.freeze([1 / 3, 0, 2 / 3]);
		expect(crpsSample(values, 2, weights)).toBeCloseTo(1 / 9, 14);
		expect(values).toEqual([3, 1, 2]);
	});

	it('is refused without a sample, with what is no number, and with weights that are none', () => {
		expect(() => crpsSample([], 1)).toThrow(/^sample: /);
		expect(() => crpsSample([1, NaN], 1)).toThrow(/^sample: /);
		expect(() => crpsSample([1, Infinity], 1)).toThrow(/^sample: /);
		expect(() => crpsSample([1], NaN)).toThrow(/^observed: /);
		for (const wrong of [[1], [0.2, 0.3, 0.5], [2, -1], [0, 0], [0.4, 0.5], [1, 1], [1, NaN]]) {
			expect(() => crpsSample([1, 2], 1, wrong)).toThrow(/^weights: /);
			expect(() => crpsSample([1, 2], 1, wrong)).toThrow(RangeError);
		}
	});
});

describe('CRPS of a normal distribution', () => {
	it('of N(0, 1) at 0 is as the README of properscoring 0.1 prints it: (√2 − 1)/√π', () => {
		expect(crpsNormal(0, 1, 0)).toBeCloseTo(0.23369497725510913, 14);
		expect(crpsNormal(0, 1, 0)).toBeCloseTo((Math.SQRT2 - 1) / Math.sqrt(Math.PI), 14);
	});

	// The formula worked out in thirty digits, outside of this project
	it.each([
		[1, 0.6024413576276163],
		[1.96, 1.4147005561381225]
	])('of N(0, 1) at %d is what thirty digits give', (observed, exact) => {
		expect(crpsNormal(0, 1, observed)).toBeCloseTo(exact, 14);
	});

	it('equals the integral that defines it', () => {
		for (const [mean, deviation, observed] of [
			[0, 1, 0.3],
			[2, 0.5, 4],
			[-3, 4, -9]
		] as const) {
			const below = (x: number) => (1 + normalCentralMass((x - mean) / deviation)) / 2;
			const reach = 12 * deviation;
			const numeric = integral(below, observed, mean - reach, mean + reach, 120_000);
			expect(crpsNormal(mean, deviation, observed)).toBeCloseTo(numeric, 3);
		}
	});

	it('scales with its unit and moves with its origin', () => {
		fc.assert(
			fc.property(value, fc.integer({ min: 1, max: 80 }), value, (mean, deviation, observed) => {
				const standard = crpsNormal(0, 1, (observed - mean) / deviation);
				expect(crpsNormal(mean, deviation, observed) / deviation).toBeCloseTo(standard, 12);
				expect(standard).toBeGreaterThan(0);
			})
		);
	});

	it('without spread is the absolute error, and nears it as the spread goes', () => {
		expect(crpsNormal(3, 0, 5)).toBe(2);
		expect(crpsNormal(3, 0, 3)).toBe(0);
		expect(crpsNormal(3, 1e-9, 5)).toBeCloseTo(2, 8);
		expect(crpsNormal(3, 1e-320, 5)).toBe(2);
	});

	it('is refused for a spread below 0 and for what is no number', () => {
		expect(() => crpsNormal(0, -1, 0)).toThrow(/^standardDeviation: /);
		expect(() => crpsNormal(0, NaN, 0)).toThrow(/^standardDeviation: /);
		expect(() => crpsNormal(NaN, 1, 0)).toThrow(/^mean: /);
		expect(() => crpsNormal(0, 1, Infinity)).toThrow(/^observed: /);
	});
});
