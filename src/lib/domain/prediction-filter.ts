import type { Board, PredictionState } from './board';
import { compareText, firstDay, lastDay } from './day';
import type { Strength } from './entry';
import type { Hedge, PredictionKind } from './prediction';
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

/** How a hedge leans; `none` for claims said without one. */
export type HedgeFilter = Hedge['leaning'] | 'none';

export const HEDGE_FILTERS: readonly HedgeFilter[] = [
	'expects',
	'expects not',
	'leaves open',
	'none'
];

/** How strong the evidence of an outcome is. */
export const STRENGTH_FILTERS: readonly Strength[] = ['strong', 'moderate', 'weak', 'none found'];

/** What came of a question of yes or no, whichever of them was claimed. */
export type OutcomeFilter = 'yes' | 'no';

export const OUTCOME_FILTERS: readonly OutcomeFilter[] = ['yes', 'no'];

/** Which predictions to show; what is left out lets all through. */
export interface PredictionFilter {
	readonly status?: StatusFilter;
	readonly kind?: PredictionKind;
	readonly scenario?: string;
	readonly article?: string;
	readonly forecaster?: string;
	readonly hedge?: HedgeFilter;
	readonly tag?: string;
	/** A year that the window touches, `2024`. */
	readonly window?: string;
	readonly strength?: Strength;
	readonly outcome?: OutcomeFilter;
	/** Words that must all occur in title, claim, hedge, forecaster, article or tags; case and accents aside. */
	readonly words?: string;
	/** Ids of the only ones let through. */
	readonly among?: readonly string[];
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
	const among = filter.among && new Set(filter.among);
	const shown = board.predictions.filter(
		(state) =>
			(among === undefined || among.has(state.prediction.id)) &&
			(filter.status === undefined || hasStatus(state, filter.status)) &&
			(filter.kind === undefined || state.kind === filter.kind) &&
			(filter.scenario === undefined || state.scenario === filter.scenario) &&
			(filter.article === undefined || state.prediction.passage?.article === filter.article) &&
			(filter.forecaster === undefined || state.prediction.forecaster === filter.forecaster) &&
			(filter.hedge === undefined || hedgeOf(state) === filter.hedge) &&
			(filter.tag === undefined || state.prediction.tags?.includes(filter.tag) === true) &&
			(filter.window === undefined || touchesYear(state, filter.window)) &&
			(filter.strength === undefined || state.resolution?.strength === filter.strength) &&
			(filter.outcome === undefined || outcomeOf(state) === filter.outcome) &&
			(words.length === 0 || hasWords(searchedText(board, state), words))
	);
	return sort === 'board' ? shown : shown.sort(COMPARE[sort]);
}

function hedgeOf({ prediction }: PredictionState): HedgeFilter {
	return prediction.hedge?.leaning ?? 'none';
}

function touchesYear({ prediction }: PredictionState, year: string): boolean {
	const { opensOn, closesOn } = prediction.window;
	return (
		firstDay(opensOn) <= lastDay(year) &&
		(closesOn === undefined || lastDay(closesOn) >= firstDay(year))
	);
}

function outcomeOf({ resolution }: PredictionState): OutcomeFilter | undefined {
	if (resolution?.ruling.as !== 'outcome') return undefined;
	const { outcome } = resolution.ruling;
	return outcome.kind === 'binary' ? (outcome.occurred ? 'yes' : 'no') : undefined;
}

/** The years that windows of these predictions open or close in, in order. */
export function windowYears(states: readonly PredictionState[]): string[] {
	const years = states.flatMap(({ prediction: { window } }) =>
		[window.opensOn, window.closesOn].flatMap((day) => (day === undefined ? [] : [day.slice(0, 4)]))
	);
	return [...new Set(years)].sort(compareText);
}

/** The tags of these predictions, in order. */
export function tagsOf(states: readonly PredictionState[]): string[] {
	return [...new Set(states.flatMap(({ prediction }) => prediction.tags ?? []))].sort(compareText);
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
	return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
