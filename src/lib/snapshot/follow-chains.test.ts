import { describe, expect, it } from 'vitest';
import { aNote, at, link } from '../../../tests/support/builders';
import { chained } from '../../../tests/support/snapshots';
import { canonicalJson } from '../formats/canonical-json';
import { isLinked, type LinkedEntry } from '../formats/linked-entry';
import { sha256HexNow } from '../formats/digest-now';
import { followChains, standingsIn } from './follow-chains';

const whole = chained(
	[1, 2, 3, 4, 5].map((seq) => aNote({ id: `n${seq}`, link: link(seq), recordedAt: at(seq) }))
).filter(isLinked);
const head = { chain: 'my-chain', length: 5, digest: sha256HexNow(canonicalJson(whole[4])) };

const pick = (...seqs: number[]) => whole.filter(({ link }) => seqs.includes(link.seq));
const follow = async (entries: readonly LinkedEntry[], chains = [head]) =>
	(await followChains({ entries, chains }, sha256HexNow))[0];
const edited = (entry: LinkedEntry | undefined): LinkedEntry =>
	({ ...(entry as LinkedEntry), recordedAt: at(99) }) as LinkedEntry;

describe('the chain of a snapshot', () => {
	it('is whole when every link between its entries holds, up to the head', async () => {
		expect(await follow(whole)).toEqual({ chain: 'my-chain', carried: 5, length: 5 });
		expect(await follow([...whole].reverse())).not.toHaveProperty('broken');
	});

	it('is followed past entries left out, at either end and between', async () => {
		for (const seqs of [[2, 3], [1, 4], [5], [3]]) {
			expect(await follow(pick(...seqs))).toEqual({
				chain: 'my-chain',
				carried: seqs.length,
				length: 5
			});
		}
	});

	it('breaks at an entry that was edited, which the one after it does not vouch for', async () => {
		const [one, two, three, ...rest] = whole;
		const entries = [one!, edited(two), three!, ...rest];
		expect((await follow(entries))?.broken).toMatchObject({ kind: 'altered', seq: 2, id: 'n2' });
	});

	it('breaks at its end when the last was edited, or more follow than the head says', async () => {
		const entries = [...pick(1, 2, 3, 4), edited(whole[4])];
		expect((await follow(entries))?.broken).toMatchObject({ kind: 'altered', seq: 5, id: 'n5' });
		const short = { ...head, length: 4, digest: whole[4]!.link.prev };
		expect((await follow(whole, [short]))?.broken).toEqual({ kind: 'gap', seq: 5 });
	});

	it('breaks where a place is taken twice, or the first names one before it', async () => {
		const twice = [...whole, { ...whole[1]!, id: 'other' }];
		expect((await follow(twice))?.broken).toMatchObject({ kind: 'duplicate seq', seq: 2 });
		const first = { ...whole[0]!, link: { ...whole[0]!.link, prev: 'f'.repeat(64) } };
		expect((await follow([first]))?.broken).toMatchObject({ kind: 'wrong prev', seq: 1 });
	});

	it('needs a head', async () => {
		expect((await follow(pick(1), []))?.broken).toEqual({ kind: 'gap', seq: 1 });
	});

	it('is told apart from others', async () => {
		const theirs = chained([aNote({ id: 't1', link: link(1, 'their-chain') })]).filter(isLinked);
		const digest = sha256HexNow(canonicalJson(theirs[0]));
		const chains = [head, { chain: 'their-chain', length: 1, digest }];
		const followed = await followChains({ entries: [...theirs, ...whole], chains }, sha256HexNow);
		expect(followed).toEqual([
			{ chain: 'my-chain', carried: 5, length: 5 },
			{ chain: 'their-chain', carried: 1, length: 1 }
		]);
	});
});

describe('an entry of a snapshot', () => {
	const standings = async (entries: readonly LinkedEntry[], chains = [head]) => {
		const followed = await followChains({ entries, chains }, sha256HexNow);
		return Object.fromEntries(standingsIn(entries, followed));
	};

	it('holds where it names the one before it, or begins its chain, and says where that was left out', async () => {
		expect(await standings(pick(1, 2, 4))).toEqual({
			n1: 'holds',
			n2: 'holds',
			n4: 'after one left out'
		});
	});

	it('breaks the chain where it was edited, and none holds from there on', async () => {
		const entries = [...pick(1), edited(whole[1]), ...pick(3, 5)];
		expect(await standings(entries)).toEqual({
			n1: 'holds',
			n2: 'breaks here',
			n3: 'past the break',
			n5: 'past the break'
		});
	});

	it('stands past the break where its chain states no head', async () => {
		expect(await standings(pick(1, 2), [])).toEqual({ n1: 'breaks here', n2: 'past the break' });
	});
});
