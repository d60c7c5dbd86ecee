import Dexie, { type Table } from 'dexie';
import type { Instant } from '../domain/entry';
import { err, ok, type Result } from '../domain/result';
import type { SavedView } from '../domain/saved-view';
import type { ChainHead } from '../formats/chain';
import type { LinkedEntry } from '../formats/linked-entry';
import type { DamagedChain, EarlierChain, StoreProblem } from './journal';
import type { KeptSnapshot } from './kept-snapshots';
import { problemFrom } from './problem';
import { SCHEMA, type SchemaVersion } from './schema';
import type { OwnKey, TrustedKey } from './signatures';
import type { KeptSnooze } from '../domain/triage';

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

export type MetaRow =
	| { readonly key: 'chain'; readonly value: string }
	| { readonly key: 'backup file'; readonly value: FileSystemFileHandle }
	| { readonly key: 'earlier'; readonly value: readonly EarlierChain[] }
	| { readonly key: 'damaged'; readonly value: readonly DamagedChain[] };

/** The file of a kept snapshot. */
export interface SnapshotFileRow {
	readonly digest: string;
	readonly file: Blob;
}

/** What the database needs of the world around it. */
export interface DatabaseEnvironment {
	readonly name: string;
	readonly schema: readonly SchemaVersion[];
	/** Called when opening has to wait for a tab that holds an older version. */
	readonly onBlocked: () => void;
	/** Only to refuse in tests: with a factory handed in, Dexie's live queries stay silent. */
	readonly indexedDB?: IDBFactory | undefined;
}

export const BROWSER_DATABASE: DatabaseEnvironment = {
	name: 'hindcast',
	schema: SCHEMA,
	onBlocked: () => undefined
};

/** Dexie opens version 1 as 10, to leave room between. */
const NATIVE_VERSIONS_PER_VERSION = 10;

export class Database extends Dexie {
	declare readonly entries: Table<EntryRow, number>;
	declare readonly heads: Table<HeadRow, string>;
	declare readonly meta: Table<MetaRow, string>;
	declare readonly snoozes: Table<KeptSnooze, string>;
	declare readonly snapshots: Table<KeptSnapshot, string>;
	declare readonly snapshotFiles: Table<SnapshotFileRow, string>;
	declare readonly ownKeys: Table<OwnKey, string>;
	declare readonly trustedKeys: Table<TrustedKey, string>;
	declare readonly views: Table<SavedView, string>;
	/** Called with the reason when somebody else ends it, and once more where that turns out worse. */
	onEnded: (problem: StoreProblem) => void = () => undefined;

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

/** Opens the database, upgrading it where it is older, and waits for other tabs as long as that takes. */
export async function openDatabase(
	environment: DatabaseEnvironment
): Promise<Result<Database, StoreProblem>> {
	const newest = environment.schema.at(-1)?.number ?? 0;
	// Dexie would add what it misses of our tables to a newer database: one that is known is not opened at all.
	const standing = await versionOf(environment);
	if (standing > newest) return err({ code: 'store/older-page', detail: String(standing) });
	const database = new Database(environment);
	let ended: StoreProblem | undefined;
	// Returning false keeps Dexie's own handlers, which write to the console, from running.
	database.on('versionchange', ({ newVersion }) => {
		ended = newVersion === null ? GONE : { code: 'store/newer-version' };
		if (newVersion === null) onceErased(() => database.onEnded((ended = ERASED)));
		database.close();
		return false;
	});
	database.on('blocked', () => {
		environment.onBlocked();
		return false;
	});
	try {
		await database.open();
	} catch (cause) {
		database.close();
		return err(problemFrom(cause, 'opening'));
	}
	if (!database.isOpen()) return err(ended ?? { code: 'store/closed' });
	// Where no list told: Dexie opens it without a word, and we would write rows of the old shape.
	const found = Math.floor(database.backendDB().version / NATIVE_VERSIONS_PER_VERSION);
	if (found > newest) {
		database.close();
		return err({ code: 'store/older-page', detail: String(found) });
	}
	database.on('close', () => {
		database.onEnded(ended ?? { code: 'store/closed' });
		if (!ended) void isGone(environment.name).then((gone) => gone && database.onEnded(GONE));
	});
	return ok(database);
}

/** The version of the database that is there; 0 where there is none, or the browser does not tell soon. */
async function versionOf({ name, indexedDB: factory }: DatabaseEnvironment): Promise<number> {
	const pause = new Promise<undefined>((over) => setTimeout(over, ASKED.every));
	const listed = await Promise.race([databases(factory), pause]);
	const found = listed?.find((database) => database.name === name)?.version ?? 0;
	return Math.floor(found / NATIVE_VERSIONS_PER_VERSION);
}

const GONE: StoreProblem = { code: 'store/deleted' };
const ERASED: StoreProblem = { ...GONE, isErased: true };

/** Set for a moment by the tab in which all was erased: only so do the others learn that it was its reader. */
export const ERASED_KEY = 'hindcast.erased';

/** Workers hear of no storage. */
function onceErased(tell: () => void): void {
	if (typeof window === 'undefined') return;
	window.addEventListener('storage', ({ key }) => {
		if (key === ERASED_KEY) tell();
	});
}

/** While it clears, a browser forgets questions, or still lists what is about to go: how often and how soon, in ms. */
const ASKED = { times: 5, every: 400 };

/**
 * Whoever clears the site's data ends the connection without a reason. To open the database so as to see
 * whether it is there would make it anew; the list of databases, where a browser gives it, tells.
 */
async function isGone(name: string): Promise<boolean> {
	for (let asked = 0; asked < ASKED.times; asked++) {
		const pause = new Promise<undefined>((over) => setTimeout(over, ASKED.every));
		const listed = await Promise.race([databases(), pause]);
		if (listed && !listed.some((database) => database.name === name)) return true;
		await pause;
	}
	return false;
}

/** None where a browser has no list, or gives none in this window. */
async function databases(factory?: IDBFactory): Promise<readonly IDBDatabaseInfo[] | undefined> {
	try {
		return await (factory ?? indexedDB).databases();
	} catch (cause) {
		if (cause instanceof DOMException || cause instanceof TypeError) return undefined;
		if (cause instanceof ReferenceError) return undefined;
		throw cause;
	}
}
