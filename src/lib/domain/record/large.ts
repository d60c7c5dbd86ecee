import type { Board } from '../board';

/** More forecasts than this are not scored in one go: up to here it takes less than a frame. */
const MOST_AT_ONCE = 1000;

/** Whether scoring a board would hold up the page. */
export function isLarge({ predictions }: Board): boolean {
	let forecasts = 0;
	for (const state of predictions) forecasts += state.forecasts.length;
	return forecasts > MOST_AT_ONCE;
}
