import type { Board, PredictionState } from './board';
import { compareText, firstDay, lastDay } from './day';
import type { PredictionKind } from './prediction';
import { forecasterOf } from './track-record';
import { hasStatus, type StatusFilter } from './status-filter';
import { isWaiting } from './verdict';

export const KINDS: readonly PredictionKind[] = [
	'binary',
	'choice',
	'numeric',
	'date',
	'conditional',
	'not scorable'
];

/** Which predictions to show; what is left out lets all through. */
export interface PredictionFilter {
	readonly status?: StatusFilter;
	readonly kind?: PredictionKind;
	readonly scenario?: string;
	readonly article?: string;
	readonly forecaster?: string;
	/** Words that must all occur in title, claim, hedge, forecaster, article or tags; case and accents aside. */
	readonly words?: string;
}

/** `board` keeps the catalogue's order; the others put the most pressing first. */
export type PredictionSort = 'board' | 'said' | 'closes' | 'settled' | 'title';

export const SORTS: readonly PredictionSort[] = ['board', 'said', 'closes', 'settled', 'title'];

/** The predictions of a board that pass the filter, sorted. */
export function selectPredictions(
	board: Board,
	filter: PredictionFilter,
	sort: PredictionSort = 'board'
): PredictionState[] {
	const words = plain(filter.words ?? '')
		.split(/\s+/)
		.filter(Boolean);
	const shown = board.predictions.filter(
		(state) =>
			(filter.status === undefined || hasStatus(state, filter.status)) &&
			(filter.kind === undefined || state.kind === filter.kind) &&
			(filter.scenario === undefined || state.scenario === filter.scenario) &&
			(filter.article === undefined || state.prediction.passage?.article === filter.article) &&
			(filter.forecaster === undefined || state.prediction.forecaster === filter.forecaster) &&
			(words.length === 0 || hasWords(searchedText(board, state), words))
	);
	return sort === 'board' ? shown : shown.sort(COMPARE[sort]);
}

// What has no such day goes last.
const NEVER = '9999-12-31';

const COMPARE: Record<
	Exclude<PredictionSort, 'board'>,
	(left: PredictionState, right: PredictionState) => number
> = {
	said: (left, right) =>
		compareText(lastDay(right.prediction.saidOn), lastDay(left.prediction.saidOn)),
	closes: (left, right) => compareText(closeOf(left), closeOf(right)),
	settled: (left, right) => compareText(settledDay(right), settledDay(left)),
	title: (left, right) => compareText(plain(left.prediction.title), plain(right.prediction.title))
};

function closeOf({ verdict, prediction }: PredictionState): string {
	const { closesOn } = prediction.window;
	return isWaiting(verdict) && closesOn !== undefined ? lastDay(closesOn) : NEVER;
}

function settledDay({ settledOn }: PredictionState): string {
	return settledOn === undefined ? '' : firstDay(settledOn);
}

function searchedText(board: Board, { prediction }: PredictionState): string {
	const article = board.catalogue.articles.find(({ id }) => id === prediction.passage?.article);
	return plain(
		[
			prediction.title,
			prediction.claim,
			prediction.hedge?.phrase,
			forecasterOf(board, prediction.forecaster).name,
			article?.shortName,
			article?.publisher,
			...(prediction.tags ?? [])
		].join(' ')
	);
}

function hasWords(text: string, words: readonly string[]): boolean {
	return words.every((word) => text.includes(word));
}

function plain(text: string): string {
	return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
