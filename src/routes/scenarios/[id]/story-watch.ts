import type { Board, PredictionState } from '$lib/domain/board';
import type { Scenario } from '$lib/domain/catalogue';
import { selectPredictions } from '$lib/domain/prediction-filter';
import { isWaiting } from '$lib/domain/verdict';

/** What to watch next: a claim that waits, with what was written of it; or words about no one claim. */
export interface Watched {
	readonly state?: PredictionState;
	readonly text?: string;
}

/**
 * What of a story is still open, first what was written down to watch. That was written with today's knowledge:
 * off today only the board speaks. What has been settled is watched no more.
 */
export function watchedIn(
	scenario: Scenario,
	board: Board,
	states: readonly PredictionState[],
	atToday: boolean
): Watched[] {
	const written = (atToday ? scenario.watch : []).flatMap(({ text, prediction }): Watched[] => {
		if (prediction === undefined) return [{ text }];
		const state = board.byPrediction.get(prediction);
		return state && isWaiting(state.verdict) ? [{ state, text }] : [];
	});
	const named = new Set(written.map(({ state }) => state));
	const waiting = selectPredictions(
		{ ...board, predictions: states },
		{ status: 'waiting' },
		'closes'
	);
	return [...written, ...waiting.filter((state) => !named.has(state)).map((state) => ({ state }))];
}
