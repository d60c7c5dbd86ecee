import { denominatorsOf, type PredictionState } from '../domain/board';
import type { Day } from '../domain/day';
import { longDay } from './day-words';
import { counted, number } from './number-words';

/** What can be found. */
export type FoundSort =
	'view' | 'deed' | 'page' | 'scenario' | 'figure' | 'article' | 'forecaster' | 'day' | 'claim';

const SORT_WORDS: Readonly<Record<FoundSort, string>> = {
	view: 'Saved views',
	deed: 'Do',
	page: 'Pages',
	scenario: 'Scenarios',
	figure: 'Figures',
	article: 'Articles',
	forecaster: 'Who said it',
	day: 'Days',
	claim: 'Claims'
};

/** Over what was found of a sort: "Claims, 5", "Claims, 5 of 31"; how many says nothing where all was asked for. */
export function foundHeading(
	sort: FoundSort,
	shown: number,
	found: number,
	asked: boolean
): string {
	if (!asked) return SORT_WORDS[sort];
	return `${SORT_WORDS[sort]}, ${shown < found ? `${shown} of ${number(found)}` : found}`;
}

/** Said while one types: "31 found.", off today "31 found as of 31 March 2023; 1 claim after it." */
export function foundWords(found: number, replayed: Day | undefined, later: number): string {
	const head = found === 0 ? 'Nothing has these letters' : `${number(found)} found`;
	if (replayed === undefined) return `${head}.`;
	const after = later > 0 ? `; ${counted(later, 'claim')} after it` : '';
	return `${head} as of ${longDay(replayed)}${after}.`;
}

/** What a story or a forecaster has: "15 claims, 13 settled". */
export function settledOfWords(claims: readonly PredictionState[]): string {
	return `${counted(claims.length, 'claim')}, ${denominatorsOf(claims).settled} settled`;
}

/** What choosing a day does. */
export const LOOKS_FROM = 'look from this day';

/** Over what can be done with the words typed, and what that is. */
export const WITH_WORDS = 'With these words';
export function searchWords(words: string): string {
	return `Search every claim for “${words}”`;
}
export function newPredictionWords(words: string): string {
	return `New prediction: “${words}”`;
}

/** First letters that ask for one sort alone. */
export const PALETTE_SIGNS: readonly (readonly [sign: string, asksFor: string])[] = [
	['>', 'actions'],
	['@', 'who said it'],
	['#', 'figures'],
	[':', 'a day, as 2023-03']
];
