/*
 * What the scoring functions ask of their arguments. An argument outside its domain is a mistake of the
 * caller, so each of these throws a `RangeError` whose message begins with the argument's name.
 */

/** How far probabilities or weights may sum from 1. */
const SUM_TOLERANCE = 1e-9;

function refuse(name: string, wanted: string, value: unknown): never {
	throw new RangeError(`${name}: ${wanted}, not ${String(value)}`);
}

/** A finite number. */
export function mustBeFinite(name: string, value: number): void {
	if (!Number.isFinite(value)) refuse(name, 'must be a finite number', value);
}

/** Any number but NaN: a log score may be infinite. */
export function mustBeNumber(name: string, value: number): void {
	if (typeof value !== 'number' || Number.isNaN(value)) refuse(name, 'must be a number', value);
}

/** A number from 0 to 1. */
export function mustBeProbability(name: string, value: number): void {
	if (!(value >= 0 && value <= 1)) refuse(name, 'must be from 0 to 1', value);
}

/** A number between 0 and 1, neither of them. */
export function mustBeInsideUnit(name: string, value: number): void {
	if (!(value > 0 && value < 1)) refuse(name, 'must be above 0 and below 1', value);
}

/** A finite number that is not below 0. */
export function mustNotBeNegative(name: string, value: number): void {
	if (!(value >= 0 && value < Infinity)) refuse(name, 'must be finite and at least 0', value);
}

/** A whole number from `least` to `most`. */
export function mustBeWhole(name: string, value: number, least: number, most: number): void {
	if (!(Number.isInteger(value) && value >= least && value <= most)) {
		refuse(name, `must be a whole number from ${least} to ${most}`, value);
	}
}

/** At least one item. */
export function mustNotBeEmpty(name: string, items: ArrayLike<unknown>): void {
	if (items.length === 0) throw new RangeError(`${name}: must not be empty`);
}

/** As many items as another list. */
export function mustPair(
	name: string,
	items: ArrayLike<unknown>,
	otherName: string,
	others: ArrayLike<unknown>
): void {
	if (items.length !== others.length) {
		refuse(name, `must have the ${others.length} items of ${otherName}`, items.length);
	}
}

/** The probabilities of options of which exactly one happens: each from 0 to 1, together 1 within 1e-9. */
export function mustBeDistribution(name: string, probabilities: readonly number[]): void {
	mustNotBeEmpty(name, probabilities);
	let sum = 0;
	for (const probability of probabilities) {
		mustBeProbability(name, probability);
		sum += probability;
	}
	mustSumToOne(name, sum);
}

/** Weights of as many items as another list: each finite and at least 0, together 1 within 1e-9. */
export function mustBeWeights(
	name: string,
	weights: readonly number[],
	otherName: string,
	others: ArrayLike<unknown>
): void {
	mustPair(name, weights, otherName, others);
	let sum = 0;
	for (const weight of weights) {
		mustNotBeNegative(name, weight);
		sum += weight;
	}
	mustSumToOne(name, sum);
}

function mustSumToOne(name: string, sum: number): void {
	if (!(Math.abs(sum - 1) <= SUM_TOLERANCE)) refuse(name, 'must sum to 1', sum);
}
