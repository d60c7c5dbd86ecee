import type { Entry, EntryDraft } from '../domain/entry';
import type { Result } from '../domain/result';
import type { ChainHead } from '../formats/chain';

/** What goes wrong with the reader's storage, as a code; words are in text/. */
export interface StoreProblem {
	readonly code:
		| 'store/not-fetched'
		| 'store/unavailable'
		| 'store/full'
		| 'store/blocked'
		| 'store/newer-version'
		| 'store/closed'
		| 'store/conflict'
		| 'store/unknown';
	readonly detail?: string;
}

/** The reader's journal: append and read, behind one seam. */
export interface Journal {
	/** This browser's chain. */
	readonly chain: string;
	/** Calls back with all entries now, and again after each change in any tab. Returns the way to stop. */
	watch(
		onEntries: (entries: readonly Entry[]) => void,
		onProblem: (problem: StoreProblem) => void
	): () => void;
	/** Adds entries to the end of this browser's chain in one transaction: all of them or none. */
	append(drafts: readonly EntryDraft[]): Promise<Result<readonly Entry[], StoreProblem>>;
	/** Adds entries of other chains as they are, in one transaction; those already here are left alone. */
	join(entries: readonly Entry[]): Promise<Result<{ readonly added: number }, StoreProblem>>;
	/** Where every chain here ends, as kept beside the entries: what a chain's own links cannot show. */
	heads(): Promise<Result<readonly ChainHead[], StoreProblem>>;
	close(): void;
}
