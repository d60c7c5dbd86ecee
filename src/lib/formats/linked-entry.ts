import type { ChainLink, Entry } from '../domain/entry';

/** An entry that stands in a chain. */
export type LinkedEntry = Entry & { readonly link: ChainLink };

export function isLinked(entry: Entry): entry is LinkedEntry {
	return entry.link !== undefined;
}
