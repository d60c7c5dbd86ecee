import fc from 'fast-check';
import { expect, it } from 'vitest';
import { world, shuffled } from '../../../tests/support/arbitraries';
import { aNote, at, link } from '../../../tests/support/builders';
import { compareEntries } from './entry';

it('puts the catalogue first, whenever it was recorded', () => {
	const shipped = aNote({ id: 'shipped', recordedAt: at(900) });
	const mine = aNote({ id: 'mine', recordedAt: at(1), link: link(1) });
	expect([mine, shipped].sort(compareEntries)).toEqual([shipped, mine]);
});

it('follows the chain within one instant', () => {
	const [tenth, ninth] = [10, 9].map((seq) => aNote({ id: `n${seq}`, link: link(seq) }));
	expect([tenth, ninth].sort((left, right) => compareEntries(left!, right!))).toEqual([
		ninth,
		tenth
	]);
});

it('is one order, however the entries come', () => {
	const entries = world.chain(({ catalogue, journal }) => {
		const all = [...catalogue.entries, ...journal];
		return fc.tuple(fc.constant(all), shuffled(all));
	});
	fc.assert(
		fc.property(entries, ([all, mixed]) => {
			const sorted = [...all].sort(compareEntries);
			expect([...mixed].sort(compareEntries)).toEqual(sorted);
		})
	);
});
