import type { Board, PredictionState } from './board';
import type { Instant } from './entry';

/** When anything was last recorded of a prediction, or of one that its conditions name. */
export function lastChangeOf(state: PredictionState, { byPrediction }: Board): Instant {
	const named = state.prediction.conditions?.flatMap(({ prediction }) => {
		const parent = byPrediction.get(prediction ?? '');
		return parent ? [parent] : [];
	});
	return [state, ...(named ?? [])]
		.flatMap(({ history }) => history)
		.map(({ entry }) => entry.recordedAt)
		.reduce((latest, instant) => (instant > latest ? instant : latest), state.entry.recordedAt);
}
