interface Page {
	readonly label: string;
	readonly path: `/${string}`;
}

/** What asks for the reader, and says so in the navigation by its count. */
export const INBOX = '/inbox';

/** The pages of the navigation, in its order. */
export const PAGES: readonly Page[] = [
	{ label: 'Board', path: '/' },
	{ label: 'Predictions', path: '/predictions' },
	{ label: 'Scenarios', path: '/scenarios' },
	{ label: 'Figures', path: '/figures' },
	{ label: 'Articles', path: '/articles' },
	{ label: 'Scores', path: '/scores' },
	{ label: 'Snapshots', path: '/snapshots' },
	{ label: 'Journal', path: '/journal' },
	{ label: 'Inbox', path: INBOX }
];

/** Whether a route is this page or one below it. */
export function isWithin(route: string | null, path: string): boolean {
	return route === path || (path !== '/' && route?.startsWith(`${path}/`) === true);
}
