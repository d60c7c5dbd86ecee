import { counted } from './number-words';

/** What happened and what the reader can do; never what is not so, never blame. */
export interface ProblemWords {
	readonly what: string;
	readonly then: string;
}

/** The codes of the store; a code that is not here does not compile where it is shown. */
export type StorageCode =
	| 'store/not-fetched'
	| 'store/unavailable'
	| 'store/full'
	| 'store/silent'
	| 'store/blocked'
	| 'store/newer-version'
	| 'store/older-page'
	| 'store/closed'
	| 'store/deleted'
	| 'store/conflict'
	| 'store/taken-back'
	| 'store/superseded'
	| 'store/unknown';

const STORAGE_WORDS: Readonly<Record<StorageCode, ProblemWords>> = {
	'store/not-fetched': {
		what: 'What reads and writes your journal could not be fetched.',
		then: 'You are offline, or a newer version took its place. Reload to go on; your journal stays as it is.'
	},
	'store/unavailable': {
		what: 'This browser keeps nothing for this site.',
		then: 'A private window or a setting forbids it. You can read everything; what you log can’t be saved.'
	},
	'store/full': {
		what: 'Not saved: this browser is out of space.',
		then: 'Nothing was half written. Free some space, then save again.'
	},
	'store/silent': {
		what: 'This browser has not opened your journal yet.',
		then: 'You can read everything; nothing can be saved until it does. If this stays, close the browser and open it again.'
	},
	'store/blocked': {
		what: 'Another tab holds an older version of your journal.',
		then: 'Close the other tabs of this site; your journal opens of itself.'
	},
	'store/newer-version': {
		what: 'Your journal was opened by a newer version of this page.',
		then: 'Reload to get that version. Nothing in the journal was touched.'
	},
	'store/older-page': {
		what: 'Your journal was written by a newer version of this page than the one here.',
		then: 'Nothing in it was touched, and nothing can be saved here. Close every tab of this site and open it again; if this stays, only the newer version can open it.'
	},
	'store/closed': {
		what: 'This browser closed the connection to your journal.',
		then: 'Nothing can be saved until you reload the page.'
	},
	'store/deleted': {
		what: 'Your journal was deleted from outside this page.',
		then: 'Nothing can be saved here any more. What this page still holds can go to a file.'
	},
	'store/conflict': {
		what: 'Another tab wrote at the same moment.',
		then: 'Nothing was half written. Save again.'
	},
	'store/taken-back': {
		what: 'This has been taken back already, in another tab.',
		then: 'Nothing was written a second time. There is nothing left to do here.'
	},
	'store/superseded': {
		what: 'This has been corrected or taken back already, in another tab.',
		then: 'Yours was not saved, and what you typed is kept here. Copy what you need, close this, and correct what stands now.'
	},
	'store/unknown': {
		what: 'Your journal could not be read or written.',
		then: 'Nothing was half written. Reload the page, or try another browser.'
	}
};

/** What was not saved, when its form may be gone; why, as far as that still holds. */
export function unsavedWords(code: StorageCode): ProblemWords {
	const why = code === 'store/full' ? 'This browser was out of space. Free some, then log' : 'Log';
	return { what: 'What you last logged is not in your journal.', then: `${why} it again.` };
}

/** What the page still holds of a journal that was deleted, and what becomes of it. */
export function heldWords(entries: number): string {
	if (entries === 0) return 'It held nothing. Reload the page to begin a new one.';
	const them = entries === 1 ? 'it' : 'them';
	return `This page still holds ${counted(entries, 'entry', 'entries')}. Save ${them} to a file now: reloading begins an empty journal.`;
}

export function storageWords(code: StorageCode): ProblemWords {
	return STORAGE_WORDS[code];
}

/** All was erased at the reader's word, in another tab. */
export const ERASED_ELSEWHERE: ProblemWords = {
	what: 'You erased everything in another tab.',
	then: 'Reload to go on.'
};

/** The same to who is filling in a form. */
export const ERASED_UNDER_FORM = `${ERASED_ELSEWHERE.what} Copy what you typed first, then reload the page.`;
