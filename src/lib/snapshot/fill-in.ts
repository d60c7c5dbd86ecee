import type { Catalogue } from '../domain/catalogue';
import { selectPredictions } from '../domain/prediction-filter';
import { replay } from '../domain/replay';
import { carriedBy } from './carried';
import type { ShortDocument, SnapshotDocument } from './document';

/**
 * The full form of a short one, given the whole catalogue that it names. Its seal is that of the full form,
 * so a wrong filling shows.
 */
export function fillIn(short: ShortDocument, catalogue: Catalogue): SnapshotDocument {
	const { journal, filter } = short;
	const board = replay(catalogue, journal.entries, short.asOf);
	const predictions =
		short.predictions ?? selectPredictions(board, filter).map(({ prediction }) => prediction.id);
	const carried = carriedBy(board, journal.entries, predictions);
	return {
		...short,
		predictions,
		catalogue: { digest: short.catalogue.digest, ...carried.catalogue }
	};
}
