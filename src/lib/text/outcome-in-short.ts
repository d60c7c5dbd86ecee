import type { Outcome } from '../domain/entry';
import type { Option, Question } from '../domain/prediction';
import { unreachable } from '../domain/result';
import { shortDay } from './day-words';
import { withUnit } from './number-words';

/** An outcome in a row or a sentence: "yes", "March", "at least 218.17 bn USD", "21 Feb 2023", "not by the close". */
export function outcomeWords(outcome: Outcome, question: Question): string {
	switch (outcome.kind) {
		case 'binary':
			return outcome.occurred ? 'yes' : 'no';
		case 'choice':
			return optionWords(question, outcome.option);
		case 'numeric':
			return [outcome.bound, withUnit(outcome.value, outcome.unit)].filter(Boolean).join(' ');
		case 'date':
			return outcome.day === undefined ? 'not by the close' : shortDay(outcome.day);
		default:
			return unreachable(outcome);
	}
}

/** The label of an option; its id where the prediction no longer names it. */
export function optionWords(question: Question, id: string): string {
	const options: readonly Option[] = question.kind === 'choice' ? question.options : [];
	return options.find((option) => option.id === id)?.label ?? id;
}
