import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	apart,
	meanOf,
	plainPairs,
	present,
	rateOf,
	repeated,
	samples,
	scoreOf,
	TENTHS,
	weightedPairs,
	weightOf
} from '../../../../tests/support/pairs';
import { meanBrierScoreOfColumns } from '../scoring/mean-scores';
import { columnsOf, type ForecastPair } from './columns';
import {
	areaUnderRoc,
	binnedBrierDecomposition,
	brierDecomposition,
	corpDecomposition
} from './decomposition';

describe('Murphy’s decomposition', () => {
	it('gives a small sample the parts worked out by hand', () => {
		// 0.2 said four times, came true once; 0.8 said four times, came true four times
		const pairs = [
			...[1, 0, 0, 0].map((happened) => ({ probability: 0.2, occurred: happened === 1 })),
			...[1, 1, 1, 1].map((happened) => ({ probability: 0.8, occurred: happened === 1 }))
		];
		const parts = brierDecomposition(pairs);
		expect(parts?.reliability).toBeCloseTo((0.05 ** 2 + 0.2 ** 2) / 2, 15);
		expect(parts?.resolutionTerm).toBeCloseTo(0.375 ** 2, 15);
		expect(parts?.uncertainty).toBeCloseTo(0.625 * 0.375, 15);
	});

	it('adds up to the mean score', () => {
		fc.assert(
			fc.property(samples, (pairs) => {
				const parts = present(brierDecomposition(pairs));
				expect(
					apart(parts.reliability - parts.resolutionTerm + parts.uncertainty, scoreOf(pairs))
				).toBeLessThan(1e-12);
				expect(parts.reliability).toBeGreaterThanOrEqual(0);
				expect(parts.resolutionTerm).toBeGreaterThanOrEqual(0);
				expect(apart(parts.uncertainty, rateOf(pairs) * (1 - rateOf(pairs)))).toBeLessThan(1e-12);
			})
		);
	});

	it('equals the sums over distinct forecasts as Murphy writes them', () => {
		fc.assert(
			fc.property(samples, (pairs) => {
				const rate = rateOf(pairs);
				const same = (pair: ForecastPair) =>
					rateOf(pairs.filter((other) => other.probability === pair.probability));
				const counted = pairs.filter((pair) => weightOf(pair) > 0);
				const parts = brierDecomposition(pairs);
				expect(parts?.reliability).toBeCloseTo(
					meanOf(counted, (pair) => (pair.probability - same(pair)) ** 2),
					12
				);
				expect(parts?.resolutionTerm).toBeCloseTo(
					meanOf(counted, (pair) => (same(pair) - rate) ** 2),
					12
				);
			})
		);
	});

	it('finds no fault with forecasts that came true as often as they said', () => {
		const pairs = [0.3, 0.7].flatMap((said) =>
			Array.from({ length: 10 }, (_, index) => ({
				probability: said,
				occurred: index < Math.round(said * 10)
			}))
		);
		expect(brierDecomposition(pairs)?.reliability).toBe(0);
		expect(corpDecomposition(pairs)?.miscalibration).toBe(0);
	});
});

describe('the decomposition by bins', () => {
	it('adds up to the mean score, however forecasts differ within their bins', () => {
		fc.assert(
			fc.property(samples, (pairs) => {
				const parts = present(binnedBrierDecomposition(pairs, TENTHS));
				expect(
					apart(parts.reliability - parts.resolutionTerm + parts.uncertainty, scoreOf(pairs))
				).toBeLessThan(1e-12);
			})
		);
	});

	it('is the one by distinct forecasts where each bin holds but one', () => {
		const tenths = fc.array(
			fc.record({
				probability: fc.integer({ min: 0, max: 9 }).map((tenth) => (tenth + 0.5) / 10),
				occurred: fc.boolean()
			}),
			{ minLength: 1 }
		);
		fc.assert(
			fc.property(tenths, (pairs) => {
				expect(binnedBrierDecomposition(pairs, TENTHS)).toEqual(brierDecomposition(pairs));
			})
		);
	});

	it('compares a bin’s mean forecast with its frequency', () => {
		const pairs = [
			{ probability: 0.1, occurred: false },
			{ probability: 0.3, occurred: true },
			{ probability: 0.9, occurred: true }
		];
		const parts = binnedBrierDecomposition(pairs, [0, 0.5, 1]);
		expect(parts?.reliability).toBeCloseTo((2 * (0.2 - 0.5) ** 2 + 0.1 ** 2) / 3, 15);
		// The classic term, twice the covariance within bins, less the variance within them (Stephenson et al. 2008)
		const classic = (2 * (1 / 2 - 2 / 3) ** 2 + (1 / 3) ** 2) / 3;
		const covariance = (2 * 0.1 * 0.5) / 3;
		const variance = (2 * 0.1 ** 2) / 3;
		expect(parts?.resolutionTerm).toBeCloseTo(classic + 2 * covariance - variance, 15);
	});

	it('is refused for edges that do not hold every forecast', () => {
		expect(() =>
			binnedBrierDecomposition([{ probability: 0.9, occurred: true }], [0, 0.5])
		).toThrow(/^edges: /);
		expect(() => binnedBrierDecomposition([], [1, 0])).toThrow(/^edges: /);
	});
});

