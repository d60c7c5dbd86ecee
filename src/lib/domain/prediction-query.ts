import type { Board } from './board';
import { FILTER_NAMES, type Asked, type FilterName } from './filter-names';
import {
	HEDGE_FILTERS,
	KINDS,
	OUTCOME_FILTERS,
	SORTS,
	STRENGTH_FILTERS,
	tagsOf,
	windowYears,
	type PredictionFilter,
	type PredictionSort
} from './prediction-filter';
import { STATUS_FILTERS } from './status-filter';

export interface PredictionQuery {
	readonly filter: PredictionFilter;
	readonly sort: PredictionSort;
}

/** Longer searches are cut off here, in characters. */
export const MOST_SEARCHED = 200;

/**
 * The filter and order that an address asks for. What is no status, kind or order, and ids that this board
 * does not know, are ignored: such an address shows more, never an error.
 */
export function queryIn(asked: Asked, board: Board): PredictionQuery {
	const { scenarios, articles, forecasters } = board.catalogue;
	const status = oneOf(STATUS_FILTERS, asked.status);
	const kind = oneOf(KINDS, asked.kind);
	const scenario = oneOf(idsOf(scenarios), asked.scenario);
	const article = oneOf(idsOf(articles), asked.article);
	const forecaster = oneOf(
		[...idsOf(forecasters), ...board.predictions.map(({ prediction }) => prediction.forecaster)],
		asked.forecaster
	);
	const hedge = oneOf(HEDGE_FILTERS, asked.hedge);
	const tag = asked.tag && oneOf(tagsOf(board.predictions), asked.tag);
	const window = asked.window && oneOf(windowYears(board.predictions), asked.window);
	const strength = oneOf(STRENGTH_FILTERS, asked.strength);
	const outcome = oneOf(OUTCOME_FILTERS, asked.outcome);
	const among = asked.among?.split(',').filter((id) => board.byPrediction.has(id)) ?? [];
	const words = cut(asked.q ?? '').trim();
	return {
		filter: {
			...(status && { status }),
			...(kind && { kind }),
			...(scenario !== undefined && { scenario }),
			...(article !== undefined && { article }),
			...(forecaster !== undefined && { forecaster }),
			...(hedge && { hedge }),
			...(tag && { tag }),
			...(window && { window }),
			...(strength && { strength }),
			...(outcome && { outcome }),
			...(words !== '' && { words }),
			...(among.length > 0 && { among: [...new Set(among)] })
		},
		sort: oneOf(SORTS, asked.sort) ?? 'board'
	};
}

/** What an address must ask for to get this query; the reverse of `queryIn`. */
export function askedFor({ filter, sort }: PredictionQuery): Record<FilterName | 'sort', string> {
	const { words, status, kind, scenario, article, forecaster, among } = filter;
	const { hedge, tag, window, strength, outcome } = filter;
	return {
		q: words ?? '',
		status: status ?? '',
		kind: kind ?? '',
		scenario: scenario ?? '',
		article: article ?? '',
		forecaster: forecaster ?? '',
		hedge: hedge ?? '',
		tag: tag ?? '',
		window: window ?? '',
		strength: strength ?? '',
		outcome: outcome ?? '',
		among: among?.join(',') ?? '',
		sort: sort === 'board' ? '' : sort
	};
}

/** What is asked for that this board has nothing of: a filter that lets nothing be left out. */
export function unusedIn(asked: Asked, query: PredictionQuery): (FilterName | 'sort')[] {
	const used = askedFor(query);
	const names = FILTER_NAMES.filter((name) => asked[name]?.trim() && used[name] === '');
	return asked.sort?.trim() && asked.sort !== query.sort ? [...names, 'sort'] : names;
}

function oneOf<Value extends string>(
	values: readonly Value[],
	text: string | undefined
): Value | undefined {
	return values.find((value) => value === text);
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
	return items.map(({ id }) => id);
}

/** By characters, not by code units: half a character is not text. */
function cut(text: string): string {
	return Array.from(text.slice(0, 2 * MOST_SEARCHED))
		.slice(0, MOST_SEARCHED)
		.join('');
}
