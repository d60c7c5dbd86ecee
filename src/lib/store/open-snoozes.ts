import { liveQuery } from 'dexie';
import type { Instant } from '../domain/entry';
import { err, ok, type Result } from '../domain/result';
import type { Snooze } from '../domain/triage';
import { instantNow } from '../time/today';
import {
	BROWSER_DATABASE,
	openDatabase,
	type Database,
	type DatabaseEnvironment
} from './database';
import type { StoreProblem } from './journal';
import { problemFrom } from './problem';
import type { KeptSnooze, Snoozes } from './snoozes';
import { attempt } from './stored-journal';

export interface SnoozesEnvironment extends DatabaseEnvironment {
	readonly now: () => Instant;
}

const BROWSER: SnoozesEnvironment = { ...BROWSER_DATABASE, now: () => instantNow() };

/** Opens what this browser keeps of snoozes, in the same database as the journal. */
export async function openSnoozes(
	environment: SnoozesEnvironment = BROWSER
): Promise<Result<Snoozes, StoreProblem>> {
	const opened = await openDatabase(environment);
	return opened.ok ? ok(new StoredSnoozes(opened.value, environment.now)) : opened;
}

class StoredSnoozes implements Snoozes {
	readonly #database: Database;
	readonly #now: () => Instant;
	readonly #watchers = new Set<(problem: StoreProblem) => void>();
	#ended: StoreProblem | undefined;

	constructor(database: Database, now: () => Instant) {
		this.#database = database;
		this.#now = now;
		// Live queries fall silent when somebody ends the database; the watchers shall know.
		database.onEnded = (problem) => {
			this.#ended = problem;
			for (const onProblem of this.#watchers) onProblem(problem);
		};
	}

	watch(
		onSnoozes: (snoozes: readonly KeptSnooze[]) => void,
		onProblem: (problem: StoreProblem) => void
	): () => void {
		const subscription = liveQuery(() => this.#database.snoozes.toArray()).subscribe({
			next: onSnoozes,
			error: (cause: unknown) => onProblem(problemFrom(cause, 'using'))
		});
		this.#watchers.add(onProblem);
		return () => {
			subscription.unsubscribe();
			this.#watchers.delete(onProblem);
		};
	}

	put(snooze: Snooze): Promise<Result<void, StoreProblem>> {
		const row = { ...snooze, changedAt: this.#now() };
		return this.#attempt(async () => void (await this.#database.snoozes.put(row)));
	}

	wake(prediction: string): Promise<Result<void, StoreProblem>> {
		return this.#attempt(() => this.#database.snoozes.delete(prediction));
	}

	/** The reason why it was closed says more than that it is. */
	async #attempt(action: () => PromiseLike<void>): Promise<Result<void, StoreProblem>> {
		const done = await attempt('using', action);
		return !done.ok && done.problem.code === 'store/closed' && this.#ended
			? err(this.#ended)
			: done;
	}

	close(): void {
		this.#watchers.clear();
		this.#database.close();
	}
}
