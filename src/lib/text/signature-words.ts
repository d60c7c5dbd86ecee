import type { ProblemWords } from './problem-words';

/** Whose a key is to the reader: their own, of somebody they trust, of nobody they know; a page can't tell. */
export type Whose = 'own' | { readonly name: string } | 'unknown' | 'no list';

interface Found {
	readonly fingerprint: string;
	readonly how: 'holds' | 'does not hold' | 'cannot be checked';
}

/** What was found of a signature, in a sentence and the rest. */
export interface SignatureWords {
	readonly how: 'held' | 'failed' | 'left to you' | 'cannot be checked';
	readonly finding: string;
	readonly rest: string;
}

/** A fingerprint in groups of four, to compare by eye. */
export function fingerprintGroups(fingerprint: string): string {
	return fingerprint.replaceAll(/(.{4})(?=.)/g, '$1 ');
}

/** Only a signature that holds is ever said to be somebody's. */
export function signatureWords({ fingerprint, how }: Found, whose: Whose): SignatureWords {
	const key = `key ${fingerprintGroups(fingerprint)}`;
	switch (how) {
		case 'holds':
			return heldWords(key, whose);
		case 'does not hold':
			return {
				how: 'failed',
				finding: 'The signature does not hold.',
				rest: `It names ${named(key, whose)}, which did not sign this. Take it as unsigned.`
			};
		case 'cannot be checked':
			return {
				how: 'cannot be checked',
				finding: 'The signature can’t be checked here.',
				rest: `It names ${key}. The browser checks none (Ed25519) on this page: open it in another browser, over https.`
			};
	}
}

function heldWords(key: string, whose: Whose): SignatureWords {
	if (whose === 'own') return { how: 'held', finding: 'Signed by you.', rest: `With your ${key}.` };
	if (whose === 'unknown') {
		return {
			how: 'left to you',
			finding: `Signed with ${key}, not on your trust list.`,
			rest: 'That key did sign this; whose it is, its owner has to tell you.'
		};
	}
	if (whose === 'no list') {
		return {
			how: 'left to you',
			finding: `Signed with ${key}.`,
			rest: 'That key did sign this; whose it is, its owner has to tell you, or the trust list of your own Hindcast.'
		};
	}
	return {
		how: 'held',
		finding: `Signed by ${whose.name}, whom you trust.`,
		rest: `With ${key}.`
	};
}

function named(key: string, whose: Whose): string {
	if (whose === 'own') return `your own ${key}`;
	return typeof whose === 'object' ? `the key of ${whose.name}` : key;
}

/** The codes of what goes wrong with keys; one that is not here does not compile where it is shown. */
export type KeyCode = 'key/no-cipher' | 'key/foreign' | 'key/damaged';

const KEY_WORDS: Readonly<Record<KeyCode, ProblemWords>> = {
	'key/no-cipher': {
		what: 'This page can make and use no key.',
		then: 'The browser has no Ed25519, or gives it to pages over https only. You can still share unsigned.'
	},
	'key/foreign': {
		what: 'That file holds no key of Hindcast.',
		then: 'A key that you exported is named hindcast-key-….json. Nothing here was changed.'
	},
	'key/damaged': {
		what: 'That file is damaged: its key does not sign.',
		then: 'Take another copy of it. Nothing here was changed.'
	}
};

export function keyProblemWords(code: KeyCode): ProblemWords {
	return KEY_WORDS[code];
}

/** The key that was to sign is gone: none is there now, or another. */
export const LOST_KEY = {
	none: 'The key that was to sign this is no longer here. It goes unsigned.',
	another:
		'The key that was to sign this is no longer here; another is in its place. It goes unsigned until you tick that one.'
} as const;

const LONGEST_NAME = 100;

/** What is wrong with a name for a key, given the names of the others; nothing where it will do. */
export function keyNameProblem(name: string, others: readonly string[]): string | undefined {
	const seen = asSeen(name);
	if (seen === '') return 'A name by which you will know its owner.';
	if (name.length > LONGEST_NAME) return `At most ${LONGEST_NAME} characters.`;
	// Two keys of one name would be told apart by nobody.
	return others.some((other) => asSeen(other) === seen)
		? 'You trust another key under this name. If its owner has two, say which is which.'
		: undefined;
}

/** What tells a name from another by eye: no case, no way of writing a letter, nothing that is not drawn. */
function asSeen(name: string): string {
	return name
		.normalize('NFKC')
		.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
		.toUpperCase()
		.toLowerCase()
		.normalize('NFKC')
		.replaceAll(/\s+/g, ' ')
		.trim();
}

/** What the reader did with somebody's key. */
export function trustedWords(name: string, was: string | undefined): string {
	return was === undefined ? `Trusted the key of ${name}` : `Renamed the key of ${was} to ${name}`;
}

export function untrustedWords(name: string): string {
	return `Took the key of ${name} off your trust list`;
}

export const OWN_KEY = { kept: 'Made a key of your own', deleted: 'Deleted your key' } as const;
