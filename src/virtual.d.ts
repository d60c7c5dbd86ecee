declare module 'virtual:catalogue' {
	import type { Catalogue } from '$lib/domain/catalogue';
	/** All that ships. For the server and for prerendering; the browser uses `loadCatalogue`. */
	const catalogue: Catalogue;
	export default catalogue;
}

declare module 'virtual:page-parts' {
	import type { PageParts } from '$lib/page/page-file';
	/** What every snapshot's page carries. For the server only; the browser fetches it. */
	const parts: PageParts;
	export default parts;
}

declare module 'virtual:page-symbols' {
	/** The marks and icons of every page; for the script of a page only. */
	const symbols: string;
	export default symbols;
}

declare module 'virtual:catalogue/digest' {
	/** SHA-256 (hex) of the catalogue in canonical JSON. */
	export const digest: string;
	/** The day up to which it was researched. */
	export const knownTo: string;
}
