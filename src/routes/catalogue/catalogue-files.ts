/** The tables in which the catalogue can be downloaded. */
export const CATALOGUE_TABLES = [
	'predictions',
	'evidence',
	'resolutions',
	'observations',
	'sources'
] as const;

export type CatalogueTable = (typeof CATALOGUE_TABLES)[number];
