import type { Catalogue } from '$lib/domain/catalogue';
import type { Entry } from '$lib/domain/entry';
import { predictionOf } from '$lib/domain/ledger';
import { part } from '$lib/state/part.svelte';
import { saveFile } from '$lib/state/save-file';
import { inOneOrder } from '$lib/text/one-order';
import { instantNow, today } from '$lib/time/today';
import { contextOf } from './journal/entry-context';

/** Hands the reader their own entries as a feed: a file, for nobody else can read the journal. */
export async function saveOwnFeed(
	catalogue: Catalogue,
	journal: readonly Entry[],
	chain: string,
	hrefOf: (prediction: string) => string
): Promise<void> {
	const parts = await part(() =>
		Promise.all([import('$lib/formats/feed'), import('$lib/text/feed-words')])
	);
	// The frame tells that a part is missing.
	if (!parts.ok) return;
	const [{ atomText }, { ownItems }] = parts.value;
	const linkOf = (entry: Entry) => {
		const id = predictionOf(entry);
		return id === undefined ? undefined : new URL(hrefOf(id), location.href).href;
	};
	const context = contextOf(catalogue, journal, chain);
	const items = inOneOrder(() => ownItems(journal, context, linkOf));
	const text = atomText({
		id: `urn:uuid:${chain}`,
		title: 'Hindcast: what I logged',
		subtitle: 'The entries of one journal, by when each was recorded.',
		author: 'A reader of Hindcast',
		since: instantNow(),
		items
	});
	saveFile(new Blob([text], { type: 'application/atom+xml' }), `hindcast-journal-${today()}.atom`);
}
