/** What an address asks a list of predictions for: texts by name, none of them checked. */
export type Asked = Readonly<Record<string, string | undefined>>;

/** The names under which a filter stands in an address, in the order in which its parts are shown. */
export const FILTER_NAMES = [
	'q',
	'status',
	'kind',
	'scenario',
	'article',
	'forecaster',
	'hedge',
	'tag',
	'window',
	'strength',
	'outcome',
	'among'
] as const satisfies readonly string[];

export type FilterName = (typeof FILTER_NAMES)[number];
