import { describe, expect, it } from 'vitest';
import { normalCentralMass, normalCentralQuantile, normalDensity } from './normal-distribution';

describe('the normal distribution', () => {
	// Abramowitz and Stegun (1964), table 26.1: P(x), and from it 2 P(x) − 1
	it.each([
		[0.5, 0.69146246127401],
		[1, 0.84134474606854],
		[1.5, 0.9331927987311],
		[2, 0.97724986805182],
		[3, 0.99865010196837],
		[5, 0.99999971334843]
	])('has at %d the tabulated mass below it', (z, below) => {
		expect((1 + normalCentralMass(z)) / 2).toBeCloseTo(below, 13);
		expect((1 + normalCentralMass(-z)) / 2).toBeCloseTo(1 - below, 13);
	});

	it('has all of it within nine standard deviations', () => {
		expect(normalCentralMass(9)).toBe(1);
		expect(normalCentralMass(-9)).toBe(-1);
		expect(normalCentralMass(Infinity)).toBe(1);
		expect(normalCentralMass(0)).toBe(0);
	});

	it('has a mass whose slope is twice the density', () => {
		for (const z of [0.1, 0.7, 1.3, 2.9]) {
			const slope = (normalCentralMass(z + 1e-5) - normalCentralMass(z - 1e-5)) / 2e-5;
			expect(slope).toBeCloseTo(2 * normalDensity(z), 9);
		}
	});

	// Fisher and Yates, Statistical Tables, table I, to fifteen digits
	it.each([
		[0.5, 0.674489750196082],
		[0.8, 1.2815515655446],
		[0.9, 1.64485362695147],
		[0.95, 1.95996398454005],
		[0.99, 2.5758293035489],
		[0.999, 3.29052673149193]
	])('holds %d within ± the tabulated deviate', (level, deviate) => {
		expect(normalCentralQuantile(level)).toBeCloseTo(deviate, 12);
	});

	it('has an inverse at either end', () => {
		for (const level of [1e-9, 0.01, 0.999999, 1 - 1e-12]) {
			expect(normalCentralMass(normalCentralQuantile(level))).toBeCloseTo(level, 14);
		}
	});
});
