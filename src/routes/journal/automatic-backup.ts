import { journalAsJson } from '$lib/formats/journal-file';
import { placesOf } from '$lib/formats/places';
import type { Preferences } from '$lib/state/preferences.svelte';
import type { Workspace } from '$lib/state/workspace.svelte';
import { backupFile, keepBackupFile } from '$lib/store/backup-file';
import { instantNow } from '$lib/time/today';

/** What of File System Access is used, and not in every browser. */
interface Picking {
	readonly showSaveFilePicker?: (options: {
		readonly suggestedName: string;
		readonly types: readonly {
			readonly description: string;
			readonly accept: Readonly<Record<string, readonly string[]>>;
		}[];
	}) => Promise<FileSystemFileHandle>;
}
interface Asking {
	queryPermission(descriptor: { readonly mode: 'readwrite' }): Promise<PermissionState>;
	requestPermission(descriptor: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}
const WRITING = { mode: 'readwrite' } as const;

/** What came of writing the backup file. */
export type Written = 'written' | 'not allowed' | 'no file' | 'failed';

/** Whether this browser lets a page write to a file that the reader picks. */
export function canPickFile(): boolean {
	return 'showSaveFilePicker' in globalThis;
}

/** Lets the reader pick the file; on a click only. Whether one was picked and remembered. */
export async function pickBackupFile(preferences: Preferences): Promise<boolean> {
	const { showSaveFilePicker } = globalThis as Picking;
	try {
		const file = await showSaveFilePicker?.({
			suggestedName: 'hindcast-journal.json',
			types: [{ description: 'Journal', accept: { 'application/json': ['.json'] } }]
		});
		if (!file) return false;
		const kept = await keepBackupFile(file);
		if (kept.ok) preferences.backupFile = file.name;
		return kept.ok;
	} catch (cause) {
		// Thought better of it, or the folder is not to be written to.
		if (cause instanceof DOMException) return false;
		throw cause;
	}
}

export async function forgetBackupFile(preferences: Preferences): Promise<void> {
	preferences.backupFile = undefined;
	await keepBackupFile(undefined);
}

/**
 * Writes the whole journal to the file, in place of what was in it: all of it or nothing. After a reload the
 * browser wants to be asked again; `mayAsk` on a click only.
 */
export async function writeBackup(
	{ contents, ownChains }: Workspace,
	preferences: Preferences,
	mayAsk: boolean
): Promise<Written> {
	const found = await backupFile();
	if (!found.ok || !found.value) return 'no file';
	const file = found.value;
	const asking = file as unknown as Asking;
	const at = instantNow();
	try {
		let permission = await asking.queryPermission(WRITING);
		if (permission === 'prompt' && mayAsk) permission = await asking.requestPermission(WRITING);
		if (permission !== 'granted') return 'not allowed';
		const writing = await file.createWritable();
		await writing.write(journalAsJson({ ...contents, exportedAt: at, own: ownChains }));
		await writing.close();
	} catch (cause) {
		if (cause instanceof DOMException) return cause.name === 'NotFoundError' ? 'no file' : 'failed';
		throw cause;
	}
	preferences.backup = { at, holds: placesOf(contents.entries) };
	return 'written';
}
