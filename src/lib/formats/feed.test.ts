// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomText, instantOf, tagOf, type Feed, type FeedItem } from './feed';

const ATOM = 'http://www.w3.org/2005/Atom';
const item: FeedItem = {
	id: tagOf('catalogue', 'china-joins/resolution/1'),
	title: 'Came true: 82 countries & the EU',
	summary: 'Yes; evidence strong.',
	category: 'Outcome',
	published: instantOf('2026-04'),
	updated: instantOf('2026-04'),
	link: 'https://example.org/predictions/china-joins?a=1&b=2'
};
const feed: Feed = {
	id: tagOf('catalogue'),
	title: 'Hindcast',
	subtitle: 'What became of what was said',
	author: 'Hindcast',
	self: 'https://example.org/feed.atom',
	site: 'https://example.org/',
	since: '2026-11-22T12:00:00.000Z',
	items: [item]
};

function parsed(text: string) {
	const document = new DOMParser().parseFromString(text, 'application/xml');
	const texts = (name: string, within: Element = document.documentElement) =>
		[...within.children]
			.filter((child) => child.localName === name)
			.map((child) => child.textContent);
	return { document, texts, entries: [...document.getElementsByTagNameNS(ATOM, 'entry')] };
}

describe('a feed', () => {
	it('is Atom that an XML parser reads back, with all that an entry must have', () => {
		const { document, texts, entries } = parsed(atomText(feed));
		expect(document.documentElement.namespaceURI).toBe(ATOM);
		expect(texts('id')).toEqual(['tag:hindcast.invalid,2026:catalogue']);
		const [entry] = entries as [Element];
		expect(texts('id', entry)).toEqual([
			'tag:hindcast.invalid,2026:catalogue/china-joins/resolution/1'
		]);
		expect(texts('title', entry)).toEqual([item.title]);
		expect(texts('updated', entry)).toEqual(['2026-04-30T12:00:00.000Z']);
		expect(entry.querySelector('link')?.getAttribute('href')).toBe(item.link);
	});

	it('lets no title turn the direction of another', () => {
		const turned = { ...item, title: 'all \u2067eslaf\u2069' };
		const { texts, entries } = parsed(atomText({ ...feed, items: [turned] }));
		expect(texts('title', entries[0])).toEqual(['all eslaf']);
	});

	it('was updated when the latest of its entries was, and has a day without any', () => {
		const later = { ...item, updated: '2026-12-01T00:00:00.000Z' };
		expect(parsed(atomText({ ...feed, items: [item, later] })).texts('updated')).toEqual([
			'2026-12-01T00:00:00.000Z'
		]);
		expect(parsed(atomText({ ...feed, items: [] })).texts('updated')).toEqual([feed.since]);
	});

	it('shows text of any kind as it was written, but for signs that XML cannot hold', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
				const shown = text.toWellFormed().replaceAll(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '');
				const { document, texts, entries } = parsed(
					atomText({
						...feed,
						items: [{ ...item, title: text, category: text.trim(), link: text }]
					})
				);
				expect(document.documentElement.localName).toBe('feed');
				expect(texts('title', entries[0])).toEqual([shown]);
			})
		);
	});

	it('names an entry by characters that an address may hold', () => {
		expect(tagOf('catalogue', 'été #1?')).toBe(
			'tag:hindcast.invalid,2026:catalogue/%C3%A9t%C3%A9%20%231%3F'
		);
	});
});
