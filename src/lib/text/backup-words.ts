import { counted } from './number-words';

/** Why the backup file is not up to date, and what then. */
export function unwrittenWords(why: 'not allowed' | 'no file' | 'failed', file: string): string {
	switch (why) {
		case 'not allowed':
			return `Your backup file ${file} waits: after a reload the browser asks you again before a page may write to it.`;
		case 'no file':
			return `Your backup file ${file} is not where it was. Your journal is safe here; pick another file under Journal.`;
		case 'failed':
			return `Your backup file ${file} could not be written. Your journal is safe here, and the file as it was.`;
	}
}

/** That a backup is due. */
export function unsavedWords(entries: number): string {
	return `${counted(entries, 'entry', 'entries')} in this browser ${entries === 1 ? 'is' : 'are'} in no backup.`;
}
