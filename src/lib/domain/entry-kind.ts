import { isMarkedNotScorable, isReveal, type Entry, type EntryType } from './entry';

/** What an entry is to its reader: one that holds a prediction is a new one, or says something of one that stands. */
export type EntryKind = EntryType | 'reveal' | 'not scorable' | 'rewording';

export function entryKindOf(entry: Entry): EntryKind {
	if (isReveal(entry)) return 'reveal';
	if (isMarkedNotScorable(entry)) return 'not scorable';
	return entry.type === 'prediction' && entry.corrects !== undefined ? 'rewording' : entry.type;
}
