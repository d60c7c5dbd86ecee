import type { Catalogue } from './catalogue';
import type { PartialDay } from './day';
import type { Citation, EvidenceEntry, Search } from './entry';

/** Where something was read, whether the catalogue keeps the source or the reader linked it. */
export interface CitedPage {
	readonly url: string;
	readonly publisher: string;
	readonly publishedOn?: PartialDay;
	/** Id of the catalogue's source. */
	readonly source?: string;
	readonly caution?: string;
}

/** The evidence that somebody read somewhere; a search in vain is none. */
export function readEvidenceIn(evidence: readonly EvidenceEntry[]): EvidenceEntry[] {
	return evidence.filter(({ citation }) => !('where' in citation));
}

/** The evidence that somebody looked somewhere in vain. */
export function searchesIn(
	evidence: readonly EvidenceEntry[]
): (EvidenceEntry & { readonly citation: Search })[] {
	return evidence.flatMap((entry) =>
		'where' in entry.citation ? { ...entry, citation: entry.citation } : []
	);
}

/** The page behind a citation; none behind a search, or a source that the catalogue does not hold. */
export function citedPage(
	{ sources }: Catalogue,
	citation: Citation | Search
): CitedPage | undefined {
	if ('url' in citation) return citation;
	if ('where' in citation) return undefined;
	const source = sources.find(({ id }) => id === citation.source);
	return (
		source && {
			url: source.url,
			publisher: source.publisher,
			source: source.id,
			...(source.publishedOn !== undefined && { publishedOn: source.publishedOn }),
			...(source.caution !== undefined && { caution: source.caution })
		}
	);
}
