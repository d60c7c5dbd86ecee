import { describe, expect, it } from 'vitest';
import { hiddenIn, withLayer } from './figure-address';

describe('the layers in a figure’s address', () => {
	it('are all shown where nothing is asked', () => {
		expect(hiddenIn(undefined)).toEqual([]);
	});

	it('pass over names that are none', () => {
		expect(hiddenIn('events,nonsense,rivals')).toEqual(['rivals', 'events']);
	});

	it('leave the address as they are all shown again', () => {
		expect(withLayer(['rivals'], 'rivals', true)).toBeUndefined();
		expect(withLayer(['rivals'], 'events', false)).toBe('rivals,events');
		expect(hiddenIn(withLayer(['rivals', 'events'], 'rivals', true))).toEqual(['events']);
	});
});
