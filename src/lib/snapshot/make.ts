import type { Board } from '../domain/board';
import { compareText } from '../domain/day';
import type { Entry, Instant } from '../domain/entry';
import type { PredictionFilter } from '../domain/prediction-filter';
import {
	digestOfEntry,
	isLinked,
	type ChainHead,
	type DigestText,
	type LinkedEntry
} from '../formats/chain';
import { carriedBy } from './carried';
import { FORMAT, VERSION, type SnapshotDocument } from './document';
import { seal } from './seal';

/** What is to be frozen. */
export interface SnapshotRequest {
	/** As of the day to freeze; replayed from its catalogue and `journal`. */
	readonly board: Board;
	readonly journal: readonly Entry[];
	/** Digest of the board's whole catalogue. */
	readonly catalogueDigest: string;
	readonly filter: PredictionFilter;
	/** The predictions that the filter gave, in the order shown. */
	readonly predictions: readonly string[];
	readonly title: string;
	readonly note?: string;
	readonly madeAt: Instant;
}

/** Freezes a board, with the records behind it and nothing else of the reader's, under a seal. */
export async function makeSnapshot(
	request: SnapshotRequest,
	digest: DigestText
): Promise<SnapshotDocument> {
	const { board, journal, filter, predictions, title, note, madeAt } = request;
	const { catalogue, entries } = carriedBy(board, journal, predictions);
	return seal(
		{
			format: FORMAT,
			version: VERSION,
			title,
			...(note !== undefined && { note }),
			asOf: board.asOf,
			madeAt,
			filter,
			predictions,
			catalogue: { digest: request.catalogueDigest, ...catalogue },
			journal: { entries, chains: await headsOf(entries, journal, digest) }
		},
		digest
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
