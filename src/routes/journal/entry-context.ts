import type { Catalogue } from '$lib/domain/catalogue';
import type { Entry } from '$lib/domain/entry';
import type { Prediction } from '$lib/domain/prediction';
import type { EntryContext } from '$lib/text/entry-words';

/** Looks up what entries name: in the catalogue, in the journal, whether taken back or not. */
export function contextOf(
	catalogue: Catalogue,
	journal: readonly Entry[],
	chain: string | undefined
): EntryContext {
	const entries = new Map<string, Entry>();
	const predictions = new Map<string, Prediction>();
	for (const entry of [...catalogue.entries, ...journal]) {
		entries.set(entry.id, entry);
		if (entry.type === 'prediction') predictions.set(entry.prediction.id, entry.prediction);
	}
	const figures = new Map(catalogue.figures.map((figure) => [figure.id, figure]));
	const sources = new Map(catalogue.sources.map(({ id, publisher }) => [id, publisher]));
	return {
		prediction: (id) => predictions.get(id),
		figure: (id) => figures.get(id),
		entry: (id) => entries.get(id),
		publisher: (source) => sources.get(source),
		chain
	};
}

/** The same, with the entries of a file that may yet be imported. */
export function withEntries(context: EntryContext, added: readonly Entry[]): EntryContext {
	const entries = new Map(added.map((entry) => [entry.id, entry]));
	const predictions = new Map(
		added.flatMap((entry) =>
			entry.type === 'prediction' ? [[entry.prediction.id, entry.prediction]] : []
		)
	);
	return {
		...context,
		entry: (id) => context.entry(id) ?? entries.get(id),
		prediction: (id) => context.prediction(id) ?? predictions.get(id)
	};
}
