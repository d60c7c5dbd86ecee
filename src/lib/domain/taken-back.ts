import type { Catalogue } from './catalogue';
import { compareEntries, type Entry, type PredictionEntry, type RetractionEntry } from './entry';
import { isRetracted, isStanding } from './ledger';
import type { Prediction } from './prediction';
import { wholeLedger } from './whole-ledger';

/** A prediction that was taken back as a whole: what it last said, and what stands against that. */
export interface TakenBack {
	readonly entry: PredictionEntry;
	readonly retraction: RetractionEntry;
}

interface Kept {
	readonly catalogue: Pick<Catalogue, 'entries'>;
	readonly entries: readonly Entry[];
}

/** None for a prediction that stands, and for one that neither the catalogue nor the journal knows. */
export function takenBackIn(
	{ catalogue, entries }: Kept,
	id: Prediction['id']
): TakenBack | undefined {
	const ledger = wholeLedger(catalogue, entries);
	const sayings = (ledger.threads.get(id) ?? []).filter((entry) => entry.type === 'prediction');
	if (sayings.some((entry) => isStanding(ledger, entry))) return undefined;
	return sayings
		.filter((entry) => isRetracted(ledger, entry))
		.flatMap((entry) =>
			(ledger.retractions.get(entry.id) ?? []).map((retraction) => ({ entry, retraction }))
		)
		.filter(({ retraction }) => !isRetracted(ledger, retraction))
		.sort((left, right) => compareEntries(left.retraction, right.retraction))
		.at(-1);
}
