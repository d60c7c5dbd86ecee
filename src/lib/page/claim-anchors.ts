import type { SnapshotDocument } from '../snapshot/document';

/** Names the places of claims in a page by their order: an id of a reader's own may hold anything. */
export function claimAnchors({ predictions }: SnapshotDocument): (id: string) => string {
	const places = new Map(predictions.map((id, index) => [id, `claim-${index + 1}`]));
	return (id) => places.get(id) ?? 'claims';
}
