import { compareText } from '../domain/day';
import type { ChainStanding } from '../domain/entry';
import {
	checkChains,
	digestOfEntry,
	type ChainBreak,
	type ChainReport,
	type DigestText
} from '../formats/chain';
import type { LinkedEntry } from '../formats/linked-entry';
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

/** Follows the chains of a snapshot past the entries that were left out of it, to the heads that it states. */
export async function followChains(
	{ entries, chains }: CarriedJournal,
	digest: DigestText
): Promise<ChainFollowed[]> {
	const digested = await inSlices(entries, SLICE, (slice) =>
		Promise.all(slice.map(async (entry) => [entry, await digestOfEntry(entry, digest)] as const))
	);
	const lengths = new Map(chains.map(({ chain, length }) => [chain, length]));
	return checkChains(new Map(digested), chains, () => true).map((report) => {
		const { chain, count, head } = report;
		const length = lengths.get(chain);
		const broken = report.broken ?? pastTheEnd(report, length ?? 0);
		return { chain, carried: count, length: length ?? head.length, ...(broken && { broken }) };
	});
}

/** An entry past the end, or no head at all: the chain was longer than the snapshot says. */
function pastTheEnd({ head }: ChainReport, length: number): ChainBreak | undefined {
	return head.length > length ? { kind: 'gap', seq: length + 1 } : undefined;
}

/** Entries chain by chain, each in its order. */
export function inChainOrder(entries: readonly LinkedEntry[]): readonly LinkedEntry[] {
	return [...entries].sort(
		({ link: left }, { link: right }) =>
			compareText(left.chain, right.chain) || left.seq - right.seq
	);
}

/** How each entry stands in its chain, by its id. */
export function standingsIn(
	entries: readonly LinkedEntry[],
	followed: readonly ChainFollowed[]
): ReadonlyMap<string, ChainStanding> {
	const breaks = new Map(followed.map(({ chain, broken }) => [chain, broken?.seq ?? Infinity]));
	const places = new Set(entries.map(({ link }) => placeOf(link.chain, link.seq)));
	return new Map(
		entries.map(({ id, link: { chain, seq } }) => {
			const broken = breaks.get(chain) ?? 0;
			if (seq >= broken) return [id, seq === broken ? 'breaks here' : 'past the break'];
			const isNext = seq === 1 || places.has(placeOf(chain, seq - 1));
			return [id, isNext ? 'holds' : 'after one left out'];
		})
	);
}

function placeOf(chain: string, seq: number): string {
	return `${seq} ${chain}`;
}
