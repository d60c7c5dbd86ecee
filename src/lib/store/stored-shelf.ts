import { liveQuery } from 'dexie';
import { err, ok, type Result } from '../domain/result';
import { openDatabase, type Database, type DatabaseEnvironment } from './database';
import type { StoreProblem } from './journal';
import { problemFrom } from './problem';
import type { Shelf } from './shelf';
import { attempt } from './stored-journal';

/** A shelf in the database of this browser; what is put there and taken away is for those who extend it. */
export abstract class StoredShelf<Item> implements Shelf<Item> {
	protected readonly database: Database;
	readonly #watchers = new Set<(problem: StoreProblem) => void>();
	#ended: StoreProblem | undefined;

	constructor(database: Database) {
		this.database = database;
		// Live queries fall silent when somebody ends the database; the watchers shall know.
		database.onEnded = (problem) => {
			this.#ended = problem;
			for (const onProblem of this.#watchers) onProblem(problem);
		};
	}

	protected abstract all(): PromiseLike<readonly Item[]>;

	watch(
		onItems: (items: readonly Item[]) => void,
		onProblem: (problem: StoreProblem) => void
	): () => void {
		const subscription = liveQuery(async () => this.all()).subscribe({
			next: onItems,
			error: (cause: unknown) => onProblem(problemFrom(cause, 'using'))
		});
		this.#watchers.add(onProblem);
		return () => {
			subscription.unsubscribe();
			this.#watchers.delete(onProblem);
		};
	}

	/** The reason why it was closed says more than that it is. */
	protected async attempt<Value>(
		action: () => PromiseLike<Value>
	): Promise<Result<Value, StoreProblem>> {
		const done = await attempt('using', action);
		return !done.ok && done.problem.code === 'store/closed' && this.#ended
			? err(this.#ended)
			: done;
	}

	close(): void {
		this.#watchers.clear();
		this.database.close();
	}
}

/** Opens the database of this browser for a shelf in it. */
export async function openShelf<Stored>(
	environment: DatabaseEnvironment,
	shelfIn: (database: Database) => Stored
): Promise<Result<Stored, StoreProblem>> {
	const opened = await openDatabase(environment);
	return opened.ok ? ok(shelfIn(opened.value)) : opened;
}
