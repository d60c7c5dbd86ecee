import type { PredictionState } from './board';

/** The reader's own id among forecasters. */
export const READER = 'reader';

/** Whether a prediction was entered in one of these chains of a journal, not by the catalogue or by others. */
export function isOwnPrediction(
	{ history }: Pick<PredictionState, 'history'>,
	chains: readonly string[]
): boolean {
	const sayings = history.filter(({ entry }) => entry.type === 'prediction');
	return (
		sayings.every(({ entry }) => entry.link !== undefined) &&
		sayings.some(({ entry }) => entry.link !== undefined && chains.includes(entry.link.chain))
	);
}
