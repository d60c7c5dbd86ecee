import type { Board } from '../domain/board';
import type { DigestText } from '../formats/chain';
import { followChains, type ChainFollowed } from './follow-chains';
import type { SnapshotDocument } from './document';

/**
 * What was recomputed on opening and came out. That the seal holds goes without saying: a document whose
 * digest differs is not opened. What no seal shows: who made it, when, and whether a verdict is right.
 */
export interface Verification {
	/** The digest carried and recomputed. */
	readonly digest: string;
	readonly replay: {
		/** Entries replayed, the catalogue's and the maker's. */
		readonly entries: number;
		/** Predictions named as shown that the replay did not give. */
		readonly missing: readonly string[];
	};
	/** Every chain of the maker's journal that it draws on; none where it holds no entry of theirs. */
	readonly chains: readonly ChainFollowed[];
}

/** Looks over a document whose seal holds, and the board replayed from it. */
export async function verify(
	document: SnapshotDocument,
	board: Board,
	digest: DigestText
): Promise<Verification> {
	const { catalogue, journal, predictions } = document;
	return {
		digest: document.digest,
		replay: {
			entries: catalogue.entries.length + journal.entries.length,
			missing: predictions.filter((id) => !board.byPrediction.has(id))
		},
		chains: await followChains(journal, digest)
	};
}
