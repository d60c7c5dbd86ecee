import { counted } from './number-words';
import type { ProblemWords } from './problem-words';

type Unwritten = 'not allowed' | 'no file' | 'full' | 'in use' | 'failed';

/** Why the backup file is not up to date, and what then. */
export function unwrittenWords(why: Unwritten, file: string): string {
	switch (why) {
		case 'full':
			return `Your backup file ${file} could not be written: its disk is full. Your journal is safe here.`;
		case 'in use':
			return `Your backup file ${file} is open in another program. Your journal is safe here; close that and write it again.`;
		case 'not allowed':
			return `Your backup file ${file} waits: after a reload the browser asks you again before a page may write to it.`;
		case 'no file':
			return `Your backup file ${file} is not where it was. Your journal is safe here; pick another file under Journal.`;
		case 'failed':
			return `Your backup file ${file} could not be written. Your journal is safe here, and the file as it was.`;
	}
}

const WHY: Readonly<Record<Unwritten, string>> = {
	'not allowed': 'the browser asks you again before a page may write to it',
	'no file': 'it is not where it was',
	full: 'its disk is full',
	'in use': 'it is open in another program',
	failed: 'the browser could not write it'
};

/** The same beside the file, with since when: "auto.json was not written since 22 Nov 2026, 12:00: its disk is full". */
export function behindSinceWords(why: Unwritten, file: string, since: string): string {
	return `${file} is behind since ${since}: ${WHY[why]}`;
}

/** A file that was picked and can't be written to of itself. */
export const NOT_SET_UP: ProblemWords = {
	what: 'That file could not be set up.',
	then: 'This browser does not let the page keep hold of it. Nothing was changed; back up by hand, or pick another.'
};

/** That a backup is due. */
export function unsavedWords(entries: number): string {
	return `${counted(entries, 'entry', 'entries')} in this browser ${entries === 1 ? 'is' : 'are'} in no backup.`;
}
