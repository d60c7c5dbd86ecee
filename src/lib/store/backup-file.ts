import { err, ok, type Result } from '../domain/result';
import { BROWSER_DATABASE, openDatabase, type DatabaseEnvironment } from './database';
import type { StoreProblem } from './journal';
import { attempt } from './stored-journal';

/** Remembers the file that backups are written to; none forgets it. */
export async function keepBackupFile(
	file: FileSystemFileHandle | undefined,
	environment: DatabaseEnvironment = BROWSER_DATABASE
): Promise<Result<void, StoreProblem>> {
	const opened = await openDatabase(environment);
	if (!opened.ok) return opened;
	const { meta } = opened.value;
	try {
		return await attempt('using', async () => {
			if (file) await meta.put({ key: 'backup file', value: file });
			else await meta.delete('backup file');
		});
	} catch (cause) {
		// Some browsers let a page pick a file and not remember it.
		if ((cause as Error).name === 'DataCloneError') return err({ code: 'store/unavailable' });
		throw cause;
	} finally {
		opened.value.close();
	}
}

/** The file remembered, if any. */
export async function backupFile(
	environment: DatabaseEnvironment = BROWSER_DATABASE
): Promise<Result<FileSystemFileHandle | undefined, StoreProblem>> {
	const opened = await openDatabase(environment);
	if (!opened.ok) return opened;
	const found = await attempt('using', () => opened.value.meta.get('backup file'));
	opened.value.close();
	if (!found.ok) return found;
	return ok(found.value?.key === 'backup file' ? found.value.value : undefined);
}
