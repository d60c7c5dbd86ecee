import type { Instant } from '$lib/domain/entry';
import { allowed } from '$lib/state/browser-storage';

/** Why the backup file was not written. */
export type Unwritten = 'not allowed' | 'no file' | 'full' | 'in use' | 'failed';

/** Since when the backup file is behind, and why it was at the last try. */
export interface BackupFailure {
	readonly since: Instant;
	readonly why: Unwritten;
}

const KEY = 'hindcast.backup-failure';
const REASONS: readonly Unwritten[] = ['not allowed', 'no file', 'full', 'in use', 'failed'];

let failure: BackupFailure | undefined = $state.raw();

export function backupFailure(): BackupFailure | undefined {
	return failure;
}

/** What came of writing it: nothing where it went well. Kept, for a reload does not mend it. */
export function tellBackup(why: Unwritten | undefined, at: Instant): void {
	failure = why && { since: failure?.since ?? at, why };
	allowed(() => {
		if (failure) localStorage.setItem(KEY, JSON.stringify(failure));
		else localStorage.removeItem(KEY);
	});
}

/** Takes up what is kept, now and whenever another tab has tried. Returns the way to stop. */
export function followBackupFailure(): () => void {
	const read = () => {
		failure = failureFrom(allowed(() => localStorage.getItem(KEY)));
	};
	const onStorage = ({ key }: StorageEvent) => {
		if (key === null || key === KEY) read();
	};
	read();
	addEventListener('storage', onStorage);
	return () => removeEventListener('storage', onStorage);
}

function failureFrom(text: string | null | undefined): BackupFailure | undefined {
	if (!text) return undefined;
	try {
		const { since, why } = JSON.parse(text) as BackupFailure;
		return Number.isFinite(Date.parse(since)) && REASONS.includes(why) ? { since, why } : undefined;
	} catch (cause) {
		if (cause instanceof SyntaxError || cause instanceof TypeError) return undefined;
		throw cause;
	}
}
