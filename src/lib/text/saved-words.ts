import { counted, listed } from './number-words';

/** What was saved of a journal that is gone, and how to have it back. */
export function savedAtLastWords(name: string, entries: number, views: number): string {
	return `${savedWords(name, entries, views)} Reload for an empty journal, then import it.`;
}

/** What was handed to the reader. */
export function savedWords(name: string, entries: number, views: number): string {
	return `${name} holds ${withViews(entries, views)}. Your browser keeps it with your downloads.`;
}

/** "3 entries and 2 saved views"; what there is none of is not named, unless there is nothing. */
export function withViews(entries: number, views: number): string {
	return listed([
		...(entries > 0 || views === 0 ? [counted(entries, 'entry', 'entries')] : []),
		...(views > 0 ? [counted(views, 'saved view')] : [])
	]);
}
