import type { PredictionState } from './board';
import type { Entry } from './entry';

/** The reader's own id among forecasters. */
export const READER = 'reader';

/** Whoever keeps a chain that is not the reader's own; as any forecaster that no catalogue names, by name. */
export function readerOf(chain: string): string {
	return `Another browser, ${chain.slice(0, 8)}`;
}

/** Whether a forecaster is the one whose journal an entry stands in, the reader's own or another's. */
export function isItsReader({ link }: Pick<Entry, 'link'>, forecaster: string): boolean {
	return forecaster === READER || (link !== undefined && forecaster === readerOf(link.chain));
}

/** Whether an entry stands in one of these chains. */
export function isOf({ link }: Pick<Entry, 'link'>, chains: readonly string[]): boolean {
	return link !== undefined && chains.includes(link.chain);
}

/** A journal with its readers told apart: in the chains of others, the reader whom they name is another. */
export function namingOthers(entries: readonly Entry[], own: readonly string[]): readonly Entry[] {
	return entries.map((entry) => {
		if (entry.link === undefined || isOf(entry, own)) return entry;
		const forecaster = readerOf(entry.link.chain);
		if (entry.type === 'forecast' && entry.forecaster === READER) return { ...entry, forecaster };
		return entry.type === 'prediction' && entry.prediction.forecaster === READER
			? { ...entry, prediction: { ...entry.prediction, forecaster } }
			: entry;
	});
}

/** Whether a prediction was entered in one of these chains of a journal, not by the catalogue or by others. */
export function isOwnPrediction(
	{ history }: Pick<PredictionState, 'history'>,
	chains: readonly string[]
): boolean {
	const sayings = history.filter(({ entry }) => entry.type === 'prediction');
	return (
		sayings.every(({ entry }) => entry.link !== undefined) &&
		sayings.some(({ entry }) => isOf(entry, chains))
	);
}
