import type { Instant } from '../domain/entry';
import type { Result } from '../domain/result';
import type { Snooze } from '../domain/triage';
import { instantNow } from '../time/today';
import { BROWSER_DATABASE, type Database, type DatabaseEnvironment } from './database';
import type { StoreProblem } from './journal';
import { openShelf, StoredShelf } from './stored-shelf';
import type { KeptSnooze } from '../domain/triage';
import type { Snoozes } from './snoozes';

export interface ShelfEnvironment extends DatabaseEnvironment {
	readonly now: () => Instant;
}

export const BROWSER_SHELF: ShelfEnvironment = { ...BROWSER_DATABASE, now: () => instantNow() };

/** Opens what this browser keeps of snoozes, in the same database as the journal. */
export function openSnoozes(
	environment: ShelfEnvironment = BROWSER_SHELF
): Promise<Result<Snoozes, StoreProblem>> {
	return openShelf(environment, (database) => new StoredSnoozes(database, environment.now));
}

class StoredSnoozes extends StoredShelf<KeptSnooze> implements Snoozes {
	readonly #now: () => Instant;

	constructor(database: Database, now: () => Instant) {
		super(database);
		this.#now = now;
	}

	protected all(): PromiseLike<readonly KeptSnooze[]> {
		return this.database.snoozes.toArray();
	}

	put(snooze: Snooze): Promise<Result<void, StoreProblem>> {
		const row = { ...snooze, changedAt: this.#now() };
		return this.attempt(async () => void (await this.database.snoozes.put(row)));
	}

	wake(prediction: string): Promise<Result<void, StoreProblem>> {
		return this.attempt(() => this.database.snoozes.delete(prediction));
	}
}
