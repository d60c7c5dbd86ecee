import { lastDay, type PartialDay } from '../domain/day';
import type { Instant } from '../domain/entry';
import { withoutDirectionMarks } from './direction-marks';

export interface FeedItem {
	/** The same for ever, wherever the feed is read. */
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly category: string;
	readonly published: Instant;
	readonly updated: Instant;
	readonly link?: string;
}

export interface Feed {
	readonly id: string;
	readonly title: string;
	readonly subtitle: string;
	readonly author: string;
	/** Where the feed itself is read; none for a file. */
	readonly self?: string;
	/** The page that it belongs to. */
	readonly site?: string;
	/** When it last changed where nothing is in it. */
	readonly since: Instant;
	/** The latest first. */
	readonly items: readonly FeedItem[];
}

/**
 * The instant that stands for a day: noon in UTC of the last day that it may be. Feeds know instants only,
 * and that one lies on the right day of the calendar in every zone from UTC−12 to UTC+11.
 */
export function instantOf(day: PartialDay): Instant {
	return `${lastDay(day)}T12:00:00.000Z`;
}

/** A name for ever (RFC 4151), under a host that can never be anybody's: it does not move with the site. */
export function tagOf(...parts: readonly string[]): string {
	const specific = parts.map((part) => part.split('/').map(encodeURIComponent).join('/'));
	return `tag:hindcast.invalid,2026:${specific.join('/')}`;
}

/** A feed as Atom (RFC 4287). */
export function atomText(feed: Feed): string {
	const updated = feed.items
		.map((item) => item.updated)
		.reduce((latest, instant) => (instant > latest ? instant : latest), feed.since);
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
		`<id>${escaped(feed.id)}</id>`,
		`<title>${escaped(feed.title)}</title>`,
		`<subtitle>${escaped(feed.subtitle)}</subtitle>`,
		`<updated>${updated}</updated>`,
		`<author><name>${escaped(feed.author)}</name></author>`,
		'<generator>Hindcast</generator>',
		...(feed.self === undefined
			? []
			: [`<link rel="self" type="application/atom+xml" href="${escaped(feed.self)}"/>`]),
		...(feed.site === undefined
			? []
			: [`<link rel="alternate" type="text/html" href="${escaped(feed.site)}"/>`]),
		...feed.items.map(itemText),
		'</feed>',
		''
	].join('\n');
}

function itemText({ id, title, summary, category, published, updated, link }: FeedItem): string {
	return [
		'<entry>',
		`<id>${escaped(id)}</id>`,
		`<title>${escaped(title)}</title>`,
		`<published>${published}</published>`,
		`<updated>${updated}</updated>`,
		`<category term="${escaped(category)}"/>`,
		...(link === undefined
			? []
			: [`<link rel="alternate" type="text/html" href="${escaped(link)}"/>`]),
		`<summary>${escaped(summary)}</summary>`,
		'</entry>'
	].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\r': '&#13;'
};

/** Text for XML: what has a meaning there written out, what may not stand there (XML 1.0 §2.2) left out. */
function escaped(text: string): string {
	return withoutDirectionMarks(text)
		.toWellFormed()
		.replaceAll(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '')
		.replaceAll(/[&<>"\r]/g, (sign) => ENTITIES[sign] ?? sign);
}
