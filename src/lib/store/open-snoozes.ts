import { liveQuery } from 'dexie';
import type { Instant } from '../domain/entry';
import { ok, type Result } from '../domain/result';
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

	constructor(database: Database, now: () => Instant) {
		this.#database = database;
		this.#now = now;
		// Live queries fall silent when somebody ends the database; the watchers shall know.
		database.onEnded = (problem) => {
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
		return attempt('using', async () => void (await this.#database.snoozes.put(row)));
	}

	wake(prediction: string): Promise<Result<void, StoreProblem>> {
		return attempt('using', () => this.#database.snoozes.delete(prediction));
	}

	close(): void {
		this.#watchers.clear();
		this.#database.close();
	}
}
