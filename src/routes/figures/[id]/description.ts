import type { FigureState, PredictionState } from '$lib/domain/board';
import { inSentence, sentence } from '$lib/text/number-words';
import { talliedWords } from '$lib/text/tally-words';

/** Under a figure's title: what is measured, by whom, and how many claims rest on it. */
export function describeFigure(
	{ figure }: FigureState,
	claims: readonly PredictionState[]
): string {
	const print = figure.every === 'year' ? ', first print' : '';
	return `${figure.measures}; ${figure.unit}. ${figure.publisher}${print}. ${claimWords(claims)}`;
}

function claimWords(claims: readonly PredictionState[]): string {
	if (claims.length === 0) return 'No claim rests on it.';
	const known = claims.filter(({ alreadyKnown }) => alreadyKnown).length;
	if (claims.length === 1) {
		return `One claim rests on it: ${talliedWords(claims)}${known === 1 ? ', and was already known when said' : ''}.`;
	}
	const before =
		known === 0
			? ''
			: `; ${inSentence(known)} ${known === 1 ? 'was' : 'were'} already known when said`;
	return `${sentence(inSentence(claims.length))} claims rest on it: ${talliedWords(claims)}${before}.`;
}
