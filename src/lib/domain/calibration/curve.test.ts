import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binOf, binsOf } from './bins';
import { pairColumnsOf, type ForecastPair } from './columns';
import { calibrationCurve, calibrationCurveOfColumns } from './curve';
import { wilsonInterval } from './interval';

const TENTHS = Array.from({ length: 11 }, (_, index) => index / 10);
const pair = fc.record({
	probability: fc.oneof(
		fc.constantFrom(0, 0.1, 0.3, 0.5, 0.7, 0.9, 1),
		fc.double({ min: 0, max: 1, noNaN: true })
	),
	occurred: fc.boolean()
});
const pairs = fc.array(pair, { maxLength: 60 });
const edges = fc
	.uniqueArray(fc.integer({ min: 1, max: 99_999 }), { maxLength: 20 })
	.map((inner) => [0, ...inner.toSorted((left, right) => left - right), 100_000])
	.map((all) => all.map((edge) => edge / 100_000));

const countOf = (probability: number, bounds: readonly number[]) =>
	calibrationCurve([{ probability, occurred: true }], bounds).map(({ count }) => count);

describe('forecasts of shared predictions', () => {
	it('are paired each with the outcome of its own', () => {
		const predictions = Uint32Array.of(1, 0, 1);
		const probabilities = Float64Array.of(0.1, 0.2, 0.3);
		const { occurred } = pairColumnsOf({ predictions, probabilities }, Uint8Array.of(0, 1));
		expect([...occurred]).toEqual([1, 0, 1]);
	});

	it('are refused where a prediction has no outcome, or a row no prediction', () => {
		const probabilities = Float64Array.of(0.1);
		const pair = (...predictions: number[]) =>
			pairColumnsOf(
				{ predictions: Uint32Array.from(predictions), probabilities },
				Uint8Array.of(0, 1)
			);
		expect(() => pair(2)).toThrow(/^predictions: .*row 0/);
		expect(() => pair(0, 1)).toThrow(RangeError);
	});
});

describe('the bins of a calibration curve', () => {
	it('are closed on the left, and the last one on both sides', () => {
		expect(countOf(0, [0, 0.5, 1])).toEqual([1, 0]);
		expect(countOf(0.5, [0, 0.5, 1])).toEqual([0, 1]);
		expect(countOf(1, [0, 0.5, 1])).toEqual([0, 1]);
		expect(countOf(0.5 - Number.EPSILON, [0, 0.5, 1])).toEqual([1, 0]);
	});

	it('take a forecast of three tenths into the bin that begins there', () => {
		// 3/10 < 0.1 + 0.2 in binary fractions: only the edge given counts.
		for (const [index, edge] of TENTHS.slice(0, -1).entries()) {
			expect(countOf(edge, TENTHS)[index]).toBe(1);
		}
	});

	it('part the forecasts: each is in exactly the one that a search from below finds', () => {
		fc.assert(
			fc.property(edges, fc.double({ min: 0, max: 1, noNaN: true }), (bounds, probability) => {
				const slow = bounds.findLastIndex(
					(edge, index) => edge <= probability && index < bounds.length - 1
				);
				expect(binOf(binsOf(bounds), probability)).toBe(slow);
			}),
			{ numRuns: 1000 }
		);
	});

	it('may begin below 0 and end above 1, centred on the tenths', () => {
		const centred = Array.from({ length: 12 }, (_, index) => (index - 0.5) / 10);
		for (const [index, tenth] of TENTHS.entries()) expect(countOf(tenth, centred)[index]).toBe(1);
	});

	it('are refused unless they rise and hold every forecast', () => {
		for (const wrong of [[], [0], [0, 0, 1], [0, 0.6, 0.5, 1], [0, NaN, 1], [0, Infinity]]) {
			expect(() => calibrationCurve([], wrong)).toThrow(/^edges: /);
			expect(() => calibrationCurve([], wrong)).toThrow(RangeError);
		}
		expect(() => countOf(0.4, [0.5, 1])).toThrow(/^edges: /);
		expect(() => countOf(0.6, [0, 0.5])).toThrow(/^edges: /);
	});
});

