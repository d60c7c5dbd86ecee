import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './interval';

describe('Wilson’s interval', () => {
	// R. G. Newcombe (1998), Two-sided confidence intervals for the single proportion, Statistics in Medicine 17,
	// 857–872, table I, method 3
	it.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718]
	])('of %d in %d is as Newcombe published', (successes, trials, lower, upper) => {
		const interval = wilsonInterval(successes, trials);
		expect(interval?.lower).toBeCloseTo(lower, 4);
		expect(interval?.upper).toBeCloseTo(upper, 4);
	});

	it('ends where the frequency is just z standard errors away', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (trials, pick) => {
				const successes = pick % (trials + 1);
				const { lower, upper } = wilsonInterval(successes, trials, 0.9) as {
					lower: number;
					upper: number;
				};
				const frequency = successes / trials;
				expect(lower).toBeGreaterThanOrEqual(0);
				expect(upper).toBeLessThanOrEqual(1);
				expect(lower).toBeLessThanOrEqual(frequency);
				expect(upper).toBeGreaterThanOrEqual(frequency);
				for (const end of [lower, upper]) {
					if (end === 0 || end === 1) continue;
					const errors = Math.abs(frequency - end) / Math.sqrt((end * (1 - end)) / trials);
					expect(errors).toBeCloseTo(1.6448536, 6);
				}
			})
		);
	});

	it('mirrors when failures are counted instead', () => {
		const some = wilsonInterval(3, 17);
		const others = wilsonInterval(14, 17);
		expect(some?.lower).toBeCloseTo(1 - (others?.upper as number), 14);
		expect(wilsonInterval(17, 17)?.upper).toBe(1);
		expect(wilsonInterval(0, 17)?.lower).toBe(0);
	});

	it('narrows with more trials and widens with the level', () => {
		const width = (successes: number, trials: number, level?: number) => {
			const interval = wilsonInterval(successes, trials, level);
			return (interval?.upper as number) - (interval?.lower as number);
		};
		expect(width(40, 80)).toBeLessThan(width(4, 8));
		expect(width(4, 8, 0.99)).toBeGreaterThan(width(4, 8));
		expect(width(4, 8, 0.95)).toBe(width(4, 8));
	});

	it('is none without trials', () => {
		expect(wilsonInterval(0, 0)).toBeUndefined();
	});

	it('is refused for counts and levels that are none', () => {
		expect(() => wilsonInterval(-1, 5)).toThrow(/^successes: /);
		expect(() => wilsonInterval(6, 5)).toThrow(/^successes: /);
		expect(() => wilsonInterval(NaN, 5)).toThrow(/^successes: /);
		expect(() => wilsonInterval(0, NaN)).toThrow(/^trials: /);
		expect(() => wilsonInterval(0, -1)).toThrow(/^trials: /);
		for (const wrong of [0, 1, 95, NaN]) {
			expect(() => wilsonInterval(1, 5, wrong)).toThrow(/^level: /);
			expect(() => wilsonInterval(0, 0, wrong)).toThrow(RangeError);
		}
	});
});
