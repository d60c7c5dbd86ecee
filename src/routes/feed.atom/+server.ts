import { base } from '$app/paths';
import type { Entry } from '$lib/domain/entry';
import { predictionOf } from '$lib/domain/ledger';
import { atomText, instantOf, tagOf } from '$lib/formats/feed';
import { catalogueItems } from '$lib/text/feed-words';
import catalogue from 'virtual:catalogue';
import { contextOf } from '../journal/entry-context';
import { origin } from '../site-origin';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Feed readers keep what they have seen; a feed tells what is new. */
const MOST_ITEMS = 200;

function linkOf(entry: Entry): string {
	const page =
		entry.type === 'observation'
			? `/figures/${entry.figure}`
			: `/predictions/${predictionOf(entry) ?? ''}`;
	return `${origin}${base}${page}`;
}

/** What became known of the catalogue's claims and figures, to subscribe to. */
export const GET: RequestHandler = () => {
	const items = catalogueItems(catalogue.entries, contextOf(catalogue, [], undefined), linkOf);
	const text = atomText({
		id: tagOf('catalogue'),
		title: 'Hindcast: what became known',
		subtitle:
			'Claims, evidence, measured values and outcomes, by the day on which each became known.',
		author: 'Hindcast',
		self: `${origin}${base}/feed.atom`,
		site: `${origin}${base}/`,
		since: instantOf(catalogue.knownTo),
		items: items.slice(0, MOST_ITEMS)
	});
	return new Response(text, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
