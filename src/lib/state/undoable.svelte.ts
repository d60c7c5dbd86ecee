import type { Entry, Instant } from '../domain/entry';
import type { Result } from '../domain/result';
import type { StoreProblem } from '../store/journal';
import { instantNow } from '../time/today';
import type { PartMissing } from './part.svelte';

/** Why something can't be undone. */
export type UndoProblem =
	| StoreProblem
	| PartMissing
	| { readonly code: 'undo/changed' | 'undo/corrected' | 'undo/too-many' }
	/** Others were logged on it since. */
	| { readonly code: 'undo/rested-on'; readonly by: readonly Entry[] };

/** Goes back from what was done, or forth to it; gives the way in the other direction. */
export type Way = () => Promise<Result<Way, UndoProblem>>;

/** What the reader sets with a control made for it. */
export type Setting =
	| 'backupLater'
	| 'density'
	| 'firstDay'
	| 'hedgeScale'
	| 'sections'
	| 'singleKeys'
	| 'tellsDue'
	| 'theme';

/** What the reader did: entries of the journal, a setting, or what its page says of it. */
export type Done =
	| { readonly entries: readonly Entry[] }
	| { readonly setting: Setting }
	| {
			readonly says: string;
			/** What of it undoing leaves as it is. */
			readonly stays?: string;
	  };

export interface Undoable {
	readonly done: Done;
	readonly at: Instant;
	readonly isUndone: boolean;
	readonly way: Way;
	/** Why the last try came to nothing. */
	readonly problem?: UndoProblem;
}

let all: readonly Undoable[] = $state.raw([]);
let latest: Undoable | undefined = $state.raw();

/** All that was done since this page was opened and can be undone, in its order. */
export function undoables(): readonly Undoable[] {
	return all;
}

/** What was last done or undone, until the reader has seen it. */
export function latestDone(): Undoable | undefined {
	return latest;
}

export function forgetLatest(): void {
	latest = undefined;
}

/** The reader did something: it can be undone while the page is open. */
export function did(done: Done, way: Way): void {
	latest = { done, at: instantNow(), isUndone: false, way };
	all = [...all, latest];
}

/** In place of one that was undone, or done again. */
export function retell(undoable: Undoable, turned: Undoable): void {
	latest = turned;
	all = all.map((one) => (one === undoable ? turned : one));
}
