import type { Board, PredictionState } from './board';
import type { Article } from './catalogue';
import { comparePartialDays, isByDay } from './day';
import { paragraphsIn } from './paragraphs';

/** A claim and where in its article it stands. */
export interface ArticleClaim {
	readonly state: PredictionState;
	/** In order, from 1; the first is where a reader meets it. */
	readonly paragraphs: readonly number[];
}

/** An article as of a board's day: what of it has been said, in reading order. */
export interface ArticleState {
	readonly article: Article;
	readonly claims: readonly ArticleClaim[];
	/** Who speaks where no one else is named: the author or outlet with most of its claims. */
	readonly voice?: string;
}

/** The articles published by the board's day, the oldest first. */
export function articlesOf(board: Board): ArticleState[] {
	return board.catalogue.articles
		.filter(({ publishedOn }) => isByDay(publishedOn, board.asOf))
		.sort((left, right) => comparePartialDays(left.publishedOn, right.publishedOn))
		.map((article) => articleStateOf(board, article));
}

/** The claims of an article by the paragraph that each first stands in, then in the board's order. */
export function articleStateOf(board: Board, article: Article): ArticleState {
	const claims = board.predictions
		.filter(({ prediction }) => prediction.passage?.article === article.id)
		.map((state) => ({
			state,
			paragraphs: paragraphsIn(state.prediction.passage?.paragraphs ?? '')
		}))
		.sort((left, right) => compareNumbers(left.paragraphs, right.paragraphs));
	const voice = voiceOf(board, claims);
	return { article, claims, ...(voice !== undefined && { voice }) };
}

function compareNumbers(left: readonly number[], right: readonly number[]): number {
	for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
		const difference = (left[at] as number) - (right[at] as number);
		if (difference !== 0) return difference;
	}
	return left.length - right.length;
}

function voiceOf({ catalogue }: Board, claims: readonly ArticleClaim[]): string | undefined {
	const own = new Set(
		catalogue.forecasters
			.filter(({ role }) => role === 'author' || role === 'outlet')
			.map(({ id }) => id)
	);
	const counts = new Map<string, number>();
	for (const { state } of claims) {
		const { forecaster } = state.prediction;
		if (own.has(forecaster)) counts.set(forecaster, (counts.get(forecaster) ?? 0) + 1);
	}
	return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0];
}

/** What a paragraph holds of the future. */
export interface ParagraphState {
	/** From 1. */
	readonly number: number;
	/** Every claim that it makes or takes part in making. */
	readonly claims: readonly ArticleClaim[];
	/** Those that a reader meets here first. */
	readonly first: readonly ArticleClaim[];
}

/** Every paragraph of an article, with or without a claim. */
export function paragraphsOf({ article, claims }: ArticleState): ParagraphState[] {
	return Array.from({ length: article.paragraphs }, (_, index) => {
		const number = index + 1;
		const here = claims.filter(({ paragraphs }) => paragraphs.includes(number));
		return {
			number,
			claims: here,
			first: here.filter(({ paragraphs }) => paragraphs[0] === number)
		};
	});
}
