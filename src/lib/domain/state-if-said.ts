import type { Board, PredictionState } from './board';
import type { Entry, EntryDraft } from './entry';
import { predictionOf } from './ledger';
import type { Prediction } from './prediction';
import { replay } from './replay';
import { supposed } from './supposed';

/**
 * How a claim would stand on a board once this is entered; not at all before all of the day it was said has
 * come. It is `replay`, of that claim and what it hangs on alone: a form can ask at every key.
 */
export function stateIfSaid(
	{ asOf, catalogue, byPrediction }: Board,
	journal: readonly Entry[],
	draft: Extract<EntryDraft, { readonly type: 'prediction' }>
): PredictionState | undefined {
	const concerned = new Set<string>();
	const gather = ({ id, conditions = [] }: Prediction): void => {
		if (concerned.has(id)) return;
		concerned.add(id);
		for (const { prediction = '' } of conditions) {
			const parent = byPrediction.get(prediction);
			if (parent) gather(parent.prediction);
		}
	};
	gather(draft.prediction);
	const entries = [...catalogue.entries, ...journal].filter(
		(entry) =>
			entry.type === 'retraction' ||
			entry.type === 'seal' ||
			concerned.has(predictionOf(entry) ?? '')
	);
	const alone = { ...catalogue, entries: [], figures: [] };
	return replay(alone, [...entries, ...supposed([draft])], asOf).byPrediction.get(
		draft.prediction.id
	);
}
