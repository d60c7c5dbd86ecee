import { err, ok, type Result } from '../domain/result';
import { isSameValue } from '../domain/same-value';
import { lasting } from './lasting.svelte';
import { retell, type Undoable, type UndoProblem, type Way } from './undoable.svelte';
import type { Workspace } from './workspace.svelte';

let turning = false;

/**
 * Undoes it, or does it again. One at a time: what is on its way is not turned twice. Nothing comes back once
 * everything was erased, in another tab: there is no database then, and to use one would make it anew.
 */
export async function turn(
	undoable: Undoable,
	{ problem }: Pick<Workspace, 'problem'>
): Promise<void> {
	if (turning) return;
	turning = true;
	const { done, at, isUndone, way } = undoable;
	const going = problem?.code === 'store/deleted' ? Promise.resolve(err(problem)) : way();
	const went = await lasting(going).finally(() => (turning = false));
	const turned = went.ok
		? { done, at, isUndone: !isUndone, way: went.value }
		: { done, at, isUndone, way, problem: went.problem };
	retell(undoable, turned);
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
