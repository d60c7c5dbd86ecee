import { counted } from './number-words';

/** What was saved of a journal that is gone, and how to have it back. */
export function savedAtLastWords(name: string, entries: number): string {
	return `${savedWords(name, entries)} Reload for an empty journal, then import it.`;
}

/** What was handed to the reader. */
export function savedWords(name: string, entries: number): string {
	return `${name} holds ${counted(entries, 'entry', 'entries')}. Your browser keeps it with your downloads.`;
}