describe('the calibration curve', () => {
	it('sets mean forecast beside observed frequency, with its interval', () => {
		const said = [0.1, 0.2, 0.2, 0.8, 0.9];
		const curve = calibrationCurve(
			said.map((probability, index) => ({ probability, occurred: index !== 0 && index !== 1 })),
			[0, 0.5, 1]
		);
		expect(curve[0]).toMatchObject({ lower: 0, upper: 0.5, count: 3, observedFrequency: 1 / 3 });
		expect(curve[0]?.meanForecast).toBeCloseTo(0.5 / 3, 15);
		expect(curve[0]?.interval).toEqual(wilsonInterval(1, 3));
		expect(curve[1]).toMatchObject({ count: 2, observedFrequency: 1 });
		expect(curve[1]?.meanForecast).toBeCloseTo(0.85, 15);
		expect(curve[1]?.interval).toEqual(wilsonInterval(2, 2));
	});

	it('has no mean, frequency or interval where no forecast lies: not 0', () => {
		for (const bin of calibrationCurve([], TENTHS)) {
			expect(bin).toMatchObject({
				count: 0,
				meanForecast: undefined,
				observedFrequency: undefined,
				interval: undefined
			});
		}
		expect(calibrationCurve([], TENTHS)).toHaveLength(10);
	});

	it('keeps the overall mean forecast and frequency', () => {
		fc.assert(
			fc.property(pairs, edges, (all, bounds) => {
				const curve = calibrationCurve(all, bounds);
				const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
				expect(sum(curve.map(({ count }) => count))).toBe(all.length);
				expect(sum(curve.map((bin) => bin.count * (bin.meanForecast ?? 0)))).toBeCloseTo(
					sum(all.map(({ probability }) => probability)),
					9
				);
				expect(sum(curve.map((bin) => bin.count * (bin.observedFrequency ?? 0)))).toBeCloseTo(
					all.filter(({ occurred }) => occurred).length,
					9
				);
				for (const { lower, upper, meanForecast } of curve) {
					if (meanForecast === undefined) continue;
					expect(meanForecast).toBeGreaterThanOrEqual(lower - 1e-12);
					expect(meanForecast).toBeLessThanOrEqual(upper + 1e-12);
				}
			})
		);
	});

	it('weighs forecasts as if repeated, but does not take weights for more cases', () => {
		const one: ForecastPair = { probability: 0.2, occurred: true, weight: 3 };
		const other: ForecastPair = { probability: 0.4, occurred: false, weight: 1 };
		const [bin] = calibrationCurve([one, other], [0, 1]);
		expect(bin?.count).toBe(2);
		expect(bin?.meanForecast).toBeCloseTo(0.25, 15);
		expect(bin?.observedFrequency).toBe(0.75);
		// (3 + 1)² / (3² + 1²) = 1.6 cases
		expect(bin?.interval).toEqual(wilsonInterval(0.75 * 1.6, 1.6));
		const half = calibrationCurve(
			[one, other].map((pair) => ({ ...pair, weight: 0.5 })),
			[0, 1]
		);
		expect(half[0]?.interval?.lower).toBeCloseTo(wilsonInterval(1, 2)?.lower as number, 14);
	});

	it('is refused for pairs that are none', () => {
		const probability = 0.5;
		const occurred = true;
		expect(() => calibrationCurve([{ probability: 1.2, occurred }], [0, 1])).toThrow(
			/^probability: /
		);
		expect(() => calibrationCurve([{ probability: NaN, occurred }], [0, 1])).toThrow(RangeError);
		for (const weight of [-1, NaN, Infinity]) {
			expect(() => calibrationCurve([{ probability, occurred, weight }], [0, 1])).toThrow(
				/^weight: /
			);
		}
	});

	it('is refused for columns that do not match or hold what is none', () => {
		const curve = (probabilities: number[], occurred: number[], weights?: number[]) => () =>
			calibrationCurveOfColumns(
				{
					probabilities: Float64Array.from(probabilities),
					occurred: Uint8Array.from(occurred),
					...(weights && { weights: Float64Array.from(weights) })
				},
				[0, 1]
			);
		expect(curve([0.1, 0.2], [1])).toThrow(/^occurred: /);
		expect(curve([0.1], [1], [1, 1])).toThrow(/^weights: /);
		expect(curve([0.1, 1.5], [1, 0])).toThrow(/^probability: .*row 1/);
		expect(curve([0.1], [2])).toThrow(/^occurred: /);
		expect(curve([0.1], [1], [-1])).toThrow(/^weight: /);
	});
});
