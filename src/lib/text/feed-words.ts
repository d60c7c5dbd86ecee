import { compareText, lastDay } from '../domain/day';
import type { Entry } from '../domain/entry';
import { verdictOf } from '../domain/verdict';
import { instantOf, tagOf, type FeedItem } from '../formats/feed';
import { entrySays, entryTitle, entryTypeWords, type EntryContext } from './entry-words';
import { verdictWords } from './verdict-words';

/** Where the page of what an entry is about stands, if it has one. */
export type EntryLinkOf = (entry: Entry) => string | undefined;

/**
 * What the catalogue holds as items of a feed, what became known last first; each dated by the day on which it
 * became known. The hedges are part of their claims and no news of their own.
 */
export function catalogueItems(
	entries: readonly Entry[],
	context: EntryContext,
	linkOf: EntryLinkOf
): FeedItem[] {
	return entries
		.filter(({ type }) => type !== 'forecast')
		.toSorted((left, right) => compareText(lastDay(right.knownOn), lastDay(left.knownOn)))
		.map((entry) => ({
			...itemOf(entry, context, linkOf),
			id: tagOf('catalogue', entry.id),
			updated: instantOf(entry.knownOn)
		}));
}

/** The reader's own entries as items of a feed, the last recorded first; what opens a seal stays here. */
export function ownItems(
	entries: readonly Entry[],
	context: EntryContext,
	linkOf: EntryLinkOf
): FeedItem[] {
	return entries
		.filter(({ type }) => type !== 'secret')
		.toSorted((left, right) => compareText(right.recordedAt, left.recordedAt))
		.map((entry) => ({
			...itemOf(entry, context, linkOf),
			id: UUID.test(entry.id) ? `urn:uuid:${entry.id}` : tagOf('journal', entry.id),
			published: entry.recordedAt,
			updated: entry.recordedAt
		}));
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function itemOf(entry: Entry, context: EntryContext, linkOf: EntryLinkOf) {
	const link = linkOf(entry);
	return {
		title: `${headOf(entry, context)}: ${entryTitle(entry, context)}`.replaceAll(/\s+/g, ' '),
		summary: entrySays(entry, context),
		category: entryTypeWords(entry),
		published: instantOf(entry.knownOn),
		...(link !== undefined && { link })
	};
}

/** An outcome is headed by the verdict that it gives. */
function headOf(entry: Entry, { prediction }: EntryContext): string {
	const question = entry.type === 'resolution' ? prediction(entry.prediction)?.question : undefined;
	return entry.type === 'resolution' && question
		? verdictWords(verdictOf(question, entry.ruling))
		: entryTypeWords(entry);
}
