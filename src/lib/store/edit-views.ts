import type { Instant } from '../domain/entry';
import { unreachable } from '../domain/result';
import type { SavedView, ViewEdit } from '../domain/saved-view';
import type { Database } from './database';
import { nextEntryId } from './entry-id';

/** Does one thing to the views kept; only what it names is written. Gives the view as it is then. */
export async function editViews(
	{ views }: Database,
	edit: ViewEdit,
	now: Instant
): Promise<SavedView | undefined> {
	switch (edit.does) {
		case 'save': {
			const view = { ...edit.view, id: nextEntryId(now, undefined) };
			await views.add(view);
			return view;
		}
		case 'put back':
			await views.put(edit.view);
			return edit.view;
		case 'change':
			await views.update(edit.id, edit.change);
			return views.get(edit.id);
		case 'delete':
			await views.delete(edit.id);
			return undefined;
		default:
			return unreachable(edit);
	}
}
