import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aNote, link } from '../../../tests/support/builders';
import type { LinkedEntry } from './linked-entry';
import { countPlaces, isAmong, placesOf } from './places';

const noteAt = (seq: number, chain: string) =>
	aNote({ id: `${chain} ${seq}`, link: link(seq, chain) }) as LinkedEntry;

it('places are told as runs, each chain apart', () => {
	const entries = [3, 1, 2, 7].map((seq) => noteAt(seq, 'a'));
	const places = placesOf([...entries, noteAt(1, 'b'), aNote({ id: 'shipped' })]);
	expect(places).toEqual([
		{ chain: 'a', from: 1, to: 3 },
		{ chain: 'a', from: 7, to: 7 },
		{ chain: 'b', from: 1, to: 1 }
	]);
});

it('places hold exactly the entries that they were taken from', () => {
	const place = fc.tuple(fc.constantFrom('a', 'b', 'toString'), fc.integer({ min: 1, max: 9 }));
	fc.assert(
		fc.property(fc.array(place), fc.array(place), (inside, others) => {
			const notes = (places: typeof inside) => places.map(([chain, seq]) => noteAt(seq, chain));
			const places = placesOf(notes(inside));
			const names = new Set(inside.map(String));
			expect(countPlaces(places)).toBe(names.size);
			for (const entry of notes([...inside, ...others])) {
				const { chain, seq } = entry.link;
				expect(isAmong(places, entry.link)).toBe(names.has(String([chain, seq])));
			}
		})
	);
});
