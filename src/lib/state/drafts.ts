import { allowed } from './browser-storage';

const KEY = 'hindcast.drafts';

/** All that the longest form may hold fits; what is longer could not be saved as it stands. */
export const LONGEST_DRAFT = 80_000;
export const MOST_DRAFTS = 20;

type Kept = readonly [name: string, draft: unknown];

/**
 * What was typed into forms and not saved yet, by name, kept in this browser until it is. What storage
 * refuses, for its size or altogether, lasts as long as the page.
 */
export class Drafts {
	readonly #storage: () => Pick<Storage, 'getItem' | 'setItem'>;
	readonly #unstored = new Map<string, unknown>();

	/** Storage is asked for each time: touching it may throw. */
	constructor(storage: () => Pick<Storage, 'getItem' | 'setItem'>) {
		this.#storage = storage;
	}

	/** What was kept under that name, of whatever shape: older versions and others may have written it. */
	read(name: string): unknown {
		if (this.#unstored.has(name)) return this.#unstored.get(name);
		return this.#stored().find(([kept]) => kept === name)?.[1];
	}

	keep(name: string, draft: object): void {
		const others = this.#stored().filter(([kept]) => kept !== name);
		const fits = JSON.stringify(draft).length <= LONGEST_DRAFT;
		const isStored = this.#store(fits ? [...others, [name, draft]] : others) && fits;
		if (isStored) this.#unstored.delete(name);
		else this.#unstored.set(name, draft);
	}

	drop(name: string): void {
		this.#unstored.delete(name);
		const stored = this.#stored();
		const others = stored.filter(([kept]) => kept !== name);
		if (others.length < stored.length) this.#store(others);
	}

	/** The last touched comes last; the first go when there are too many. */
	#store(drafts: readonly Kept[]): boolean {
		const text = JSON.stringify(drafts.slice(-MOST_DRAFTS));
		return (
			allowed(() => {
				this.#storage().setItem(KEY, text);
				return true;
			}) ?? false
		);
	}

	#stored(): readonly Kept[] {
		const text = allowed(() => this.#storage().getItem(KEY));
		if (!text || text.length > 2 * MOST_DRAFTS * LONGEST_DRAFT) return [];
		try {
			const drafts: unknown = JSON.parse(text);
			return Array.isArray(drafts) ? drafts.filter(isKept).slice(-MOST_DRAFTS) : [];
		} catch (cause) {
			if (cause instanceof SyntaxError) return [];
			throw cause;
		}
	}
}

function isKept(value: unknown): value is Kept {
	return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string';
}

/** The drafts of this browser. */
export const drafts = new Drafts(() => localStorage);
