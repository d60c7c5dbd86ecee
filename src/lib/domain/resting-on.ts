import type { Entry } from './entry';
import { isStanding, predictionOf, type Ledger } from './ledger';

/** The entries that stand and would hang in the air were others taken back: logged on a prediction of theirs, or resting on them. */
export function restingOn(ledger: Ledger, targets: readonly Entry[]): readonly Entry[] {
	const going = new Set(targets.map(({ id }) => id));
	const predictions = new Set(
		targets.flatMap((entry) =>
			entry.type === 'prediction' && entry.corrects === undefined ? [entry.prediction.id] : []
		)
	);
	return [...ledger.entries.values()].filter(
		(entry) =>
			entry.link !== undefined &&
			!going.has(entry.id) &&
			(predictions.has(predictionOf(entry) ?? '') || namesAny(entry, going, predictions)) &&
			isStanding(ledger, entry)
	);
}

function namesAny(
	entry: Entry,
	going: ReadonlySet<string>,
	predictions: ReadonlySet<string>
): boolean {
	if (entry.type === 'resolution') return entry.evidence.some((id) => going.has(id));
	if (entry.type !== 'prediction') return false;
	return (
		entry.prediction.conditions?.some(({ prediction }) => predictions.has(prediction ?? '')) ??
		false
	);
}
