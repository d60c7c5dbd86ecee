import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../domain/entry';
import { canonicalJson } from './canonical-json';
import { digestOfEntry, NO_PREVIOUS, verifyChains } from './chain';
import type { LinkedEntry } from './linked-entry';
import { sha256Hex } from './digest';
import { sha256HexNow } from './digest-now';

function chainOf(chain: string, texts: readonly string[]): LinkedEntry[] {
	let prev = NO_PREVIOUS;
	return texts.map((text, index) => {
		const entry: LinkedEntry = {
			type: 'note',
			id: `${chain}-${index + 1}`,
			prediction: 'ru-cn-trade-200bn',
			knownOn: '2023-03-20',
			recordedAt: '2026-11-22T08:04:12.345Z',
			text,
			link: { chain, seq: index + 1, prev }
		};
		prev = digestOfEntry(entry, sha256HexNow);
		return entry;
	});
}

const headOf = (entries: readonly LinkedEntry[]) => {
	const last = entries.at(-1) as LinkedEntry;
	const { chain, seq } = last.link;
	return { chain, length: seq, digest: digestOfEntry(last, sha256HexNow) };
};
const rewrite = (entries: readonly LinkedEntry[], seq: number, change: object) =>
	entries.map((entry) => (entry.link.seq === seq ? ({ ...entry, ...change } as Entry) : entry));
const breakOf = async (entries: readonly Entry[], heads = [headOf(five)]) =>
	(await verifyChains(entries, sha256HexNow, heads)).find(({ chain }) => chain === 'a')?.broken;

const five = chainOf('a', ['one', 'two', 'three', 'four', 'five']);
const three = chainOf('b', ['uno', 'dos', 'tres']);

describe('digest of an entry', () => {
	it('is the SHA-256 of its canonical JSON, whoever computes it', async () => {
		const [entry] = five;
		expect(await digestOfEntry(entry as Entry, sha256Hex)).toBe(
			digestOfEntry(entry as Entry, sha256HexNow)
		);
		expect(sha256HexNow('abc')).toBe(
			'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' // FIPS 180-2, B.1
		);
	});

	it('does not depend on the order of keys', () => {
		const [entry] = five;
		const turned = Object.fromEntries(Object.entries(entry as Entry).reverse()) as unknown as Entry;
		expect(digestOfEntry(turned, sha256HexNow)).toBe(digestOfEntry(entry as Entry, sha256HexNow));
	});
});

describe('a chain', () => {
	it('is whole as it was sealed, in whatever order its entries are given', async () => {
		const [report] = await verifyChains([...five].reverse(), sha256Hex, [headOf(five)]);
		expect(report).toEqual({ chain: 'a', count: 5, head: headOf(five) });
	});

	it('is told apart from others in the same list, and catalogue entries stand in none', async () => {
		const { link: _link, ...unlinked } = five[0] as LinkedEntry;
		const mixed = [three[1], five[3], five[0], three[0], five[4], three[2], five[2], five[1]];
		const reports = await verifyChains([unlinked, ...(mixed as LinkedEntry[])], sha256HexNow);
		expect(reports).toEqual([
			{ chain: 'a', count: 5, head: headOf(five) },
			{ chain: 'b', count: 3, head: headOf(three) }
		]);
	});

	it('names the place of an entry taken out', async () => {
		expect(await breakOf(five.filter(({ link }) => link.seq !== 3))).toEqual({
			kind: 'gap',
			seq: 3
		});
	});

	it('with its head known, names where its end was cut off, or that all of it is gone', async () => {
		expect(await breakOf(five.slice(0, 3))).toEqual({ kind: 'gap', seq: 4 });
		expect(await breakOf([])).toEqual({ kind: 'gap', seq: 1 });
	});

	it('may have grown since its head was noted', async () => {
		expect(await breakOf(five, [headOf(five.slice(0, 3))])).toBeUndefined();
	});

	it('names a place taken twice, with both who take it', async () => {
		const rival = { ...(five[2] as LinkedEntry), id: 'a-3-rival' };
		expect(await breakOf([...five, rival])).toEqual({
			kind: 'duplicate seq',
			seq: 3,
			ids: ['a-3', 'a-3-rival']
		});
	});

	it('names the entry whose content was rewritten, with the digest it has and should have', async () => {
		expect(await breakOf(rewrite(five, 3, { text: 'THREE' }))).toEqual({
			kind: 'altered',
			seq: 3,
			id: 'a-3',
			carries: digestOfEntry(rewrite(five, 3, { text: 'THREE' })[2] as Entry, sha256HexNow),
			expected: five[3]?.link.prev
		});
	});

	it('names the entry whose predecessor was rewritten in it', async () => {
		const link = { chain: 'a', seq: 3, prev: 'f'.repeat(64) };
		expect(await breakOf(rewrite(five, 3, { link }))).toEqual({
			kind: 'wrong prev',
			seq: 3,
			id: 'a-3',
			carries: 'f'.repeat(64),
			expected: five[2]?.link.prev
		});
	});

	it('must begin with no predecessor', async () => {
		const link = { chain: 'a', seq: 1, prev: 'f'.repeat(64) };
		expect(await breakOf(rewrite(five, 1, { link }))).toMatchObject({
			kind: 'wrong prev',
			seq: 1,
			expected: NO_PREVIOUS
		});
	});

	it('with its head known, shows a rewritten last entry; without, it cannot', async () => {
		const rewritten = rewrite(five, 5, { text: 'FIVE' });
		expect(await breakOf(rewritten)).toMatchObject({
			kind: 'altered',
			seq: 5,
			expected: headOf(five).digest
		});
		expect(await breakOf(rewritten, [])).toBeUndefined();
	});

	it('shows any byte changed in any entry', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 6 }),
				fc.nat(),
				fc.nat(),
				fc.integer({ min: 1, max: 255 }),
				async (texts, which, where, change) => {
					const chain = chainOf('a', texts);
					const touched = which % chain.length;
					const bytes = new TextEncoder().encode(canonicalJson(chain[touched]));
					const at = where % bytes.length;
					bytes[at] = (bytes[at] ?? 0) ^ change;
					const entry = readable(bytes);
					// Bytes that are no JSON, or no other value, never get as far as the check.
					fc.pre(entry !== undefined && canonicalJson(entry) !== canonicalJson(chain[touched]));
					const tampered = chain.map((original, index) =>
						index === touched ? (entry as Entry) : original
					);
					const reports = await verifyChains(tampered, sha256HexNow, [headOf(chain)]);
					expect(reports.some(({ broken }) => broken)).toBe(true);
				}
			)
		);
	});
});

function readable(bytes: Uint8Array): unknown {
	try {
		const entry: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
		canonicalJson(entry);
		return entry;
	} catch {
		return undefined;
	}
}
