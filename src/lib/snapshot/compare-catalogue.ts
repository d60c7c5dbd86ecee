import type { Catalogue } from '../domain/catalogue';
import { isByDay } from '../domain/day';
import type { Entry } from '../domain/entry';
import { predictionOf } from '../domain/ledger';
import { selectPredictions } from '../domain/prediction-filter';
import { replay } from '../domain/replay';
import { isSameValue } from '../domain/same-value';
import type { SnapshotDocument } from './document';

/** How what a snapshot carries of a catalogue stands to the whole of it. */
export interface CatalogueFit {
	/** Things carried that the catalogue has otherwise, or has not. */
	readonly altered: number;
	/** Records left out of it that bear on what is shown, or on a claim that the filter lets through. */
	readonly omitted: number;
}

const LISTS = ['articles', 'forecasters', 'sources', 'figures', 'scenarios', 'entries'] as const;
/** What a filter asks of the journal as well: it may have stayed behind. */
const ASKS_JOURNAL = ['status', 'strength', 'outcome'] as const;

/** Holds what a snapshot carries against the catalogue that it names. What else a version carries is its own affair. */
export function compareCatalogue(document: SnapshotDocument, whole: Catalogue): CatalogueFit {
	const { catalogue, asOf } = document;
	const altered = LISTS.flatMap((name) => {
		const known = new Map<string, unknown>(whole[name].map((one) => [one.id, one]));
		return catalogue[name].filter((one) => !isSameValue(one, known.get(one.id)));
	});
	const carried = new Set(catalogue.entries.map(({ id }) => id));
	const about = new Set([...document.predictions, ...claimsOmitted(document, whole)]);
	const figures = new Set(catalogue.figures.map(({ id }) => id));
	const belongs = (entry: Entry) =>
		entry.type === 'observation' ? figures.has(entry.figure) : about.has(predictionOf(entry) ?? '');
	const omitted = whole.entries.filter(
		(entry) => belongs(entry) && isByDay(entry.knownOn, asOf) && !carried.has(entry.id)
	);
	const isOtherDay = catalogue.knownTo !== whole.knownTo;
	return { altered: altered.length + Number(isOtherDay), omitted: omitted.length };
}

function claimsOmitted(document: SnapshotDocument, whole: Catalogue): readonly string[] {
	const { filter, journal, asOf } = document;
	if (ASKS_JOURNAL.some((part) => filter[part] !== undefined)) return [];
	const board = replay(whole, journal.entries, asOf);
	return selectPredictions(board, filter).map(({ prediction }) => prediction.id);
}
