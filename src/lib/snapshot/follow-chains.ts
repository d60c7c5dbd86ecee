import {
	digestOfEntry,
	NO_PREVIOUS,
	type ChainBreak,
	type ChainHead,
	type DigestText,
	type LinkedEntry
} from '../formats/chain';
import type { CarriedJournal } from './document';
import { inSlices } from './rest';

/** Entries whose digests are recomputed before the page may answer again. */
const SLICE = 1000;

/** One chain of a snapshot, as far as it can be followed. */
export interface ChainFollowed {
	readonly chain: string;
	/** Entries at hand, of so many in the whole chain when the snapshot was made. */
	readonly carried: number;
	readonly length: number;
	/** None: every link between entries at hand holds, and the last of the chain, if at hand, is the head. */
	readonly broken?: ChainBreak;
}

/**
 * Follows the chains of a snapshot past the entries that were left out of it: those can't be recomputed, and
 * the entry after one vouches for it alone. `verifyChains` of formats is the check of a whole journal.
 */
export async function followChains(
	{ entries, chains }: CarriedJournal,
	digest: DigestText
): Promise<ChainFollowed[]> {
	const members = new Map<string, LinkedEntry[]>(chains.map(({ chain }) => [chain, []]));
	for (const entry of entries) {
		const standing = members.get(entry.link.chain);
		if (standing) standing.push(entry);
		else members.set(entry.link.chain, [entry]);
	}
	const digested = await inSlices(entries, SLICE, (slice) =>
		Promise.all(slice.map(async (entry) => [entry, await digestOfEntry(entry, digest)] as const))
	);
	const digestsOf = new Map(digested);
	const heads = new Map(chains.map((head) => [head.chain, head]));
	return [...members].map(([chain, carried]) => {
		carried.sort((left, right) => left.link.seq - right.link.seq);
		const digests = carried.map((entry) => digestsOf.get(entry) as string);
		const head = heads.get(chain);
		const broken = firstBreak(carried, digests, head);
		const length = head?.length ?? carried.at(-1)?.link.seq ?? 0;
		return { chain, carried: carried.length, length, ...(broken && { broken }) };
	});
}

function firstBreak(
	carried: readonly LinkedEntry[],
	digests: readonly string[],
	head: ChainHead | undefined
): ChainBreak | undefined {
	for (const [index, entry] of carried.entries()) {
		const { seq, prev } = entry.link;
		const before = carried[index - 1];
		if (before?.link.seq === seq) {
			return { kind: 'duplicate seq', seq, ids: [before.id, entry.id] };
		}
		const expected = seq === 1 ? NO_PREVIOUS : digests[index - 1];
		const isNext = seq === 1 || before?.link.seq === seq - 1;
		if (isNext && expected !== undefined && prev !== expected) {
			return { kind: 'wrong prev', seq, id: entry.id, carries: prev, expected };
		}
	}
	const last = carried.at(-1);
	const carries = digests.at(-1);
	if (!last || carries === undefined) return undefined;
	const { seq } = last.link;
	// An entry past the end, or no head at all: the chain was longer than it says.
	if (!head || seq > head.length) return { kind: 'gap', seq: (head?.length ?? 0) + 1 };
	if (seq < head.length || carries === head.digest) return undefined;
	return { kind: 'altered', seq, id: last.id, carries, expected: head.digest };
}
