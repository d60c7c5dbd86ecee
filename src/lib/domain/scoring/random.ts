import { mustBeWhole } from './arguments';

/** Draws a number from 0 up to, not including, 1. */
export type Random = () => number;

/**
 * A generator of uniform numbers that gives the same ones for the same seed, on every machine: xoshiro128**,
 * its state filled from the seed by SplitMix32. Good for resampling, not for secrets.
 *
 * Source: D. Blackman and S. Vigna (2021), Scrambled linear pseudorandom number generators, ACM Transactions
 * on Mathematical Software 47 (4), 36; version 1.1 of xoshiro128**.
 *
 * @param seed a whole number from 0 to 2³² − 1
 * @throws RangeError naming `seed`
 */
export function randomFrom(seed: number): Random {
	mustBeWhole('seed', seed, 0, 0xffffffff);
	const next = xoshiro128([
		splitMix(seed, 1),
		splitMix(seed, 2),
		splitMix(seed, 3),
		splitMix(seed, 4)
	]);
	return () => next() / 0x100000000;
}

/** The 32-bit words of xoshiro128** from a state of four, not all 0. */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
	let [a, b, c, d] = state;
	return () => {
		const word = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
		const shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = rotate(d, 11);
		return word;
	};
}

function rotate(word: number, by: number): number {
	return (word << by) | (word >>> (32 - by));
}

/** The n-th output of SplitMix32: a golden-ratio counter through the finaliser of MurmurHash3. */
function splitMix(seed: number, n: number): number {
	let word = (seed + Math.imul(n, 0x9e3779b9)) | 0;
	word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
	word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
	return word ^ (word >>> 16);
}
