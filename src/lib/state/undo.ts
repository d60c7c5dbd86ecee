import { err, ok, type Result } from '../domain/result';
import { isSameValue } from '../domain/same-value';
import { lasting } from './lasting.svelte';
import { retell, type Undoable, type UndoProblem, type Way } from './undoable.svelte';

let turning = false;

/** Undoes it, or does it again. One at a time: what is on its way is not turned twice. */
export async function turn(undoable: Undoable): Promise<void> {
	if (turning) return;
	turning = true;
	const { done, isUndone, way } = undoable;
	const went = await lasting(way()).finally(() => (turning = false));
	const turned = went.ok
		? { done, isUndone: !isUndone, way: went.value }
		: { done, isUndone, way, problem: went.problem };
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
