import { describe, expect, it } from 'vitest';
import { randomFrom } from '../scoring/random';
import { consistencyBand } from './consistency-band';
import { columnsOf } from './columns';
import { corpOfColumns } from './corp-curve';

const groups = (...pairs: [number, number][]) => ({
	probabilities: Float64Array.from(pairs, ([probability]) => probability),
	weights: Float64Array.from(pairs, ([, weight]) => weight)
});

describe('the consistency band', () => {
	it('of a single forecast lies between the quantiles of its binomial distribution', () => {
		// P(X ≤ 3) = 0.0106 and P(X ≤ 4) = 0.0473 for 10 trials at 0.7; P(X ≥ 9) = 0.149, P(X = 10) = 0.028
		const [place] = consistencyBand(groups([0.7, 10]), { seed: 1, level: 0.9, draws: 20_000 });
		expect(place).toEqual({ probability: 0.7, lower: 0.5, upper: 0.9 });
	});

	it('narrows with the number of forecasts, whichever way their outcomes are drawn', () => {
		const width = (count: number) => {
			const [place] = consistencyBand(groups([0.5, count]), { seed: 3 });
			return (place?.upper as number) - (place?.lower as number);
		};
		// 2 · 1.645 · √(p (1 − p) / n)
		for (const count of [60, 1000, 100_000]) {
			expect(width(count) / (3.29 * Math.sqrt(0.25 / count))).toBeCloseTo(1, 0.5);
		}
	});

	it('holds certainty to the letter', () => {
		const band = consistencyBand(groups([0, 50], [1, 50]), { seed: 1 });
		expect(band.map(({ lower, upper }) => [lower, upper])).toEqual([
			[0, 0],
			[1, 1]
		]);
	});

	it('holds the curve of a calibrated forecaster about as often as it says', () => {
		const random = randomFrom(5);
		let [held, all] = [0, 0];
		for (let trial = 0; trial < 150; trial++) {
			const pairs = Array.from({ length: 60 }, () => {
				const probability = Math.ceil(random() * 9) / 10;
				return { probability, occurred: random() < probability };
			});
			const corp = corpOfColumns(columnsOf(pairs));
			if (!corp) continue;
			const band = consistencyBand(corp, { seed: trial, draws: 200 });
			for (const [index, { lower, upper }] of band.entries()) {
				const value = corp.recalibrated[index] as number;
				all += 1;
				if (value >= lower && value <= upper) held += 1;
			}
		}
		expect(held / all).toBeGreaterThan(0.88);
		expect(held / all).toBeLessThan(0.97);
	});

	it('is the same for the same seed', () => {
		const some = groups([0.2, 5], [0.6, 9], [0.8, 3]);
		expect(consistencyBand(some, { seed: 7 })).toEqual(consistencyBand(some, { seed: 7 }));
	});

	it('is drawn through two hundred places of many, both ends among them', () => {
		const many = groups(
			...Array.from({ length: 5000 }, (_, index): [number, number] => [index / 4999, 1])
		);
		const band = consistencyBand(many, { seed: 1, draws: 20 });
		expect(band).toHaveLength(200);
		expect([band[0]?.probability, band.at(-1)?.probability]).toEqual([0, 1]);
	});

	it('is refused for weights that are no counts, and for levels and draws that are none', () => {
		expect(() => consistencyBand(groups([0.5, 1.5]), { seed: 1 })).toThrow(/^weights: /);
		expect(() => consistencyBand(groups([0.5, 1]), { seed: 1, level: 1 })).toThrow(/^level: /);
		expect(() => consistencyBand(groups([0.5, 1]), { seed: 1, draws: 0 })).toThrow(/^draws: /);
		expect(() => consistencyBand(groups(), { seed: -1 })).toThrow(/^seed: /);
	});
});
