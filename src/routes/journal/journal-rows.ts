import { compareEntries, type Entry, type Instant } from '$lib/domain/entry';
import { entryKindOf, type EntryKind } from '$lib/domain/entry-kind';
import { isCorrected, isRetracted, type Ledger } from '$lib/domain/ledger';
import type { ChainBreak } from '$lib/formats/chain';
import { isLinked, type LinkedEntry } from '$lib/formats/linked-entry';
import type { DamagedChain, EarlierChain } from '$lib/store/journal';
import type { Loss } from '$lib/text/journal-words';

/** How a ring is held to its neighbour in the list: by the chain, across entries left out, or not at all. */
export type Hold = 'linked' | 'apart' | 'none';

/** An entry as a ring on the line. */
export interface JournalRow {
	readonly entry: LinkedEntry;
	/** The later entry that took it back or put it right. */
	readonly fate?: { readonly how: 'taken back' | 'corrected'; readonly by: Entry | undefined };
	/** Whether the last backup holds it. */
	readonly saved: boolean;
	/** Where the chain breaks, on the ring that it names. */
	readonly broken?: ChainBreak;
	readonly above: Hold;
	readonly below: Hold;
}

/** Chains by their names. */
export type Chains = ReadonlyMap<string, readonly LinkedEntry[]>;

/** The entries of each chain, newest first; the chains in the order of their names. */
export function byChain(entries: readonly Entry[]): Chains {
	const chains = new Map<string, LinkedEntry[]>();
	for (const entry of entries.filter(isLinked)) {
		const chain = chains.get(entry.link.chain);
		if (chain) chain.push(entry);
		else chains.set(entry.link.chain, [entry]);
	}
	for (const chain of chains.values()) chain.sort((left, right) => right.link.seq - left.link.seq);
	return new Map([...chains].sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** Some of the chains, by their names. */
export function chainsNamed(chains: Chains, isWanted: (name: string) => boolean): Chains {
	return new Map([...chains].filter(([name]) => isWanted(name)));
}

/** When each of the reader's earlier chains was brought back. */
export function restoredOn(earlier: readonly EarlierChain[]): ReadonlyMap<string, Instant> {
	return new Map(earlier.map(({ chain, restoredAt }) => [chain, restoredAt]));
}

/** What is still missing of chains that came from damaged files. */
export function lossesIn(damaged: readonly DamagedChain[], chains: Chains): readonly Loss[] {
	return damaged
		.map((each) => ({ ...each, here: chains.get(each.chain)?.length ?? 0 }))
		.filter(({ length, here }) => here < length);
}

/** How many entries of a chain are of each kind; kinds without any are left out. */
export function countKinds(chain: readonly Entry[]): ReadonlyMap<EntryKind, number> {
	const counts = new Map<EntryKind, number>();
	for (const entry of chain) {
		const kind = entryKindOf(entry);
		counts.set(kind, (counts.get(kind) ?? 0) + 1);
	}
	return counts;
}

/**
 * The newest rings of one chain, newest first, of one kind or of all. Where entries are left out between
 * two rings, or below the last, they are held apart; where the chain breaks, by nothing.
 */
export function rowsOf(
	chain: readonly LinkedEntry[],
	options: {
		readonly kind: EntryKind | undefined;
		readonly most: number;
		readonly ledger: Ledger;
		/** Whether the last backup holds an entry. */
		readonly isSaved: (entry: Entry) => boolean;
		readonly broken: ChainBreak | undefined;
	}
): readonly JournalRow[] {
	const { kind, most, ledger, isSaved, broken } = options;
	const wanted = kind === undefined ? chain : chain.filter((entry) => entryKindOf(entry) === kind);
	const cut = broken && cutAfter(broken);
	return wanted.slice(0, most).map((entry, index) => {
		const fate = fateOf(ledger, entry);
		const newer = wanted[index - 1];
		const older = wanted[index + 1];
		const named = broken !== undefined && isNamed(broken, entry);
		return {
			entry,
			saved: isSaved(entry),
			above: newer ? holdBetween(entry, newer, cut) : 'none',
			below: older
				? holdBetween(older, entry, cut)
				: entry.link.seq > 1
					? cut === entry.link.seq - 1
						? 'none'
						: 'apart'
					: 'none',
			...(fate && { fate }),
			...(named && { broken })
		};
	});
}

function holdBetween(older: LinkedEntry, newer: LinkedEntry, cut: number | undefined): Hold {
	if (cut !== undefined && cut >= older.link.seq && cut < newer.link.seq) return 'none';
	return newer.link.seq - older.link.seq === 1 ? 'linked' : 'apart';
}

/** The place after which the line stops: an altered entry no longer fits the one after it. */
function cutAfter({ kind, seq }: ChainBreak): number {
	return kind === 'altered' ? seq : seq - 1;
}

function isNamed(broken: ChainBreak, { id, link }: LinkedEntry): boolean {
	// What is missing has no ring: the one that should have been held to it speaks for it.
	if (broken.kind === 'gap') return link.seq === broken.seq - 1;
	return broken.kind === 'duplicate seq' ? broken.ids.includes(id) : broken.id === id;
}

function fateOf(ledger: Ledger, entry: LinkedEntry): JournalRow['fate'] {
	if (isRetracted(ledger, entry)) {
		return { how: 'taken back', by: lastStanding(ledger, ledger.retractions.get(entry.id)) };
	}
	if (isCorrected(ledger, entry)) {
		return { how: 'corrected', by: lastStanding(ledger, ledger.corrections.get(entry.id)) };
	}
	return undefined;
}

function lastStanding(ledger: Ledger, changes: readonly Entry[] = []): Entry | undefined {
	const standing = changes.filter((change) => !isRetracted(ledger, change));
	return [...(standing.length > 0 ? standing : changes)].sort(compareEntries).at(-1);
}
