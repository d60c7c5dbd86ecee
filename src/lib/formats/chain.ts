import { compareText } from '../domain/day';
import type { Entry } from '../domain/entry';
import { canonicalJson } from './canonical-json';
import { isLinked, type LinkedEntry } from './linked-entry';

/** Where a chain ends: how many entries it has and the digest of the last. */
export interface ChainHead {
	readonly chain: string;
	readonly length: number;
	readonly digest: string;
}

/** The first thing wrong in a chain, at `seq`. */
export type ChainBreak =
	/** No entry has this place. */
	| { readonly kind: 'gap'; readonly seq: number }
	/** More than one entry has this place. */
	| { readonly kind: 'duplicate seq'; readonly seq: number; readonly ids: readonly string[] }
	/** The entry names another predecessor than the one that stands before it. */
	| ({ readonly kind: 'wrong prev' } & Mismatch)
	/** The entry is not the one that its successor, or the head, was sealed with. */
	| ({ readonly kind: 'altered' } & Mismatch);

interface Mismatch {
	readonly seq: number;
	readonly id: string;
	/** The digest found. */
	readonly carries: string;
	/** The digest that would hold. */
	readonly expected: string;
}

export interface ChainReport {
	readonly chain: string;
	/** Entries at hand: fewer than `head.length` where some were left out. */
	readonly count: number;
	/** The place and digest of the last one at hand. */
	readonly head: ChainHead;
	/** None: the chain is whole. */
	readonly broken?: ChainBreak;
}

/** SHA-256 in hex, at once or later. */
export type DigestText = (text: string) => string | Promise<string>;

/** What the first entry of a chain names as its predecessor. */
export const NO_PREVIOUS = '0'.repeat(64);

/** What the next entry of the chain, or its head, says of this one. */
export function digestOfEntry<Digest>(entry: Entry, digest: (text: string) => Digest): Digest {
	return digest(canonicalJson(entry));
}

/** Called between the pieces of long work with how far it is; waited for, so that a page can answer. */
export type Between = (done: number, of: number) => Promise<void>;

const PIECE = 100;

/** The digest of each entry that stands in a chain. */
export async function digestsOf(
	entries: readonly Entry[],
	digest: DigestText,
	between?: Between
): Promise<ReadonlyMap<LinkedEntry, string>> {
	const linked = entries.filter(isLinked);
	const digests = new Map<LinkedEntry, string>();
	for (let done = 0; done < linked.length; done += PIECE) {
		await between?.(done, linked.length);
		const piece = linked.slice(done, done + PIECE);
		const made = await Promise.all(piece.map((entry) => digestOfEntry(entry, digest)));
		piece.forEach((entry, index) => digests.set(entry, made[index] as string));
	}
	return digests;
}

/** Which chains may lack places: of somebody else's journal, a snapshot carries what bears on what it shows. */
export type MayLack = (chain: string) => boolean;

const NONE_LACKS: MayLack = () => false;

/** Recomputes every chain found among the entries and checks it as `checkChains` does. */
export async function verifyChains(
	entries: readonly Entry[],
	digest: DigestText,
	heads: readonly ChainHead[] = [],
	{ mayLack = NONE_LACKS, between }: { readonly mayLack?: MayLack; readonly between?: Between } = {}
): Promise<ChainReport[]> {
	return checkChains(await digestsOf(entries, digest, between), heads, mayLack);
}

/**
 * Checks every chain found among entries, each on its own, in the order of their names. A chain cannot show
 * on its own that its last entry was rewritten or its end cut off: where the heads are known from elsewhere,
 * pass them; of two heads of one chain, the first counts. A chain that may lack places is followed past
 * them: what is missing can't be recomputed, and the entry after one vouches for it alone.
 */
export function checkChains(
	digests: ReadonlyMap<LinkedEntry, string>,
	heads: readonly ChainHead[],
	mayLack: MayLack = NONE_LACKS
): ChainReport[] {
	const claims = new Map([...heads].reverse().map((head) => [head.chain, head]));
	const chains = new Map<string, LinkedEntry[]>([...claims.keys()].map((chain) => [chain, []]));
	for (const entry of digests.keys()) {
		const chain = chains.get(entry.link.chain);
		if (chain) chain.push(entry);
		else chains.set(entry.link.chain, [entry]);
	}
	return [...chains]
		.sort(([left], [right]) => compareText(left, right))
		.map(([chain, members]) => {
			members.sort((left, right) => left.link.seq - right.link.seq);
			const made = members.map((member) => digests.get(member) as string);
			const last = members.at(-1);
			const head = { chain, length: last?.link.seq ?? 0, digest: made.at(-1) ?? NO_PREVIOUS };
			const broken = firstBreak(members, made, claims.get(chain), mayLack(chain));
			return { chain, count: members.length, head, ...(broken && { broken }) };
		});
}

function firstBreak(
	members: readonly LinkedEntry[],
	digests: readonly string[],
	claimed: ChainHead | undefined,
	mayLack: boolean
): ChainBreak | undefined {
	let before = 0;
	for (const [index, member] of members.entries()) {
		const { seq, prev } = member.link;
		if (seq === before) return duplicates(members, seq);
		const isNext = seq === before + 1;
		if (!isNext && !mayLack) return { kind: 'gap', seq: before + 1 };
		const expected = digests[index - 1] ?? NO_PREVIOUS;
		if (isNext && prev !== expected) return blame(members, digests, index, claimed);
		// A doubled place is named before what follows from it.
		if (members[index + 1]?.link.seq === seq) return duplicates(members, seq);
		before = seq;
	}
	if (!claimed) return undefined;
	if (claimed.length > before && !mayLack) return { kind: 'gap', seq: before + 1 };
	const last = members.findIndex(({ link }) => link.seq === claimed.length);
	const carries = digests[last];
	if (carries === undefined || carries === claimed.digest) return undefined;
	const { id } = members[last] as LinkedEntry;
	return { kind: 'altered', seq: claimed.length, id, carries, expected: claimed.digest };
}

function duplicates(members: readonly LinkedEntry[], seq: number): ChainBreak {
	const ids = members.filter(({ link }) => link.seq === seq).map(({ id }) => id);
	return { kind: 'duplicate seq', seq, ids };
}

/**
 * An entry and its predecessor disagree: which of the two was touched? The one after them knows. If it
 * still vouches for the entry, the predecessor was altered; if not, the entry itself was. Where there is
 * none to ask, the predecessor is named: content is what somebody would want to change.
 */
function blame(
	members: readonly LinkedEntry[],
	digests: readonly string[],
	index: number,
	claimed: ChainHead | undefined
): ChainBreak | undefined {
	const member = members[index];
	const before = members[index - 1];
	const digest = digests[index];
	if (!member || digest === undefined) return undefined;
	const { seq, prev } = member.link;
	const carries = digests[index - 1];
	const next = members[index + 1];
	const vouched =
		next?.link.seq === seq + 1
			? next.link.prev
			: claimed?.length === seq
				? claimed.digest
				: undefined;
	const untouched = vouched === undefined || vouched === digest;
	if (before && carries !== undefined && untouched) {
		return { kind: 'altered', seq: before.link.seq, id: before.id, carries, expected: prev };
	}
	return {
		kind: 'wrong prev',
		seq,
		id: member.id,
		carries: prev,
		expected: carries ?? NO_PREVIOUS
	};
}
