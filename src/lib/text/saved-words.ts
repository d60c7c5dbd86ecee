import { counted, listed } from './number-words';

/** How much of what is no entry goes along. */
export interface CountsBeside {
	readonly views: number;
	readonly snoozes: number;
}

/** What was saved of a journal that is gone, and how to have it back. */
export function savedAtLastWords(name: string, entries: number, beside: CountsBeside): string {
	return `${savedWords(name, entries, beside)} Reload for an empty journal, then import it.`;
}

/** What was handed to the reader. */
export function savedWords(name: string, entries: number, beside: CountsBeside): string {
	return `${name} holds ${withBeside(entries, beside)}. Your browser keeps it with your downloads.`;
}

/** "3 entries, 2 saved views and 1 snooze"; what there is none of is not named, unless there is nothing. */
export function withBeside(entries: number, { views, snoozes }: CountsBeside): string {
	return listed([
		...(entries > 0 || views + snoozes === 0 ? [counted(entries, 'entry', 'entries')] : []),
		...(views > 0 ? [counted(views, 'saved view')] : []),
		...(snoozes > 0 ? [counted(snoozes, 'snooze')] : [])
	]);
}
