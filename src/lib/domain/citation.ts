import type { Catalogue } from './catalogue';
import type { Citation } from './entry';

/** Where something was read, whether the catalogue keeps the source or the reader linked it. */
export interface CitedPage {
	readonly url: string;
	readonly publisher: string;
	/** Id of the catalogue's source. */
	readonly source?: string;
	readonly caution?: string;
}

/** The page behind a citation; none where it names a source that the catalogue does not hold. */
export function citedPage({ sources }: Catalogue, citation: Citation): CitedPage | undefined {
	if ('url' in citation) return citation;
	const source = sources.find(({ id }) => id === citation.source);
	return (
		source && {
			url: source.url,
			publisher: source.publisher,
			source: source.id,
			...(source.caution !== undefined && { caution: source.caution })
		}
	);
}
