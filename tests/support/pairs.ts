import fc from 'fast-check';
import { brierScore } from '../../src/lib/domain/scoring/brier';
import type { ForecastPair } from '../../src/lib/domain/calibration/columns';

export const TENTHS = Array.from({ length: 11 }, (_, index) => index / 10);

const plainPair = fc.record({
	probability: fc.oneof(
		fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
		fc.double({ min: 0, max: 1, noNaN: true })
	),
	occurred: fc.boolean()
});

/** Pairs without weights, at least one. */
export const plainPairs = fc.array(plainPair, { minLength: 1, maxLength: 50 });

/** Pairs with whole weights, some of them 0, not all. */
export const weightedPairs = fc
	.array(fc.tuple(plainPair, fc.integer({ min: 0, max: 5 })), { minLength: 1, maxLength: 40 })
	.filter((all) => all.some(([, weight]) => weight > 0))
	.map((all) => all.map(([pair, weight]): ForecastPair => ({ ...pair, weight })));

export const samples: fc.Arbitrary<ForecastPair[]> = fc.oneof(plainPairs, weightedPairs);

export const weightOf = ({ weight = 1 }: ForecastPair) => weight;

/** The weighted mean, the slow way. */
export function meanOf(
	pairs: readonly ForecastPair[],
	value: (pair: ForecastPair) => number
): number {
	const sum = pairs.reduce((total, pair) => total + weightOf(pair) * value(pair), 0);
	return sum / pairs.reduce((total, pair) => total + weightOf(pair), 0);
}

export function scoreOf(pairs: readonly ForecastPair[]): number {
	return meanOf(pairs, ({ probability, occurred }) => brierScore(probability, occurred));
}

export function rateOf(pairs: readonly ForecastPair[]): number {
	return meanOf(pairs, ({ occurred }) => Number(occurred));
}

/** Each pair as often as its weight says. */
export function repeated(pairs: readonly ForecastPair[]): ForecastPair[] {
	return pairs.flatMap(({ probability, occurred, weight = 1 }) =>
		Array.from({ length: weight }, () => ({ probability, occurred }))
	);
}

/** The difference, relative to what is wanted (absolute below a thousandth). */
export function apart(value: number, wanted: number): number {
	return Math.abs(value - wanted) / Math.max(1e-3, Math.abs(wanted));
}

/** A result that is there. */
export function present<Value>(value: Value | undefined): Value {
	if (value === undefined) throw new Error('nothing there');
	return value;
}
