import type { EntryDraft, Instant } from '../../src/lib/domain/entry';
import { journalAsLines } from '../../src/lib/formats/journal-file';
import type { LinkedEntry } from '../../src/lib/formats/linked-entry';
import { sealDrafts } from '../../src/lib/store/seal';

/*
 * Backups of whole chains, as another browser would have written them.
 */

export interface Backup {
	readonly text: string;
	readonly entries: readonly LinkedEntry[];
}

export function backupOf(
	drafts: readonly EntryDraft[],
	{ chain = '5d3a9c01-7e3e-4ab0-9d0f-5b5f9a1f6a3c', recordedAt = '2026-11-20T08:00:00.000Z' } = {}
): Backup {
	const { entries, head } = sealDrafts(drafts, chain, undefined, recordedAt);
	const heads = head ? [{ chain, length: head.length, digest: head.digest }] : [];
	const exportedAt: Instant = recordedAt;
	return { entries, text: journalAsLines({ exportedAt, own: [chain], heads, entries }) };
}
