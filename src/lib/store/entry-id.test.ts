import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextEntryId } from './entry-id';

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

it('an id carries its instant', () => {
	const id = nextEntryId('2026-11-22T08:04:12.345Z', undefined);
	expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(
		Date.UTC(2026, 10, 22, 8, 4, 12, 345)
	);
});

it('ids of one chain rise, in the same millisecond or another', () => {
	const start = Date.UTC(2026, 10, 22);
	fc.assert(
		fc.property(fc.array(fc.nat(3), { minLength: 2, maxLength: 50 }), (steps) => {
			let at = start;
			let previous: string | undefined;
			for (const step of steps) {
				at += step;
				const id = nextEntryId(new Date(at).toISOString(), previous);
				expect(id).toMatch(UUID_V7);
				if (previous !== undefined) expect(id > previous).toBe(true);
				previous = id;
			}
		})
	);
});

it('the id after the last of its millisecond belongs to the next one', () => {
	const last = '019aa9d5-71f9-7fff-bfff-ffffffffffff';
	const at = new Date(Number.parseInt('019aa9d571f9', 16)).toISOString();
	expect(nextEntryId(at, last)).toMatch(/^019aa9d5-71fa-7000-8000-0/);
});
