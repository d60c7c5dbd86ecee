declare module 'virtual:catalogue' {
	import type { Catalogue } from '$lib/domain/catalogue';
	/** All that ships. For the server and for prerendering; the browser uses `loadCatalogue`. */
	const catalogue: Catalogue;
	export default catalogue;
}

declare module 'virtual:catalogue/digest' {
	/** SHA-256 (hex) of the catalogue in canonical JSON. */
	export const digest: string;
	/** The day up to which it was researched. */
	export const knownTo: string;
}
