import { err, ok, type Result } from '$lib/domain/result';
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
import { tellBackup, type Unwritten } from './backup-failure.svelte';

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

/** Whether this browser lets a page write to a file that the reader picks. */
export function canPickFile(): boolean {
	return 'showSaveFilePicker' in globalThis;
}

/**
 * Lets the reader pick the file; on a click only. A problem where the browser lets the page write to none, or keep
 * hold of none; whoever thinks better of it has none.
 */
export async function pickBackupFile(
	preferences: Preferences
): Promise<Result<void, StoreProblem>> {
	const { showSaveFilePicker } = globalThis as Picking;
	try {
		const file = await showSaveFilePicker?.({
			suggestedName: 'hindcast-journal.json',
			types: [{ description: 'Journal', accept: { 'application/json': ['.json'] } }]
		});
		return file ? await setBackupFile(file, preferences) : ok(undefined);
	} catch (cause) {
		if (!(cause instanceof DOMException)) throw cause;
		return cause.name === 'AbortError' ? ok(undefined) : err({ code: 'store/unavailable' });
	}
}

/** Whether the reader picked it or lets go of it, the file and its name go together. */
async function setBackupFile(
	file: FileSystemFileHandle | undefined,
	preferences: Preferences
): Promise<Result<void, StoreProblem>> {
	const kept = await keepBackupFile(file);
	if (kept.ok) {
		preferences.backupFile = file?.name;
		tellBackup(undefined, instantNow());
	}
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
 * browser wants to be asked again; `mayAsk` on a click only. One tab writes at a time; whoever comes later has as
 * much to write, or more.
 */
export async function writeBackup(
	workspace: Workspace,
	preferences: Preferences,
	mayAsk: boolean
): Promise<void> {
	await navigator.locks.request('hindcast.backup', async () => {
		const at = instantNow();
		const { contents, ownChains: own } = workspace;
		const views = savedViewsIn(contents.views);
		const text = journalAsJson({ ...contents, views, exportedAt: at, own });
		const why = await writeToFile(text, mayAsk);
		tellBackup(why, at);
		if (why) return;
		preferences.backup = {
			at,
			holds: placesOf(contents.entries),
			views: viewsMark(views),
			snoozes: snoozesMark(contents.snoozes)
		};
	});
}

/** Why it was not written, if so. */
async function writeToFile(text: string, mayAsk: boolean): Promise<Unwritten | undefined> {
	const found = await backupFile();
	if (!found.ok) return 'failed';
	const file = found.value;
	if (!file) return 'no file';
	const asking = file as unknown as Asking;
	try {
		let permission = await asking.queryPermission(WRITING);
		if (permission === 'prompt' && mayAsk) permission = await asking.requestPermission(WRITING);
		if (permission !== 'granted') return 'not allowed';
		const writing = await file.createWritable();
		await writing.write(text);
		await writing.close();
		return undefined;
	} catch (cause) {
		// Whatever a disk, a drive in the net or a browser throws: it is not written.
		return REASONS[(cause as Partial<Error> | undefined)?.name ?? ''] ?? 'failed';
	}
}

const REASONS: Readonly<Record<string, Unwritten>> = {
	NotAllowedError: 'not allowed',
	NotFoundError: 'no file',
	QuotaExceededError: 'full',
	NoModificationAllowedError: 'in use'
};
