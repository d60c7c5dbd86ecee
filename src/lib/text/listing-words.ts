import type { Board } from '../domain/board';
import type {
	HedgeFilter,
	OutcomeFilter,
	PredictionFilter,
	PredictionSort
} from '../domain/prediction-filter';
import type { StatusFilter } from '../domain/status-filter';
import type { FilterName } from '../domain/filter-names';
import { forecasterOf } from '../domain/track-record';
import { counted, number } from './number-words';
import { kindWords, strengthWords, verdictWords } from './verdict-words';

/** A status filter on its own: "Came true", "Waiting", "Void: annulled or ambiguous". */
export function statusFilterWords(status: StatusFilter): string {
	switch (status) {
		case 'settled':
			return 'Settled in any way';
		case 'waiting':
			return 'Waiting in any way';
		case 'scorable':
			return 'Can be checked';
		case 'void':
			return 'Annulled or ambiguous';
		default:
			return verdictWords(status);
	}
}

/** A hedge filter on its own. */
export function hedgeFilterWords(hedge: HedgeFilter): string {
	return HEDGE_WORDS[hedge];
}

const HEDGE_WORDS: Readonly<Record<HedgeFilter, string>> = {
	expects: 'Hedged, expects it',
	'expects not': 'Hedged, expects it not',
	'leaves open': 'Hedged, leaves it open',
	none: 'Said without a hedge'
};

/** An outcome filter on its own. */
export function outcomeFilterWords(outcome: OutcomeFilter): string {
	return outcome === 'yes' ? 'It happened' : 'It did not happen';
}

const SORT_WORDS: Readonly<Record<PredictionSort, string>> = {
	board: 'Story by story',
	said: 'Latest said',
	closes: 'Next to close',
	settled: 'Latest settled',
	title: 'By title'
};

export function sortWords(sort: PredictionSort): string {
	return SORT_WORDS[sort];
}

/** "107 claims", and of a part of them "13 of 107 claims". */
export function countWords(shown: number, all: number): string {
	return shown === all ? counted(all, 'claim') : `${number(shown)} of ${counted(all, 'claim')}`;
}

/** One part of a filter, and what it lets through. */
export interface FilterPart {
	readonly name: FilterName;
	readonly words: string;
}

/** What a filter lets through, part by part: "Did not", "by HK01", "“gas”". */
export function filterParts(filter: PredictionFilter, board: Board): FilterPart[] {
	const { words, status, kind, scenario, article, forecaster, among } = filter;
	const { hedge, tag, window, strength, outcome } = filter;
	const { scenarios, articles } = board.catalogue;
	const parts: [FilterName, string | undefined][] = [
		['q', words && `“${words}”`],
		['status', status && statusFilterWords(status)],
		['kind', kind && kindWords(kind)],
		['scenario', scenarios.find(({ id }) => id === scenario)?.title],
		['article', articles.find(({ id }) => id === article)?.shortName],
		['forecaster', forecaster && `by ${forecasterOf(board, forecaster).name}`],
		['hedge', hedge && hedgeFilterWords(hedge)],
		['tag', tag && `tagged ${tag}`],
		['window', window && `window in ${window}`],
		['strength', strength && `${strengthWords(strength)} evidence`],
		['outcome', outcome && outcomeFilterWords(outcome)],
		['among', among && `${counted(among.length, 'claim')} picked out`]
	];
	return parts.flatMap(([name, text]) => (text === undefined ? [] : [{ name, words: text }]));
}

/** A part of a filter that this board has nothing of: "Not used: no status “nonesuch” here". */
export function unusedFilterWords(name: FilterName | 'sort', asked: string): string {
	const of = { strength: 'evidence', among: 'claims', sort: 'order' } as const;
	return unusedWords(name in of ? of[name as keyof typeof of] : name, asked);
}

/** The same of whatever an address asks for. */
export function unusedWords(of: string, asked: string): string {
	return `Not used: no ${of} “${asked}” here`;
}
