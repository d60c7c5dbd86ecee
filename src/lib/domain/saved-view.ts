import { FILTER_NAMES, type Asked } from './filter-names';

/** A filter of the claims and their order, under a name that the reader gave it. */
export interface SavedView {
	readonly id: string;
	readonly name: string;
	/** What an address asks for to show it. */
	readonly asked: Asked;
	/** Whether the board shows it. */
	readonly isPinned: boolean;
}

export type ViewDraft = Omit<SavedView, 'id'>;

/** What a reader does to the views kept. */
export type ViewEdit =
	| { readonly does: 'save'; readonly view: ViewDraft }
	| { readonly does: 'put back'; readonly view: SavedView }
	| { readonly does: 'change'; readonly id: string; readonly change: Partial<ViewDraft> }
	| { readonly does: 'delete'; readonly id: string };

export const LONGEST_VIEW_NAME = 80;
/** Of an id, or of what is asked for: a list of claims picked out is the longest. */
const LONGEST_TEXT = 20_000;

/** What a view may ask of an address. */
export const VIEW_ASKS: readonly string[] = [...FILTER_NAMES, 'sort'];

/** A view, where a stored or imported value is one. */
function savedViewFrom(value: unknown): SavedView | undefined {
	const { id, name, asked, isPinned } = (value ?? {}) as Record<keyof SavedView, unknown>;
	const isNamed = isText(id) && isText(name) && name.length <= LONGEST_VIEW_NAME;
	if (!isNamed || typeof isPinned !== 'boolean') return undefined;
	if (typeof asked !== 'object' || asked === null) return undefined;
	const known = Object.entries(asked).every(
		([key, text]) => VIEW_ASKS.includes(key) && isText(text)
	);
	return known ? { id, name, asked: { ...asked }, isPinned } : undefined;
}

/** The views among stored or imported values. */
export function savedViewsIn(values: readonly unknown[]): SavedView[] {
	return values.flatMap((value) => savedViewFrom(value) ?? []);
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_TEXT;
}
