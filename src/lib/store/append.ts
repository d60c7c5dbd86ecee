import type { Entry, EntryDraft, Instant } from '../domain/entry';
import type { Database } from './database';
import { rowOf, sealDrafts } from './seal';

/**
 * The head is read, the entries are sealed and all is written in one transaction, so that IndexedDB
 * itself makes tabs queue. That is why digests are made on the spot (`sha256HexNow`): a transaction
 * ends at the first wait for Web Crypto, and an optimistic retry would have to be right as well.
 */
export function appendDrafts(
	database: Database,
	drafts: readonly EntryDraft[],
	chain: string,
	now: () => Instant
): PromiseLike<readonly Entry[]> {
	const { entries, heads } = database;
	return database.transaction('rw', entries, heads, async () => {
		const head = await heads.get(chain);
		const sealed = sealDrafts(drafts, chain, head, now());
		await entries.bulkAdd(sealed.entries.map(rowOf));
		if (sealed.head) await heads.put(sealed.head);
		return sealed.entries;
	});
}
