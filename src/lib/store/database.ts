import Dexie, { type Table } from 'dexie';
import type { Instant } from '../domain/entry';
import { err, ok, type Result } from '../domain/result';
import type { ChainHead, LinkedEntry } from '../formats/chain';
import type { StoreProblem } from './journal';
import { problemFrom } from './problem';
import { SCHEMA, type SchemaVersion } from './schema';

/** An entry as it is kept. */
export interface EntryRow {
	/** Given by the database, rising. */
	readonly arrival?: number;
	readonly entry: LinkedEntry;
	/** The prediction or figure it is about. */
	readonly subject?: string;
}

/** Where a chain ends, with what the next entry of it needs to know. */
export interface HeadRow extends ChainHead {
	readonly id: string;
	readonly recordedAt: Instant;
}

export interface MetaRow {
	readonly key: 'chain';
	readonly value: string;
}

/** What the database needs of the world around it. */
export interface DatabaseEnvironment {
	readonly name: string;
	readonly schema: readonly SchemaVersion[];
	/** How long an upgrade may wait for other tabs to let go before the reader is told, in ms. */
	readonly patience: number;
	/** Only to refuse in tests: with a factory handed in, Dexie's live queries stay silent. */
	readonly indexedDB?: IDBFactory | undefined;
}

export const BROWSER_DATABASE: DatabaseEnvironment = {
	name: 'hindcast',
	schema: SCHEMA,
	patience: 3000
};

/** Dexie opens version 1 as 10, to leave room between. */
const NATIVE_VERSIONS_PER_VERSION = 10;

export class Database extends Dexie {
	declare readonly entries: Table<EntryRow, number>;
	declare readonly heads: Table<HeadRow, string>;
	declare readonly meta: Table<MetaRow, string>;

	constructor({ name, schema, ...environment }: DatabaseEnvironment) {
		super(name, {
			// An entry that was acknowledged outlives a power cut; 0.3 ms each (design §8).
			chromeTransactionDurability: 'strict',
			// A database closed under us must not come back empty of its own accord.
			autoOpen: false,
			cache: 'disabled',
			...('indexedDB' in environment && {
				indexedDB: environment.indexedDB as { open: IDBFactory['open'] }
			})
		});
		for (const { number, tables, upgrade } of schema) {
			const version = this.version(number).stores({ ...tables });
			if (upgrade) version.upgrade(upgrade);
		}
	}
}

/**
 * Opens the database, upgrading it where it is older. `onClosed` is called once when somebody else ends
 * it: another tab that brings a newer version, or the reader who clears the site's data.
 */
export async function openDatabase(
	environment: DatabaseEnvironment,
	onClosed: () => void
): Promise<Result<Database, StoreProblem>> {
	const database = new Database(environment);
	// Returning false keeps Dexie's own handlers, which write to the console, from running.
	database.on('versionchange', () => {
		database.close();
		return false;
	});
	const opened = await new Promise<Result<Database, StoreProblem>>((answer, bug) => {
		database.on('blocked', () => {
			// Other tabs close when asked, but finish what they are writing first: give them the time.
			setTimeout(() => answer(err({ code: 'store/blocked' })), environment.patience);
			return false;
		});
		database.open().then(
			() => answer(ok(database)),
			(cause: unknown) => {
				try {
					answer(err(problemFrom(cause, 'opening')));
				} catch (unexpected) {
					bug(unexpected as Error);
				}
			}
		);
	});
	if (!opened.ok) {
		database.close();
		return opened;
	}
	if (!database.isOpen()) return err({ code: 'store/closed' });
	// Dexie opens a database newer than its schema without a word; we would write rows of the old shape.
	const newest = environment.schema.at(-1)?.number ?? 0;
	const found = Math.floor(database.backendDB().version / NATIVE_VERSIONS_PER_VERSION);
	if (found > newest) {
		database.close();
		return err({ code: 'store/newer-version', detail: String(found) });
	}
	database.on('close', onClosed);
	return opened;
}
