import type { Board, PredictionState } from './board';

/** The claims that have a claim among their conditions. */
export function dependingOn({ predictions }: Board, id: string): readonly PredictionState[] {
	return predictions.filter(({ conditions }) =>
		conditions.some(({ condition }) => condition.prediction === id)
	);
}
