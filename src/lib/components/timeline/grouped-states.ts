import type { Board, PredictionState } from '../../domain/board';
import { forecasterOf } from '../../domain/track-record';

export type Grouping = 'scenario' | 'article' | 'forecaster';

export const GROUPINGS: readonly Grouping[] = ['scenario', 'article', 'forecaster'];

export interface StateGroup {
	readonly id: string;
	readonly title: string;
	readonly states: readonly PredictionState[];
}

/** Claims under their scenario, article or forecaster, in the catalogue's order; forecasters by claims. */
export function groupStates(
	board: Board,
	states: readonly PredictionState[],
	by: Grouping,
	/** Heads the claims that stand in no scenario or article. */
	own = 'Not in the catalogue'
): StateGroup[] {
	const groups = new Map<string, PredictionState[]>();
	for (const state of states) {
		const key = keyOf(state, by);
		const group = groups.get(key);
		if (group) group.push(state);
		else groups.set(key, [state]);
	}
	const { scenarios, articles } = board.catalogue;
	const titles = new Map<string, string>(
		by === 'scenario'
			? scenarios.map(({ id, title }) => [id, title])
			: by === 'article'
				? articles.map(({ id, shortName, publishedOn }) => [
						id,
						`${shortName}, ${publishedOn.slice(0, 4)}`
					])
				: []
	);
	const order = new Map([...titles.keys()].map((id, index) => [id, index]));
	const rank = (id: string) => order.get(id) ?? order.size;
	return [...groups]
		.map(([id, members]) => ({
			id: id === '' ? 'own' : id,
			title: titles.get(id) ?? (by === 'forecaster' ? forecasterOf(board, id).name : own),
			states: members
		}))
		.sort((left, right) =>
			by === 'forecaster'
				? right.states.length - left.states.length
				: rank(left.id) - rank(right.id)
		);
}

function keyOf({ prediction, scenario }: PredictionState, by: Grouping): string {
	switch (by) {
		case 'scenario':
			return scenario ?? '';
		case 'article':
			return prediction.passage?.article ?? '';
		default:
			return prediction.forecaster;
	}
}
