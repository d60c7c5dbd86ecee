import type { Instant } from '../domain/entry';
import type { SnapshotDocument } from '../snapshot/document';
import type { KeptSnapshot, SnapshotWithFile } from '../store/kept-snapshots';

/** A snapshot as it goes on the shelf, called by its own title until the reader says otherwise. */
export function toKeep(
	document: SnapshotDocument,
	file: Blob,
	keptAt: Instant,
	how: Required<Pick<KeptSnapshot, 'origin' | 'isLocked' | 'isSignatureSound'>>
): SnapshotWithFile {
	const { digest, title, note, asOf, madeAt, predictions, journal } = document;
	return {
		snapshot: {
			digest,
			title,
			...(note !== undefined && { note }),
			asOf,
			madeAt,
			claims: predictions.length,
			entries: journal.entries.length,
			size: file.size,
			keptAt,
			seals: journal.entries.flatMap((entry) => (entry.type === 'seal' ? entry.digest : [])),
			...how,
			label: { name: '', tags: [], note: '' }
		},
		file
	};
}
