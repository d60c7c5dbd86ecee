import type { Instant } from '../domain/entry';
import { ok, type Result } from '../domain/result';
import { instantNow } from '../time/today';
import {
	BROWSER_DATABASE,
	openDatabase,
	type Database,
	type DatabaseEnvironment
} from './database';
import type { Journal, StoreProblem } from './journal';
import { attempt, StoredJournal } from './stored-journal';

export interface JournalEnvironment extends DatabaseEnvironment {
	readonly now: () => Instant;
	readonly newChain: () => string | Promise<string>;
}

export const BROWSER: JournalEnvironment = {
	...BROWSER_DATABASE,
	now: () => instantNow(),
	// Only pages that came over plain HTTP lack the platform's own.
	newChain: async () => globalThis.crypto.randomUUID?.() ?? (await import('uuid')).v4()
};

/** Opens this browser's journal; the first time, gives it its chain. */
export async function openJournal(
	environment: JournalEnvironment = BROWSER
): Promise<Result<Journal, StoreProblem>> {
	const opened = await openDatabase(environment);
	if (!opened.ok) return opened;
	const database = opened.value;
	const chain = await attempt('opening', () => chainOf(database, environment.newChain));
	if (!chain.ok) {
		database.close();
		return chain;
	}
	return ok(new StoredJournal(database, chain.value, environment.now));
}

/** Two tabs may start at once: the second to write finds the first one's. */
async function chainOf(
	database: Database,
	newChain: JournalEnvironment['newChain']
): Promise<string> {
	// Before the transaction, which would not outlast a wait for anything else.
	const value = await newChain();
	return database.transaction('rw', database.meta, async () => {
		const kept = await database.meta.get('chain');
		if (kept?.key === 'chain') return kept.value;
		await database.meta.add({ key: 'chain', value });
		return value;
	});
}
