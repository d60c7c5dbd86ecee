import { ok } from '../domain/result';
import { savedViewsIn, type SavedView } from '../domain/saved-view';
import { between } from './undo';
import type { Way } from './undoable.svelte';
import type { Workspace } from './workspace.svelte';

/** From one state of a saved view to another, or none. */
export function viewed(
	workspace: Workspace,
	was: SavedView | undefined,
	is: SavedView | undefined
): Way {
	const id = (was ?? is)?.id ?? '';
	return between(
		was,
		is,
		() => Promise.resolve(ok(savedViewsIn(workspace.contents.views).find((one) => one.id === id))),
		(view) => workspace.editViews(view ? { does: 'put back', view } : { does: 'delete', id })
	);
}
