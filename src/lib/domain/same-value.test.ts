import { expect, it } from 'vitest';
import { isSameValue } from './same-value';

it('does not mind the order of keys, nor a key without a value', () => {
	expect(isSameValue({ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2 }], a: 1, d: undefined })).toBe(true);
});

it('minds the order of a list, its length, and what kind of thing a value is', () => {
	expect(isSameValue([1, 2], [2, 1])).toBe(false);
	expect(isSameValue([1], [1, undefined])).toBe(false);
	expect(isSameValue([], {})).toBe(false);
	expect(isSameValue(null, {})).toBe(false);
	expect(isSameValue(1, '1')).toBe(false);
	expect(isSameValue({ a: 1 }, { a: 1, b: 2 })).toBe(false);
});
