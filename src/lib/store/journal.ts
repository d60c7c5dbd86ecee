import type { Entry, EntryDraft, Instant } from '../domain/entry';
import type { Result } from '../domain/result';
import type { SavedView, ViewEdit } from '../domain/saved-view';
import type { KeptSnooze } from '../domain/triage';
import type { ChainHead } from '../formats/chain';

/** What goes wrong with the reader's storage, as a code; words are in text/. */
export interface StoreProblem {
	readonly code:
		/** The code that keeps it did not come. */
		| 'store/not-fetched'
		| 'store/unavailable'
		| 'store/full'
		/** It has not answered yet; nothing is known to be wrong. */
		| 'store/silent'
		/** It waits for a tab with an older version. */
		| 'store/blocked'
		/** A newer version has taken it over while it was open. */
		| 'store/newer-version'
		/** It belongs to a newer version than the one that opens it. */
		| 'store/older-page'
		/** The browser ended the connection. */
		| 'store/closed'
		/** Somebody deleted it while it was open. */
		| 'store/deleted'
		| 'store/conflict'
		/** What was to be taken back has been, in another tab perhaps. */
		| 'store/taken-back'
		/** What was to be corrected is corrected or taken back already. */
		| 'store/superseded'
		| 'store/unknown';
	/** It was deleted because its reader erased everything, in another tab. */
	readonly isErased?: true;
	readonly detail?: string;
}

/** A chain that the reader began before this one, in this browser or another. */
export interface EarlierChain {
	readonly chain: string;
	/** When it was brought back from a backup. */
	readonly restoredAt: Instant;
}

/** A chain of which a file held more than could be taken from it. */
export interface DamagedChain {
	readonly chain: string;
	/** How many entries the file said that it has. */
	readonly length: number;
	/** When the file was made. */
	readonly exportedAt: Instant;
}

/** What backups carry beside entries. */
export interface BesideEntries {
	readonly views?: readonly SavedView[];
	readonly snoozes?: readonly KeptSnooze[];
}

/** All that a journal holds at one moment. */
export interface JournalContents {
	readonly entries: readonly Entry[];
	/** Where every chain here ends, as kept beside the entries: what a chain's own links cannot show. */
	readonly heads: readonly ChainHead[];
	/** Chains here that are the reader's own, though this browser no longer adds to them. */
	readonly earlier: readonly EarlierChain[];
	/** Chains that came from damaged files, mended since or not. */
	readonly damaged: readonly DamagedChain[];
	/** Saved views, as stored and unchecked: no entries and in no chain, but carried by their backups. */
	readonly views: readonly unknown[];
	/** What is put aside in the inbox: no entries either. */
	readonly snoozes: readonly KeptSnooze[];
}

/** The reader's journal: append and read, behind one seam. */
export interface Journal {
	/** This browser's chain. */
	readonly chain: string;
	/** Calls back with all it holds now, and again after each change in any tab. Returns the way to stop. */
	watch(
		onContents: (contents: JournalContents) => void,
		onProblem: (problem: StoreProblem) => void
	): () => void;
	/** Adds entries to the end of this browser's chain in one transaction: all of them or none. */
	append(drafts: readonly EntryDraft[]): Promise<Result<readonly Entry[], StoreProblem>>;
	/**
	 * Adds entries of other chains as they are, in one transaction, with those of the chains that the reader
	 * calls their own, those of which the file was damaged, and what it carried beside; what is already here is left
	 * alone.
	 */
	join(
		entries: readonly Entry[],
		own?: readonly string[],
		damaged?: readonly DamagedChain[],
		beside?: BesideEntries
	): Promise<Result<{ readonly added: number }, StoreProblem>>;
	/** Whether a chain from elsewhere is the reader's own. */
	callOwn(chain: string, isOwn: boolean): Promise<Result<void, StoreProblem>>;
	/** What another tab did to other views, or to another side of the same one, stays. */
	editViews(edit: ViewEdit): Promise<Result<SavedView | undefined, StoreProblem>>;
	close(): void;
}
