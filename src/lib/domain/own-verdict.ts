import type { Board, PredictionState } from './board';
import { isSettled } from './verdict';

/** Whether a verdict rests on an entry of a journal: its own resolution, or that of a condition that failed. */
export function restsOnJournal(state: PredictionState, board: Board): boolean {
	if (!isSettled(state.verdict)) return false;
	if (state.resolution) return state.resolution.link !== undefined;
	return state.conditions.some(({ condition, state: came }) => {
		const parent =
			condition.prediction === undefined ? undefined : board.byPrediction.get(condition.prediction);
		// A circle of claims settles nothing, so this ends.
		return came === 'failed' && parent !== undefined && restsOnJournal(parent, board);
	});
}
