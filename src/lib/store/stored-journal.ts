import { liveQuery } from 'dexie';
import type { Entry, EntryDraft, Instant } from '../domain/entry';
import { err, ok, type Result } from '../domain/result';
import type { SavedView, ViewEdit } from '../domain/saved-view';
import type { Database } from './database';
import type {
	BesideEntries,
	DamagedChain,
	EarlierChain,
	Journal,
	JournalContents,
	StoreProblem
} from './journal';
import { problemFrom } from './problem';
import { ConflictError, SupersededError, TakenBackError } from './refusals';

/**
 * How soon, in ms, a change is told after the last. To show one takes a page a while: where other tabs log on and
 * on, it would have no time left for its reader.
 */
const TELL_EVERY = 500;

/** A journal in the database of this browser. */
export class StoredJournal implements Journal {
	readonly chain: string;
	readonly #database: Database;
	readonly #now: () => Instant;
	readonly #watchers = new Set<(problem: StoreProblem) => void>();
	#ended: StoreProblem | undefined;

	constructor(database: Database, chain: string, now: () => Instant) {
		this.#database = database;
		this.chain = chain;
		this.#now = now;
		database.onEnded = (problem) => this.#end(problem);
	}

	watch(
		onContents: (contents: JournalContents) => void,
		onProblem: (problem: StoreProblem) => void
	): () => void {
		const { entries, heads, meta, views, snoozes } = this.#database;
		let held: readonly Entry[] = [];
		let last = 0;
		let contents: JournalContents;
		let toldAt = -Infinity;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const tell = () => {
			timer = undefined;
			toldAt = performance.now();
			onContents(contents);
		};
		// Entries are never changed nor deleted: after the first time, only what arrived since is read.
		const subscription = liveQuery(() =>
			this.#database.transaction('r', entries, heads, meta, views, snoozes, async () => ({
				rows: await entries.where(':id').above(last).toArray(),
				heads: await heads.toArray(),
				earlier: await this.#earlier(),
				damaged: await this.#damaged(),
				views: await views.toArray(),
				snoozes: await snoozes.toArray()
			}))
		).subscribe({
			next: ({ rows, heads, earlier, damaged, views, snoozes }) => {
				if (rows.length > 0) held = [...held, ...rows.map(({ entry }) => entry)];
				last = rows.at(-1)?.arrival ?? last;
				contents = {
					entries: held,
					heads: heads.map(({ chain, length, digest }) => ({ chain, length, digest })),
					earlier,
					damaged,
					views,
					snoozes
				};
				const wait = toldAt + TELL_EVERY - performance.now();
				if (wait <= 0) tell();
				else timer ??= setTimeout(tell, wait);
			},
			error: (cause: unknown) => onProblem(problemFrom(cause, 'using'))
		});
		this.#watchers.add(onProblem);
		if (this.#ended) onProblem(this.#ended);
		return () => {
			subscription.unsubscribe();
			clearTimeout(timer);
			this.#watchers.delete(onProblem);
		};
	}

	async append(drafts: readonly EntryDraft[]): Promise<Result<readonly Entry[], StoreProblem>> {
		const writing = await fetched(() => import('./append'));
		if (!writing.ok) return writing;
		const { appendDrafts } = writing.value;
		return this.#attempt(() => appendDrafts(this.#database, drafts, this.chain, this.#now));
	}

	async join(
		given: readonly Entry[],
		own: readonly string[] = [],
		damaged: readonly DamagedChain[] = [],
		{ views = [], snoozes = [] }: BesideEntries = {}
	): Promise<Result<{ readonly added: number }, StoreProblem>> {
		const joining = await fetched(() => import('./join'));
		if (!joining.ok) return joining;
		const tables = ['entries', 'heads', 'meta', 'views', 'snoozes'];
		return this.#attempt(() =>
			this.#database.transaction('rw', tables, async () => {
				const added = await joining.value.joinEntries(this.#database, given);
				await joining.value.joinViews(this.#database, views);
				await joining.value.joinSnoozes(this.#database, snoozes);
				if (own.length > 0) await this.#keepEarlier(own);
				if (damaged.length > 0) await this.#keepDamaged(damaged);
				return { added };
			})
		);
	}

	callOwn(chain: string, isOwn: boolean): Promise<Result<void, StoreProblem>> {
		const { meta } = this.#database;
		return this.#attempt(() =>
			this.#database.transaction('rw', meta, async () => {
				if (isOwn) return this.#keepEarlier([chain]);
				const others = (await this.#earlier()).filter((each) => each.chain !== chain);
				await meta.put({ key: 'earlier', value: others });
			})
		);
	}

	async editViews(edit: ViewEdit): Promise<Result<SavedView | undefined, StoreProblem>> {
		const editing = await fetched(() => import('./edit-views'));
		if (!editing.ok) return editing;
		return this.#attempt(() => editing.value.editViews(this.#database, edit, this.#now()));
	}

	close(): void {
		this.#watchers.clear();
		this.#database.close();
	}

	/** Somebody else has ended the database. Dexie's live queries fall silent then; the watchers shall know. */
	#end(problem: StoreProblem): void {
		this.#ended = problem;
		for (const onProblem of this.#watchers) onProblem(problem);
	}

	async #earlier(): Promise<readonly EarlierChain[]> {
		const row = await this.#database.meta.get('earlier');
		return row?.key === 'earlier' ? row.value : [];
	}

	/** Those that were the reader's own before keep their date. */
	async #keepEarlier(chains: readonly string[]): Promise<void> {
		const kept = await this.#earlier();
		const known = new Set([this.chain, ...kept.map(({ chain }) => chain)]);
		const restoredAt = this.#now();
		const restored = chains.filter((chain) => !known.has(chain));
		await this.#database.meta.put({
			key: 'earlier',
			value: [...kept, ...restored.map((chain) => ({ chain, restoredAt }))]
		});
	}

	async #damaged(): Promise<readonly DamagedChain[]> {
		const row = await this.#database.meta.get('damaged');
		return row?.key === 'damaged' ? row.value : [];
	}

	/** Of two damaged files, the one that said more of a chain is remembered. */
	async #keepDamaged(damaged: readonly DamagedChain[]): Promise<void> {
		const kept = new Map((await this.#damaged()).map((each) => [each.chain, each]));
		for (const each of damaged) {
			if (each.length > (kept.get(each.chain)?.length ?? 0)) kept.set(each.chain, each);
		}
		await this.#database.meta.put({ key: 'damaged', value: [...kept.values()] });
	}

	async #attempt<Value>(action: () => PromiseLike<Value>): Promise<Result<Value, StoreProblem>> {
		const done = await attempt('using', action);
		// The reason why it was closed says more than that it is.
		return !done.ok && done.problem.code === 'store/closed'
			? err(this.#ended ?? done.problem)
			: done;
	}
}

/** What only writing needs, digests above all, is fetched by the first write: most visits are for reading. */
async function fetched<Part>(part: () => Promise<Part>): Promise<Result<Part, StoreProblem>> {
	try {
		return ok(await part());
	} catch {
		return err({ code: 'store/not-fetched' });
	}
}

/** Does something with the storage; what goes wrong with that is a value. */
export async function attempt<Value>(
	step: 'opening' | 'using',
	action: () => PromiseLike<Value>
): Promise<Result<Value, StoreProblem>> {
	try {
		return ok(await action());
	} catch (cause) {
		if (cause instanceof ConflictError) return err({ code: 'store/conflict', detail: cause.id });
		if (cause instanceof TakenBackError) return err({ code: 'store/taken-back', detail: cause.id });
		if (cause instanceof SupersededError)
			return err({ code: 'store/superseded', detail: cause.id });
		return err(problemFrom(cause, step));
	}
}
