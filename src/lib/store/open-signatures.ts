import type { Result } from '../domain/result';
import { BROWSER_DATABASE, type DatabaseEnvironment } from './database';
import type { StoreProblem } from './journal';
import type { OwnKey, OwnKeys, TrustedKey, TrustedKeys } from './signatures';
import { openShelf, StoredShelf } from './stored-shelf';

/** Opens the reader's own key, in the same database as the journal. */
export function openOwnKeys(
	environment: DatabaseEnvironment = BROWSER_DATABASE
): Promise<Result<OwnKeys, StoreProblem>> {
	return openShelf(environment, (database) => new StoredOwnKeys(database));
}

/** Opens the list of keys that the reader trusts, in the same database. */
export function openTrustedKeys(
	environment: DatabaseEnvironment = BROWSER_DATABASE
): Promise<Result<TrustedKeys, StoreProblem>> {
	return openShelf(environment, (database) => new StoredTrustedKeys(database));
}

class StoredOwnKeys extends StoredShelf<OwnKey> implements OwnKeys {
	protected all(): PromiseLike<readonly OwnKey[]> {
		return this.database.ownKeys.toArray();
	}

	keep(own: OwnKey): Promise<Result<void, StoreProblem>> {
		const { ownKeys } = this.database;
		return this.attempt(() =>
			this.database.transaction('rw', ownKeys, async () => {
				if ((await ownKeys.count()) === 0) await ownKeys.add(own);
			})
		);
	}

	remove(): Promise<Result<void, StoreProblem>> {
		return this.attempt(() => this.database.ownKeys.clear());
	}
}

class StoredTrustedKeys extends StoredShelf<TrustedKey> implements TrustedKeys {
	protected all(): PromiseLike<readonly TrustedKey[]> {
		return this.database.trustedKeys.toArray();
	}

	trust(key: TrustedKey): Promise<Result<void, StoreProblem>> {
		return this.attempt(async () => void (await this.database.trustedKeys.put(key)));
	}

	remove(key: string): Promise<Result<TrustedKey | undefined, StoreProblem>> {
		const { trustedKeys } = this.database;
		return this.attempt(() =>
			this.database.transaction('rw', trustedKeys, async () => {
				const known = await trustedKeys.get(key);
				await trustedKeys.delete(key);
				return known;
			})
		);
	}
}
