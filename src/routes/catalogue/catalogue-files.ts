/** The tables in which the catalogue can be downloaded. */
export const CATALOGUE_TABLES = [
	'predictions',
	'evidence',
	'resolutions',
	'articles',
	'slips',
	'figures',
	'observations',
	'goals',
	'events',
	'sources'
] as const;

export type CatalogueTable = (typeof CATALOGUE_TABLES)[number];
