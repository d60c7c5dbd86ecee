import type { Result } from '../domain/result';
import { type DatabaseEnvironment, BROWSER_DATABASE } from './database';
import type { StoreProblem } from './journal';
import type { KeptSnapshot, KeptSnapshots, Label, SnapshotWithFile } from './kept-snapshots';
import { openShelf, StoredShelf } from './stored-shelf';

/** Opens what this browser keeps of snapshots, in the same database as the journal. */
export function openKeptSnapshots(
	environment: DatabaseEnvironment = BROWSER_DATABASE
): Promise<Result<KeptSnapshots, StoreProblem>> {
	return openShelf(environment, (database) => new StoredSnapshots(database));
}

/** Files lie in a table of their own: a list of what is kept reads none of them. */
class StoredSnapshots extends StoredShelf<KeptSnapshot> implements KeptSnapshots {
	protected all(): PromiseLike<readonly KeptSnapshot[]> {
		return this.database.snapshots.toArray();
	}

	keep({ snapshot, file }: SnapshotWithFile): Promise<Result<void, StoreProblem>> {
		return this.#writing(async () => {
			const { snapshots, snapshotFiles } = this.database;
			const { digest, size } = snapshot;
			const standing = await snapshots.get(digest);
			if (standing && (!snapshot.isSignatureSound || standing.isSignatureSound)) return;
			await snapshotFiles.put({ digest, file });
			await snapshots.put(standing ? { ...standing, size, isSignatureSound: true } : snapshot);
		});
	}

	fileOf(digest: string): Promise<Result<Blob | undefined, StoreProblem>> {
		return this.attempt(async () => (await this.database.snapshotFiles.get(digest))?.file);
	}

	relabel(digest: string, label: Label): Promise<Result<boolean, StoreProblem>> {
		return this.#writing(async () => {
			const { snapshots } = this.database;
			const standing = await snapshots.get(digest);
			if (standing) await snapshots.put({ ...standing, label });
			return standing !== undefined;
		});
	}

	remove(digest: string): Promise<Result<SnapshotWithFile | undefined, StoreProblem>> {
		return this.#writing(async () => {
			const { snapshots, snapshotFiles } = this.database;
			const snapshot = await snapshots.get(digest);
			const file = (await snapshotFiles.get(digest))?.file;
			await Promise.all([snapshots.delete(digest), snapshotFiles.delete(digest)]);
			return snapshot && file && { snapshot, file };
		});
	}

	#writing<Value>(action: () => Promise<Value>): Promise<Result<Value, StoreProblem>> {
		const { snapshots, snapshotFiles } = this.database;
		return this.attempt(() =>
			this.database.transaction('rw', snapshots, snapshotFiles, () => action())
		);
	}
}
