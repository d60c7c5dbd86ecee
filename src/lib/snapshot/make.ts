import type { Catalogue } from '../domain/catalogue';
import { compareText, type Day } from '../domain/day';
import type { Entry, Instant } from '../domain/entry';
import { selectPredictions, type PredictionFilter } from '../domain/prediction-filter';
import { replay } from '../domain/replay';
import { digestOfEntry, type ChainHead, type DigestText } from '../formats/chain';
import { isLinked, type LinkedEntry } from '../formats/linked-entry';
import { carriedBy } from './carried';
import { FORMAT, type SnapshotDocument } from './document';
import { seal } from './seal';
import type { Signer } from './signature';

/** What is to be frozen. */
export interface SnapshotRequest {
	readonly catalogue: Catalogue;
	/** Digest of the whole catalogue. */
	readonly catalogueDigest: string;
	/** The whole of the maker's journal. */
	readonly journal: readonly Entry[];
	/** What of the journal may leave; all of it without. What may not is not on the frozen board either. */
	readonly mayLeave?: (entry: Entry) => boolean;
	readonly asOf: Day;
	readonly filter: PredictionFilter;
	readonly title: string;
	readonly note?: string;
	readonly bestBefore?: Day;
	readonly madeAt: Instant;
	/** Signs it; without, it goes unsigned. */
	readonly signer?: Signer;
}

/** Freezes a board, with the records behind it and nothing else of the maker's, under a seal. */
export async function makeSnapshot(
	request: SnapshotRequest,
	digest: DigestText
): Promise<SnapshotDocument> {
	const { catalogue, journal, mayLeave, asOf, filter, title, note, bestBefore, madeAt } = request;
	const leaving = mayLeave ? journal.filter(mayLeave) : journal;
	const board = replay(catalogue, leaving, asOf);
	const predictions = selectPredictions(board, filter).map(({ prediction }) => prediction.id);
	const carried = carriedBy(board, leaving, predictions);
	return seal(
		{
			format: FORMAT,
			title,
			...(note !== undefined && { note }),
			...(bestBefore !== undefined && { bestBefore }),
			asOf,
			madeAt,
			filter,
			predictions,
			catalogue: { digest: request.catalogueDigest, ...carried.catalogue },
			journal: {
				entries: carried.entries,
				chains: await headsOf(carried.entries, journal, digest)
			}
		},
		digest,
		request.signer
	);
}

/** Where the chains of the entries that leave end in the whole journal. */
async function headsOf(
	entries: readonly LinkedEntry[],
	journal: readonly Entry[],
	digest: DigestText
): Promise<ChainHead[]> {
	const drawnOn = new Set(entries.map(({ link }) => link.chain));
	const last = new Map<string, LinkedEntry>();
	for (const entry of journal.filter(isLinked)) {
		const { chain, seq } = entry.link;
		if (drawnOn.has(chain) && seq > (last.get(chain)?.link.seq ?? 0)) last.set(chain, entry);
	}
	const heads = [...last].sort(([left], [right]) => compareText(left, right));
	return Promise.all(
		heads.map(async ([chain, entry]) => ({
			chain,
			length: entry.link.seq,
			digest: await digestOfEntry(entry, digest)
		}))
	);
}
