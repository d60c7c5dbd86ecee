import type { Entry } from '../domain/entry';
import { err, ok, type Result } from '../domain/result';
import { isSameValue } from '../domain/same-value';
import type { StoreProblem } from '../store/journal';
import type { PartMissing } from './part.svelte';

/** Why something can't be undone. */
export type UndoProblem =
	| StoreProblem
	| PartMissing
	| { readonly code: 'undo/changed' | 'undo/corrected' | 'undo/too-many' };

/** Goes back from what was done, or forth to it; gives the way in the other direction. */
export type Way = () => Promise<Result<Way, UndoProblem>>;

/** What the reader sets with a control made for it. */
export type Setting =
	'theme' | 'density' | 'firstDay' | 'singleKeys' | 'hedgeScale' | 'backupLater';

/** What the reader did: entries of the journal, a setting, or what its page says of it. */
export type Done =
	| { readonly entries: readonly Entry[] }
	| { readonly setting: Setting }
	| { readonly says: string };

export interface Undoable {
	readonly done: Done;
	readonly isUndone: boolean;
	readonly way: Way;
	/** Why the last try came to nothing. */
	readonly problem?: UndoProblem;
}

let all: readonly Undoable[] = $state.raw([]);
let latest: Undoable | undefined = $state.raw();
let turning = false;

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
	latest = { done, isUndone: false, way };
	all = [...all, latest];
}

/** Undoes it, or does it again. One at a time: what is on its way is not turned twice. */
export async function turn(undoable: Undoable): Promise<void> {
	if (turning) return;
	turning = true;
	const { done, isUndone, way } = undoable;
	const went = await way().finally(() => (turning = false));
	latest = went.ok
		? { done, isUndone: !isUndone, way: went.value }
		: { done, isUndone, way, problem: went.problem };
	const turned = latest;
	all = all.map((one) => (one === undoable ? turned : one));
}

/** Between what was and what is, to and fro; not once it is neither. */
export function between<State>(
	was: State,
	is: State,
	read: () => Promise<Result<State, UndoProblem>>,
	write: (state: State) => Promise<Result<unknown, UndoProblem>>
): Way {
	return async () => {
		const now = await read();
		if (!now.ok) return now;
		if (!isSameValue(now.value, is)) return err({ code: 'undo/changed' });
		const written = await write(was);
		return written.ok ? ok(between(is, was, read, write)) : written;
	};
}
