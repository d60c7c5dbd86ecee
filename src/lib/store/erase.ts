import { BROWSER_DATABASE, ERASED_KEY } from './database';

/**
 * Deletes everything that this site keeps of the reader in this browser: journal, saved views, kept snapshots, snoozes,
 * drafts, settings. Other tabs let go of the database by themselves, and are told why. Whether it is gone.
 */
export async function eraseEverything(name = BROWSER_DATABASE.name): Promise<boolean> {
	const gone = await new Promise<boolean>((settled) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => settled(true);
		request.onerror = () => settled(false);
	});
	if (gone) {
		localStorage.setItem(ERASED_KEY, '');
		for (const key of Object.keys(localStorage)) {
			if (key.startsWith('hindcast.')) localStorage.removeItem(key);
		}
	}
	return gone;
}
