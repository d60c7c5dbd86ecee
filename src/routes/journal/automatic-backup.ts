import { ok, type Result } from '$lib/domain/result';
import { savedViewsIn } from '$lib/domain/saved-view';
import { viewsMark } from '$lib/domain/saved-views';
import { snoozesMark } from '$lib/domain/triage';
import { journalAsJson } from '$lib/formats/journal-file';
import { placesOf } from '$lib/formats/places';
import type { Preferences } from '$lib/state/preferences.svelte';
import { between } from '$lib/state/undo';
import { did } from '$lib/state/undoable.svelte';
import type { Workspace } from '$lib/state/workspace.svelte';
import { backupFile, keepBackupFile } from '$lib/store/backup-file';
import type { StoreProblem } from '$lib/store/journal';
import { BACKUP_FILE_FORGOTTEN } from '$lib/text/undo-words';
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
		return (await setBackupFile(file, preferences)).ok;
	} catch (cause) {
		// Thought better of it, or the folder is not to be written to.
		if (cause instanceof DOMException) return false;
		throw cause;
	}
}

/** Whether the reader picked it or lets go of it, the file and its name go together. */
async function setBackupFile(
	file: FileSystemFileHandle | undefined,
	preferences: Preferences
): Promise<Result<void, StoreProblem>> {
	const kept = await keepBackupFile(file);
	if (kept.ok) preferences.backupFile = file?.name;
	return kept;
}

export async function forgetBackupFile(preferences: Preferences): Promise<void> {
	const found = await backupFile();
	const file = found.ok ? found.value : undefined;
	const done = await setBackupFile(undefined, preferences);
	if (!done.ok || !file) return;
	const read = () => Promise.resolve(ok(preferences.backupFile));
	const write = (name: string | undefined) =>
		setBackupFile(name === undefined ? undefined : file, preferences);
	did(
		{ says: BACKUP_FILE_FORGOTTEN },
		between<string | undefined>(file.name, undefined, read, write)
	);
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
	const views = savedViewsIn(contents.views);
	try {
		let permission = await asking.queryPermission(WRITING);
		if (permission === 'prompt' && mayAsk) permission = await asking.requestPermission(WRITING);
		if (permission !== 'granted') return 'not allowed';
		const writing = await file.createWritable();
		await writing.write(journalAsJson({ ...contents, views, exportedAt: at, own: ownChains }));
		await writing.close();
	} catch (cause) {
		if (cause instanceof DOMException) return cause.name === 'NotFoundError' ? 'no file' : 'failed';
		throw cause;
	}
	preferences.backup = {
		at,
		holds: placesOf(contents.entries),
		views: viewsMark(views),
		snoozes: snoozesMark(contents.snoozes)
	};
	return 'written';
}
