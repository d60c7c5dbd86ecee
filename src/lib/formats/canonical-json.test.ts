import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, canonicalPieces } from './canonical-json';

describe('canonical JSON', () => {
	test('sorts keys by code unit and writes numbers as RFC 8785 does', () => {
		// RFC 8785, section 3.2.2 and 3.2.3.
		expect(
			canonicalJson({
				numbers: [JSON.parse('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27],
				b: null,
				A: true
			})
		).toBe('{"A":true,"b":null,"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}');
	});

	test('is one text however a value was put together, and says the same', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				const plain: unknown = JSON.parse(JSON.stringify(value));
				const text = canonicalJson(plain);
				expect(JSON.parse(text)).toEqual(plain);
				expect(canonicalJson(reversed(plain))).toBe(text);
			})
		);
	});

	test('is the same text in pieces, however deep these go', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.nat(4), (value, depth) => {
				const plain: unknown = JSON.parse(JSON.stringify(value));
				expect([...canonicalPieces(plain, depth)].join('')).toBe(canonicalJson(plain));
			})
		);
		const long = { b: undefined, a: Array.from({ length: 2500 }, (_, index) => ({ index })) };
		const pieces = [...canonicalPieces(long, 1)];
		expect(pieces.join('')).toBe(canonicalJson(long));
		expect(pieces).toHaveLength(6);
	});

	test('refuses what JSON cannot hold', () => {
		for (const value of [NaN, Infinity, '\ud800', undefined]) {
			expect(() => canonicalJson(value)).toThrow();
		}
	});
});

/** The same value with the keys of its mappings in the opposite order. */
function reversed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(reversed);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.reverse()
			.map(([key, inner]) => [key, reversed(inner)])
	);
}
