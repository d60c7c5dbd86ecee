import { compareText } from './day';
import type { Asked } from './filter-names';
import { LONGEST_VIEW_NAME, VIEW_ASKS, type SavedView } from './saved-view';

/** What of an address makes a view: the filter and the order, nothing empty. */
export function askedOfView(asked: Asked): Asked {
	return Object.fromEntries(
		VIEW_ASKS.flatMap((name) => {
			const text = asked[name]?.trim() ?? '';
			return text === '' || (name === 'sort' && text === 'board') ? [] : [[name, text]];
		})
	);
}

/** The view that an address shows, if any. */
export function viewAt(views: readonly SavedView[], asked: Asked): SavedView | undefined {
	const here = keyOf(asked);
	return views.find((view) => keyOf(view.asked) === here);
}

export function byName(views: readonly SavedView[]): SavedView[] {
	return [...views].sort((left, right) => left.name.localeCompare(right.name, 'en'));
}

/** What is wrong with a name for a view. */
export type ViewNameFault = 'empty' | 'too long' | 'taken';

/** What keeps a view from having this name; its own does not. */
export function viewNameFault(
	name: string,
	views: readonly SavedView[],
	own?: string
): ViewNameFault | undefined {
	const wanted = name.trim();
	if (wanted === '') return 'empty';
	if (wanted.length > LONGEST_VIEW_NAME) return 'too long';
	const same = wanted.toLowerCase();
	return views.some((view) => view.id !== own && view.name.toLowerCase() === same)
		? 'taken'
		: undefined;
}

/** Those of a file that are not here: neither the same one, nor one that shows the same under the same name. */
export function viewsNotHere(
	given: readonly SavedView[],
	here: readonly SavedView[]
): readonly SavedView[] {
	const seen = [...here];
	return given.filter((view) => {
		const isHere = seen.some(
			({ id, name, asked }) =>
				id === view.id || (name === view.name && keyOf(asked) === keyOf(view.asked))
		);
		if (!isHere) seen.push(view);
		return !isHere;
	});
}

/** Two lists of views with the same mark hold the same. */
export function viewsMark(views: readonly SavedView[]): string {
	return JSON.stringify(
		[...views]
			.sort((left, right) => compareText(left.id, right.id))
			.map(({ id, name, asked, isPinned }) => [id, name, keyOf(asked), isPinned])
	);
}

function keyOf(asked: Asked): string {
	const kept = askedOfView(asked);
	return JSON.stringify(VIEW_ASKS.map((name) => kept[name] ?? ''));
}
