import { provisionalId, type Entry, type EntryDraft } from './entry';

/** After whatever a journal holds. */
const LAST = '9999-12-31T23:59:59.999Z';

/** Drafts as the entries they would become, so that one can replay what they would change. */
export function supposed(drafts: readonly EntryDraft[]): Entry[] {
	return drafts.map((draft, place) => ({
		...draft,
		id: provisionalId(place),
		recordedAt: LAST,
		link: { chain: 'supposed', seq: place + 1, prev: '' }
	}));
}
