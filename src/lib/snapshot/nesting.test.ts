import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deepestIn } from './nesting';

it('counts brackets, but none within quotes', () => {
	expect(deepestIn('{"a":[{"b":"]]}}[[\\"[["}]}')).toBe(3);
	expect(deepestIn('"[[["')).toBe(0);
	expect(deepestIn('['.repeat(1_000_000))).toBe(1_000_000);
});

it('agrees with walking the value', () => {
	const depth = (value: unknown): number =>
		typeof value === 'object' && value !== null
			? 1 + Math.max(0, ...Object.values(value).map(depth))
			: 0;
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			expect(deepestIn(JSON.stringify(value))).toBe(depth(value));
		})
	);
});
