import fc from 'fast-check';
import type { Day } from '../../src/lib/domain/day';
import type { Entry } from '../../src/lib/domain/entry';
import { canonicalJson } from '../../src/lib/formats/canonical-json';
import { NO_PREVIOUS } from '../../src/lib/formats/chain';
import { isLinked } from '../../src/lib/formats/linked-entry';
import { sha256HexNow } from '../../src/lib/formats/digest-now';
import type { SnapshotDocument } from '../../src/lib/snapshot/document';
import { fileOf } from '../../src/lib/snapshot/encode';
import { makeSnapshot, type SnapshotRequest } from '../../src/lib/snapshot/make';
import { asOfDay, world, type World } from './arbitraries';

/*
 * Journals with real chains, and snapshots of small worlds.
 */

/** The entries with the digest of the one before them in `prev`; those without a chain as they are. */
export function chained(entries: readonly Entry[]): Entry[] {
	const digests = new Map<string, string>();
	return entries.map((entry) => {
		if (!isLinked(entry)) return entry;
		const { chain } = entry.link;
		const prev = digests.get(chain) ?? NO_PREVIOUS;
		const sealed = { ...entry, link: { ...entry.link, prev } };
		digests.set(chain, sha256HexNow(canonicalJson(sealed)));
		return sealed;
	});
}

export async function frozenBoard(
	{ catalogue, journal }: World,
	asOf: Day,
	over: Partial<SnapshotRequest> = {}
): Promise<SnapshotDocument> {
	return makeSnapshot(
		{
			catalogue,
			catalogueDigest: sha256HexNow(canonicalJson(catalogue)),
			journal,
			asOf,
			filter: {},
			title: 'The board',
			madeAt: '2026-11-22T08:04:12.345Z',
			...over
		},
		sha256HexNow
	);
}

/** A world with whole chains, and some day to look at it. */
export const chainedWorld = fc
	.tuple(world, asOfDay)
	.map(([{ catalogue, journal }, asOf]) => ({ catalogue, journal: chainedFrom(journal), asOf }));

/** The worlds leave out entries now and then; a chain has no gaps. */
function chainedFrom(journal: readonly Entry[]): Entry[] {
	const closed = journal.map((entry, index) =>
		entry.link ? { ...entry, link: { ...entry.link, seq: index + 1 } } : entry
	);
	return chained(closed);
}

/** What the file of a snapshot says. */
export async function fileText(document: SnapshotDocument): Promise<string> {
	return (await fileOf(document)).text();
}
