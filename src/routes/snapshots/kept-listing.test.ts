import { describe, expect, it } from 'vitest';
import type { SealEntry } from '$lib/domain/entry';
import type { KeptSnapshot } from '$lib/store/kept-snapshots';
import { firstWith, keptMatching, tagsIn } from './kept-listing';

const kept = (digest: string, over: Partial<KeptSnapshot> = {}): KeptSnapshot => ({
	digest,
	origin: 'made',
	title: 'The board',
	asOf: '2026-11-22',
	madeAt: '2026-11-22T08:00:00.000Z',
	claims: 107,
	entries: 0,
	size: 1000,
	keptAt: '2026-11-22T08:00:00.000Z',
	label: { name: '', tags: [], note: '' },
	...over
});

describe('kept snapshots searched', () => {
	const gas = kept('aa', {
		label: { name: 'Erdgas für Anna', tags: ['pipelines'], note: 'Sent on Monday.' }
	});
	const visit = kept('bb', {
		title: 'Xi in Moscow',
		note: 'Read before the summit.',
		asOf: '2027-02-10',
		keptAt: '2026-11-23T08:00:00.000Z'
	});
	const found = (search: string) => keptMatching([gas, visit], search).map(({ digest }) => digest);

	it('come latest first, all of them, where nothing is searched for', () => {
		expect(found('  ')).toEqual(['bb', 'aa']);
	});

	it.each([
		['moscow xi', ['bb']],
		['FÜR pipe', ['aa']],
		['monday', ['aa']],
		['bb', ['bb']],
		['10 Feb 2027', ['bb']],
		['feb', ['bb']],
		['23 November 2026', ['bb']],
		['2026-11-22', ['aa']],
		['summit', ['bb']],
		['moscow monday', []]
	])('"%s" finds what holds every word', (search, digests) => {
		expect(found(search)).toEqual(digests);
	});
});

it('a seal was first seen in the snapshot kept longest of those made before', () => {
	const seal = { digest: 'f'.repeat(64) } as SealEntry;
	const carrying = (digest: string, day: string) =>
		kept(digest, {
			madeAt: `${day}T08:00:00.000Z`,
			keptAt: `${day}T09:00:00.000Z`,
			seals: ['e'.repeat(64), seal.digest]
		});
	const all = [
		carrying('c', '2026-12-01'),
		carrying('a', '2026-11-23'),
		carrying('b', '2026-11-25'),
		kept('d')
	];
	expect(firstWith(all, seal, '2026-11-30T00:00:00.000Z')?.digest).toBe('a');
	expect(firstWith(all, seal, '2026-11-23T08:00:00.000Z')).toBeUndefined();
});

it('tags are what stands between commas, each once', () => {
	expect(tagsIn(' gas , far  east,gas,, ')).toEqual(['gas', 'far east']);
});
