import { liveQuery } from 'dexie';
import { v4 } from 'uuid';
import type { Entry, EntryDraft, Instant } from '../domain/entry';
import { err, ok, type Result } from '../domain/result';
import type { ChainHead } from '../formats/chain';
import { instantNow } from '../time/today';
import {
	BROWSER_DATABASE,
	openDatabase,
	type Database,
	type DatabaseEnvironment
} from './database';
import { ConflictError, joinEntries } from './join';
import type { Journal, StoreProblem } from './journal';
import { problemFrom } from './problem';
import { justAfter, sealDrafts, subjectOf } from './seal';

export interface JournalEnvironment extends DatabaseEnvironment {
	readonly now: () => Instant;
	readonly newChain: () => string;
}

export const BROWSER: JournalEnvironment = {
	...BROWSER_DATABASE,
	now: () => instantNow(),
	newChain: () => v4()
};

/** Opens this browser's journal; the first time, gives it its chain. */
export async function openJournal(
	environment: JournalEnvironment = BROWSER
): Promise<Result<Journal, StoreProblem>> {
	const watchers: Watchers = new Set();
	const opened = await openDatabase(environment, () => {
		// Dexie's live queries fall silent when the database closes; the watchers shall know.
		for (const onProblem of watchers) onProblem({ code: 'store/closed' });
		watchers.clear();
	});
	if (!opened.ok) return opened;
	const database = opened.value;
	const chain = await attempt('opening', () => chainOf(database, environment.newChain));
	if (!chain.ok) {
		database.close();
		return chain;
	}
	return ok(new StoredJournal(database, watchers, chain.value, environment.now));
}

/** Two tabs may start at once: the second to write finds the first one's. */
function chainOf(database: Database, newChain: () => string): Promise<string> {
	return database.transaction('rw', database.meta, async () => {
		const kept = await database.meta.get('chain');
		if (kept) return kept.value;
		const value = newChain();
		await database.meta.add({ key: 'chain', value });
		return value;
	});
}

type Watchers = Set<(problem: StoreProblem) => void>;

class StoredJournal implements Journal {
	readonly chain: string;
	readonly #database: Database;
	readonly #now: () => Instant;
	readonly #watchers: Watchers;

	constructor(database: Database, watchers: Watchers, chain: string, now: () => Instant) {
		this.#database = database;
		this.#watchers = watchers;
		this.chain = chain;
		this.#now = now;
	}

	watch(
		onEntries: (entries: readonly Entry[]) => void,
		onProblem: (problem: StoreProblem) => void
	): () => void {
		const { entries } = this.#database;
		let held: readonly Entry[] | undefined;
		let last = 0;
		// Entries are never changed nor deleted: after the first time, only what arrived since is read.
		const subscription = liveQuery(() => entries.where(':id').above(last).toArray()).subscribe({
			next: (rows) => {
				if (held && rows.length === 0) return;
				held = [...(held ?? []), ...rows.map(({ entry }) => entry)];
				last = rows.at(-1)?.arrival ?? last;
				onEntries(held);
			},
			error: (cause: unknown) => onProblem(problemFrom(cause, 'using'))
		});
		this.#watchers.add(onProblem);
		return () => {
			subscription.unsubscribe();
			this.#watchers.delete(onProblem);
		};
	}

	/**
	 * The head is read, the entries are sealed and all is written in one transaction, so that IndexedDB
	 * itself makes tabs queue. That is why digests are made on the spot (`sha256HexNow`): a transaction
	 * ends at the first wait for Web Crypto, and an optimistic retry would have to be right as well.
	 */
	append(drafts: readonly EntryDraft[]): Promise<Result<readonly Entry[], StoreProblem>> {
		const { entries, heads } = this.#database;
		return attempt('using', () =>
			this.#database.transaction('rw', entries, heads, async () => {
				const now = await this.#instantAfter(drafts);
				const sealed = sealDrafts(drafts, this.chain, await heads.get(this.chain), now);
				await entries.bulkAdd(
					sealed.entries.map((entry) => {
						const subject = subjectOf(entry);
						return { entry, ...(subject !== undefined && { subject }) };
					})
				);
				if (sealed.head) await heads.put(sealed.head);
				return sealed.entries;
			})
		);
	}

	join(given: readonly Entry[]): Promise<Result<{ readonly added: number }, StoreProblem>> {
		const { entries, heads } = this.#database;
		return attempt('using', async () => ({
			added: await this.#database.transaction('rw', entries, heads, () =>
				joinEntries(this.#database, given)
			)
		}));
	}

	heads(): Promise<Result<readonly ChainHead[], StoreProblem>> {
		return attempt('using', async () =>
			(await this.#database.heads.toArray()).map(({ chain, length, digest }) => ({
				chain,
				length,
				digest
			}))
		);
	}

	close(): void {
		this.#watchers.clear();
		this.#database.close();
	}

	/** Now, or just after the latest entry that the drafts put right: its browser's clock may run ahead. */
	async #instantAfter(drafts: readonly EntryDraft[]): Promise<Instant> {
		const named = drafts.flatMap((draft) => [
			...(draft.corrects === undefined ? [] : [draft.corrects]),
			...(draft.type === 'retraction' ? [draft.retracts] : [])
		]);
		const now = this.#now();
		const rows = await this.#database.entries.where('entry.id').anyOf(named).toArray();
		const latest = rows.map(({ entry }) => entry.recordedAt).reduce(later, '');
		return latest < now ? now : justAfter(latest);
	}
}

function later(left: Instant, right: Instant): Instant {
	return left > right ? left : right;
}

async function attempt<Value>(
	step: 'opening' | 'using',
	action: () => PromiseLike<Value>
): Promise<Result<Value, StoreProblem>> {
	try {
		return ok(await action());
	} catch (cause) {
		if (cause instanceof ConflictError) return err({ code: 'store/conflict', detail: cause.id });
		return err(problemFrom(cause, step));
	}
}