describe('the area under the ROC curve', () => {
	it('of the 109 CT images of Hanley and McNeil (1982), table I, is 0.893', () => {
		// Ratings 1–5, definitely normal to definitely abnormal
		const normal = [33, 6, 6, 11, 2];
		const abnormal = [3, 2, 2, 11, 33];
		const pairs = [0, 1, 2, 3, 4].flatMap((rating) => [
			{ probability: rating / 4, occurred: false, weight: normal[rating] as number },
			{ probability: rating / 4, occurred: true, weight: abnormal[rating] as number }
		]);
		expect(areaUnderRoc(pairs)?.toFixed(3)).toBe('0.893');
		expect(areaUnderRoc(repeated(pairs))).toBe(areaUnderRoc(pairs));
	});

	it('is the share of unlike pairs ranked rightly, ties counting half', () => {
		fc.assert(
			fc.property(samples, (pairs) => {
				let won = 0;
				let all = 0;
				for (const yes of pairs.filter(({ occurred }) => occurred)) {
					for (const no of pairs.filter(({ occurred }) => !occurred)) {
						const weight = weightOf(yes) * weightOf(no);
						all += weight;
						if (yes.probability > no.probability) won += weight;
						if (yes.probability === no.probability) won += weight / 2;
					}
				}
				if (all === 0) expect(areaUnderRoc(pairs)).toBeUndefined();
				else expect(areaUnderRoc(pairs)).toBeCloseTo(won / all, 12);
			})
		);
	});

	it('is 1 for the right order, 0 for the reverse, ½ for one forecast for all', () => {
		const area = (...said: number[]) =>
			areaUnderRoc(said.map((probability, index) => ({ probability, occurred: index % 2 === 1 })));
		expect(area(0.1, 0.8, 0.2, 0.9)).toBe(1);
		expect(area(0.8, 0.1, 0.9, 0.2)).toBe(0);
		expect(area(0.4, 0.4, 0.4, 0.4)).toBe(0.5);
		expect(area(0.4)).toBeUndefined();
	});
});

describe('every decomposition', () => {
	const all = (pairs: readonly ForecastPair[]) => [
		brierDecomposition(pairs),
		binnedBrierDecomposition(pairs, TENTHS),
		corpDecomposition(pairs),
		areaUnderRoc(pairs),
		meanBrierScoreOfColumns(columnsOf(pairs))
	];

	it('has nothing to say of an empty sample, or one without weight', () => {
		expect(all([])).toEqual([undefined, undefined, undefined, undefined, undefined]);
		expect(all([{ probability: 0.5, occurred: true, weight: 0 }])).toEqual(all([]));
	});

	it('counts whole weights as repetitions', () => {
		fc.assert(
			fc.property(weightedPairs, (pairs) => {
				const once = present(corpDecomposition(pairs));
				const often = present(corpDecomposition(repeated(pairs)));
				expect(apart(once.score, often.score)).toBeLessThan(1e-12);
				expect(apart(once.miscalibration, often.miscalibration)).toBeLessThan(1e-12);
				expect(apart(once.discrimination, often.discrimination)).toBeLessThan(1e-12);
				expect(brierDecomposition(pairs)).toEqual(brierDecomposition(repeated(pairs)));
				expect(areaUnderRoc(pairs)).toBe(areaUnderRoc(repeated(pairs)));
				const binned = present(binnedBrierDecomposition(pairs, TENTHS));
				const oftener = present(binnedBrierDecomposition(repeated(pairs), TENTHS));
				expect(apart(binned.reliability, oftener.reliability)).toBeLessThan(1e-12);
				expect(apart(binned.resolutionTerm, oftener.resolutionTerm)).toBeLessThan(1e-12);
			})
		);
	});

	it('does not mind the order of the pairs, and leaves it', () => {
		fc.assert(
			fc.property(plainPairs, (pairs) => {
				const frozen = Object.freeze(pairs.map((pair) => Object.freeze(pair)));
				const [murphy, , , area] = all(frozen);
				const [murphy1, , , area1] = all(frozen.toReversed());
				expect(murphy1).toEqual(murphy);
				expect(area1).toBe(area);
			})
		);
	});

	it('is refused for what is no probability or weight', () => {
		const wrong: [ForecastPair, RegExp][] = [
			[{ probability: 1.2, occurred: true }, /^probability: /],
			[{ probability: NaN, occurred: true }, /^probability: /],
			[{ probability: 0.5, occurred: true, weight: -1 }, /^weight: /],
			[{ probability: 0.5, occurred: true, weight: Infinity }, /^weight: /]
		];
		for (const [pair, message] of wrong) {
			for (const run of [brierDecomposition, corpDecomposition, areaUnderRoc]) {
				expect(() => run([pair])).toThrow(message);
				expect(() => run([pair])).toThrow(RangeError);
			}
		}
	});
});
