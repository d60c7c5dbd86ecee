import type { Transaction } from 'dexie';

/** One version of the database: what is stored, by which keys, and how the version before becomes it. */
export interface SchemaVersion {
	readonly number: number;
	/** Tables by name, in Dexie's notation; a table left out stays as it was, `null` drops it. */
	readonly tables: Readonly<Record<string, string | null>>;
	readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * Every version there ever was, oldest first; only ever added to, so that a journal of any age opens.
 * A version with an upgrade has a test that opens the one before, fills it, and reads it after.
 */
export const SCHEMA: readonly SchemaVersion[] = [
	{
		number: 1,
		tables: {
			// In order of arrival, so that what is new is what comes after the last one read.
			entries: '++arrival, &entry.id, &[entry.link.chain+entry.link.seq], subject',
			heads: '&chain',
			meta: '&key'
		}
	},
	// Tables that are only added need no upgrade.
	{ number: 3, tables: { snoozes: '&prediction' } },
	{ number: 4, tables: { snapshots: '&digest', snapshotFiles: '&digest' } },
	{ number: 5, tables: { ownKeys: '&key', trustedKeys: '&key' } },
	{ number: 6, tables: { views: '&id' } },
	// Nor do indexes, which the browser fills: what takes back or corrects an entry is found by that one's id.
	{
		number: 7,
		tables: {
			entries:
				'++arrival, &entry.id, &[entry.link.chain+entry.link.seq], subject, entry.retracts, entry.corrects'
		}
	}
];
