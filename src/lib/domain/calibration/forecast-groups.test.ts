import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, present, samples, scoreOf, weightOf } from '../../../../tests/support/pairs';
import { logScore } from '../scoring/log-score';
import { meanBrierScoreOfColumns, meanLogScoreOfColumns } from '../scoring/mean-scores';
import { randomFrom } from '../scoring/random';
import { columnsOf, type ForecastPair } from './columns';
import { corpOfColumns } from './corp-curve';
import { areaUnderRocOfColumns, brierDecompositionOfColumns } from './decomposition';
import { groupEqualForecasts } from './forecast-groups';

/** The slow way: sort objects with a comparator, look each value up. */
function slowGroups(pairs: readonly ForecastPair[]) {
	const values = [...new Set(pairs.map(({ probability }) => probability + 0))].sort(
		(left, right) => left - right
	);
	return values.map((value) => {
		const same = pairs.filter(({ probability }) => probability === value);
		return [
			value,
			same.reduce((sum, pair) => sum + weightOf(pair), 0),
			same.filter(({ occurred }) => occurred).reduce((sum, pair) => sum + weightOf(pair), 0)
		];
	});
}

function groupsOf(pairs: readonly ForecastPair[]) {
	const { probabilities, weights, occurred } = groupEqualForecasts(columnsOf(pairs));
	return Array.from(probabilities, (value, group) => [value, weights[group], occurred[group]]);
}

/** Pairs that came true about as often as they said; `said` makes a forecast of a random number. */
function manyPairs(count: number, said: (random: number) => number): ForecastPair[] {
	const random = randomFrom(20230320);
	return Array.from({ length: count }, () => {
		const probability = said(random());
		return { probability, occurred: random() < probability };
	});
}

describe('forecasts merged where equal', () => {
	it('are those of a slow sort', () => {
		fc.assert(
			fc.property(samples, (pairs) => {
				expect(groupsOf(pairs)).toEqual(slowGroups(pairs));
			})
		);
	});

	it.each([
		['spread out', (random: number) => random],
		['in per cent', (random: number) => Math.round(random * 100) / 100],
		['crowded within a millionth', (random: number) => 0.5 + random * 1e-6],
		['crowded at either end', (random: number) => (random < 0.5 ? random ** 40 : 1 - random ** 60)],
		['all alike', () => 0.5]
	])('are those of a slow sort when many and %s', (_, said) => {
		const pairs = manyPairs(700, said);
		expect(groupsOf(pairs)).toEqual(slowGroups(pairs));
	});

	it('keep both ends of the scale', () => {
		expect(
			groupsOf([
				{ probability: 1, occurred: true },
				{ probability: 0, occurred: false },
				{ probability: -0, occurred: false }
			])
		).toEqual([
			[0, 2, 0],
			[1, 1, 1]
		]);
	});

	it('leave the columns as they were', () => {
		const columns = columnsOf(manyPairs(300, (random) => random));
		const before = columns.probabilities.slice();
		groupEqualForecasts(columns);
		corpOfColumns(columns);
		expect(columns.probabilities).toEqual(before);
	});
});

describe('a hundred thousand pairs', () => {
	const pairs = manyPairs(100_000, (random) => random);
	const columns = columnsOf(pairs);

	it('still add up to the mean score', () => {
		const score = scoreOf(pairs);
		const murphy = present(brierDecompositionOfColumns(columns));
		const corp = present(corpOfColumns(columns));
		expect(apart(present(meanBrierScoreOfColumns(columns)), score)).toBeLessThan(1e-12);
		expect(
			apart(murphy.reliability - murphy.resolutionTerm + murphy.uncertainty, score)
		).toBeLessThan(1e-12);
		expect(
			apart(corp.miscalibration - corp.discrimination + corp.uncertainty, corp.score)
		).toBeLessThan(1e-12);
	});

	it('said with their own chance, have the score, skill and area that theory gives', () => {
		// f uniform, occurs with chance f: E Brier = ∫ f (1 − f) = 1/6; base rate ½; the area is 5/6.
		const corp = present(corpOfColumns(columns));
		expect(corp.score).toBeCloseTo(1 / 6, 2);
		expect(corp.uncertainty).toBeCloseTo(0.25, 4);
		expect(corp.miscalibration).toBeLessThan(0.001);
		expect(corp.discrimination).toBeCloseTo(1 / 12, 2);
		expect(areaUnderRocOfColumns(columns)).toBeCloseTo(5 / 6, 2);
	});
});

describe('the mean scores of columns', () => {
	it('are the weighted means of the scores', () => {
		fc.assert(
			fc.property(samples, (pairs) => {
				const columns = columnsOf(pairs);
				expect(apart(present(meanBrierScoreOfColumns(columns)), scoreOf(pairs))).toBeLessThan(
					1e-12
				);
				const counted = pairs.filter((pair) => weightOf(pair) > 0);
				const total = counted.reduce((sum, pair) => sum + weightOf(pair), 0);
				const log =
					counted.reduce(
						(sum, pair) => sum + weightOf(pair) * logScore(pair.probability, pair.occurred),
						0
					) / total;
				const mean = present(meanLogScoreOfColumns(columns));
				if (log === Infinity) expect(mean).toBe(Infinity);
				else expect(apart(mean, log)).toBeLessThan(1e-12);
			})
		);
	});

	it('are none for an empty sample or one without weight', () => {
		for (const mean of [meanBrierScoreOfColumns, meanLogScoreOfColumns]) {
			expect(mean(columnsOf([]))).toBeUndefined();
			expect(mean(columnsOf([{ probability: 0, occurred: true, weight: 0 }]))).toBeUndefined();
		}
	});

	it('are 0, not −0, for certainty that was right', () => {
		expect(meanLogScoreOfColumns(columnsOf([{ probability: 1, occurred: true }]))).toBe(0);
		expect(meanLogScoreOfColumns(columnsOf([{ probability: 0, occurred: false }]))).toBe(0);
	});

	it('are refused for columns that do not match or hold what is none', () => {
		const one = Float64Array.of(0.5);
		for (const run of [meanBrierScoreOfColumns, meanLogScoreOfColumns, groupEqualForecasts]) {
			expect(() => run({ probabilities: one, occurred: Uint8Array.of() })).toThrow(/^occurred: /);
			expect(() => run({ probabilities: one, occurred: Uint8Array.of(2) })).toThrow(/^occurred: /);
			expect(() =>
				run({ probabilities: Float64Array.of(NaN), occurred: Uint8Array.of(1) })
			).toThrow(/^probability: .*row 0/);
			expect(() =>
				run({ probabilities: one, occurred: Uint8Array.of(1), weights: Float64Array.of(-1) })
			).toThrow(/^weight: /);
		}
	});
});
