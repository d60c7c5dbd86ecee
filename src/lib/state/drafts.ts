import { allowed } from './browser-storage';

const KEY = 'hindcast.draft';

/** All that the longest form may hold fits; what is longer could not be saved as it stands. */
export const LONGEST_DRAFT = 80_000;
/** So many drafts of one form are stored: tabs may have it open side by side. */
export const MOST_PLACES = 9;

type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Takes hold of a name; gives the way to let go of it, or nothing while another form, in any tab, has it. */
export type Hold = (name: string) => Promise<(() => void) | undefined>;

/** Where one open form keeps what is typed into it; no other form has it until it is left. */
export interface DraftPlace {
	/** What was kept there, of whatever shape: older versions and others may have written it. */
	read(): unknown;
	/** Stores a draft; what storage refuses, for its size or altogether, lasts as long as the page. */
	keep(draft: object): void;
	/** Keeps a draft as long as the page, and nothing of it in storage. */
	holdOnly(draft: object): void;
	/** Whether what was last kept outlives the page. */
	readonly isStored: boolean;
	drop(): void;
	leave(): void;
}

/** What was typed into forms and not saved yet, by the form's name, kept in this browser until it is. */
export class Drafts {
	readonly #storage: () => DraftStorage;
	readonly #hold: Hold;
	readonly #unstored = new Map<string, unknown>();

	/** Storage is asked for each time: touching it may throw. */
	constructor(storage: () => DraftStorage, hold: Hold) {
		this.#storage = storage;
		this.#hold = hold;
	}

	/** A place of its own for a form: one where a draft was left, unless the form has begun without it. */
	async take(name: string, from: 'left' | 'blank' = 'left'): Promise<DraftPlace> {
		const keys = placesOf(name);
		const nowhere = nowhereOf(name);
		if (from === 'left' && this.#unstored.has(nowhere)) return this.#placeAt(nowhere);
		const left = keys.filter((key) => this.#read(key) !== undefined);
		const blank = keys.filter((key) => !left.includes(key));
		for (const key of from === 'left' ? [...left, ...blank] : blank) {
			const letGo = await this.#hold(key);
			if (letGo) return this.#placeAt(key, letGo);
		}
		return this.#placeAt(nowhere);
	}

	/** Whether something was left under this name, by whichever form. */
	isLeft(name: string): boolean {
		const keys = placesOf(name);
		return this.#unstored.has(nowhereOf(name)) || keys.some((key) => this.#read(key) !== undefined);
	}

	/** What is not held is not stored: all places are taken. */
	#placeAt(key: string, letGo?: () => void): DraftPlace {
		const unstored = this.#unstored;
		const forget = () => {
			if (letGo) allowed(() => this.#storage().removeItem(key));
		};
		return {
			read: () => this.#read(key),
			keep: (draft) => {
				if (letGo && this.#store(key, draft)) unstored.delete(key);
				else unstored.set(key, draft);
			},
			holdOnly: (draft) => {
				unstored.set(key, draft);
				forget();
			},
			get isStored() {
				return !unstored.has(key);
			},
			drop: () => {
				unstored.delete(key);
				forget();
			},
			leave: () => letGo?.()
		};
	}

	#read(key: string): unknown {
		if (this.#unstored.has(key)) return this.#unstored.get(key);
		const text = allowed(() => this.#storage().getItem(key));
		if (!text || text.length > LONGEST_DRAFT) return undefined;
		try {
			return JSON.parse(text) as unknown;
		} catch (cause) {
			if (cause instanceof SyntaxError) return undefined;
			throw cause;
		}
	}

	/** Where it can't, an older one must not come back in its place. */
	#store(key: string, draft: object): boolean {
		const text = JSON.stringify(draft);
		const isStored = allowed(() => {
			if (text.length > LONGEST_DRAFT) return false;
			this.#storage().setItem(key, text);
			return true;
		});
		if (!isStored) allowed(() => this.#storage().removeItem(key));
		return isStored ?? false;
	}
}

function placesOf(name: string): string[] {
	return Array.from({ length: MOST_PLACES }, (_, index) => `${KEY} ${name} ${index + 1}`);
}

/** Where a draft is that no place was free for. */
function nowhereOf(name: string): string {
	return `${KEY} ${name}`;
}

/** By the browser's locks, which it lets go of when a tab is closed; without them every name is free. */
async function holdLock(name: string): Promise<(() => void) | undefined> {
	const free = () => undefined;
	const locks = (navigator as { readonly locks?: LockManager }).locks;
	if (!locks) return free;
	return new Promise((settle) => {
		locks
			.request(name, { ifAvailable: true }, (lock) =>
				lock ? new Promise<void>((letGo) => settle(letGo)) : settle(undefined)
			)
			.catch(() => settle(free));
	});
}

/** The drafts of this browser. */
export const drafts = new Drafts(() => localStorage, holdLock);
