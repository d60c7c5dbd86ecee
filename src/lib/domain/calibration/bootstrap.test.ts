import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present } from '../../../../tests/support/pairs';
import { randomFrom } from '../scoring/random';
import { bootstrapMean, type ClusteredScore } from './bootstrap';
import { studentCentralQuantile } from './student-t';

const widthOf = (scores: readonly ClusteredScore[], seed = 1) => {
	const interval = present(bootstrapMean(scores, { seed })?.interval);
	return interval.upper - interval.lower;
};

describe('Student’s t', () => {
	// Fisher and Yates, Statistical Tables, table III: 5 %, two-sided
	it.each([
		[1, 12.706],
		[2, 4.303],
		[3, 3.182],
		[4, 2.776],
		[5, 2.571],
		[10, 2.228],
		[15, 2.131],
		[30, 2.042],
		[120, 1.98]
	])('with %d degrees of freedom has 95 % within ± the tabulated value', (degrees, tabulated) => {
		expect(studentCentralQuantile(0.95, degrees)).toBeCloseTo(tabulated, 3);
	});

	it('has 99 % within ± 4.604 and ± 4.032 for 4 and 5 degrees', () => {
		expect(studentCentralQuantile(0.99, 4)).toBeCloseTo(4.604, 3);
		expect(studentCentralQuantile(0.99, 5)).toBeCloseTo(4.032, 3);
	});
});

describe('the cluster bootstrap', () => {
	const scores = Array.from({ length: 60 }, (_, index): ClusteredScore => {
		const article = Math.floor(index / 10);
		return { score: article / 10 + (index % 10) / 100, cluster: `article-${article}` };
	});

	it('gives the plain mean, and an interval around it', () => {
		const result = bootstrapMean(scores, { seed: 3 });
		expect(result).toMatchObject({ count: 60, clusters: 6 });
		expect(result?.mean).toBeCloseTo(0.295, 12);
		expect(result?.interval?.lower).toBeLessThan(0.295);
		expect(result?.interval?.upper).toBeGreaterThan(0.295);
	});

	it('gives the same for the same seed, and all but the same for another', () => {
		const one = bootstrapMean(scores, { seed: 3 });
		expect(bootstrapMean(scores, { seed: 3 })).toEqual(one);
		const other = bootstrapMean(scores, { seed: 4 });
		expect(other).not.toEqual(one);
		expect(other?.interval?.lower).toBeCloseTo(one?.interval?.lower as number, 1);
	});

	it('resamples whole clusters: what cancels within each leaves no doubt', () => {
		const cancelling = Array.from({ length: 40 }, (_, index) => ({
			score: index % 2,
			cluster: Math.floor(index / 2)
		}));
		const { interval } = present(bootstrapMean(cancelling, { seed: 1 }));
		expect(interval).toEqual({ lower: 0.5, upper: 0.5 });
		expect(
			widthOf(cancelling.map(({ score }, index) => ({ score, cluster: index })))
		).toBeGreaterThan(0.2);
	});

	it('is wider for few clusters than for the same scores taken one by one', () => {
		const alone = scores.map(({ score }, index) => ({ score, cluster: index }));
		expect(widthOf(scores)).toBeGreaterThan(2 * widthOf(alone));
	});

	it('holds the true mean about as often as it says, with few clusters too', () => {
		const random = randomFrom(11);
		const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
		let held = 0;
		const trials = 400;
		for (let trial = 0; trial < trials; trial++) {
			const sample = Array.from({ length: 8 }, () => normal()).flatMap((effect, cluster) =>
				Array.from({ length: 3 }, () => ({ score: effect + 0.3 * normal(), cluster }))
			);
			const result = bootstrapMean(sample, { seed: trial, draws: 1000 });
			if (!result?.interval) continue;
			if (result.interval.lower <= 0 && result.interval.upper >= 0) held++;
		}
		// Without the expansion it is held less often than this.
		expect(held / trials).toBeGreaterThan(0.91);
		expect(held / trials).toBeLessThan(0.985);
	});

	it('widens with the level', () => {
		const width = (level: number) => {
			const interval = bootstrapMean(scores, { seed: 1, level })?.interval;
			return (interval?.upper as number) - (interval?.lower as number);
		};
		expect(width(0.5)).toBeLessThan(width(0.8));
		expect(width(0.8)).toBeLessThan(width(0.95));
		expect(width(1e-9)).toBeGreaterThanOrEqual(0);
	});

	it('weighs scores as if repeated', () => {
		const weight = fc.integer({ min: 0, max: 3 });
		const score = fc.integer({ min: 0, max: 8 }).map((whole) => whole / 8);
		const weighted = fc.array(
			fc.record({ score, weight, cluster: fc.integer({ min: 0, max: 4 }) }),
			{
				maxLength: 12
			}
		);
		fc.assert(
			fc.property(weighted, (all) => {
				const repeated = all.flatMap(({ score, weight, cluster }) =>
					Array.from({ length: weight }, () => ({ score, cluster }))
				);
				const one = bootstrapMean(all, { seed: 5, draws: 50 });
				const other = bootstrapMean(repeated, { seed: 5, draws: 50 });
				expect(one?.mean).toEqual(other?.mean);
				expect(one?.interval).toEqual(other?.interval);
			})
		);
	});

	it('has no interval from a single cluster, and nothing at all from none', () => {
		const single = bootstrapMean(scores.slice(0, 10), { seed: 1 });
		expect(single?.interval).toBeUndefined();
		expect(single?.mean).toBeCloseTo(0.045, 12);
		expect(bootstrapMean([], { seed: 1 })).toBeUndefined();
		expect(bootstrapMean([{ score: 1, cluster: 1, weight: 0 }], { seed: 1 })).toBeUndefined();
	});

	it('is infinite above where a score is', () => {
		const some = bootstrapMean([...scores, { score: Infinity, cluster: 'sure' }], { seed: 1 });
		expect(some?.mean).toBe(Infinity);
		expect(some?.interval?.upper).toBe(Infinity);
		expect(some?.interval?.lower).toBeLessThan(1);
	});

	it('is refused for seeds, levels, draws, scores and weights that are none', () => {
		expect(() => bootstrapMean(scores, { seed: -1 })).toThrow(/^seed: /);
		expect(() => bootstrapMean(scores, { seed: 1, level: 95 })).toThrow(/^level: /);
		expect(() => bootstrapMean(scores, { seed: 1, draws: 0 })).toThrow(/^draws: /);
		expect(() => bootstrapMean([{ score: NaN, cluster: 1 }], { seed: 1 })).toThrow(/^score: /);
		expect(() => bootstrapMean([{ score: 1, cluster: 1, weight: -1 }], { seed: 1 })).toThrow(
			/^weight: /
		);
	});
});
