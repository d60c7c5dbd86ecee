import type { PredictionState } from '../domain/board';
import { answerWords } from './outcome-words';

/** Why a claim has its verdict, in a few sentences for those who have only these: outcome, reason, criteria. */
export function explanationWords(state: PredictionState): string {
	const { head, why } = answerWords(state);
	const { criteria } = state.prediction;
	return [
		ended(head),
		why,
		...(criteria?.cameTrueIf ? [`Criterion: ${ended(criteria.cameTrueIf)}`] : []),
		...(state.alreadyKnown ? ['It was public before it was said.'] : [])
	]
		.filter(Boolean)
		.join(' ');
}

function ended(text: string): string {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
