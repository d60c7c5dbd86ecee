import { isPartialDay } from '../domain/day';
import type { Outcome } from '../domain/entry';
import type { Question } from '../domain/prediction';
import { err, ok, unreachable, type Result } from '../domain/result';
import type { PredictionInFile, ResolutionInFile } from './format-prediction';

export const NOT_BY_THE_CLOSE = 'not by the close';

/** What a prediction asks; the key that is present tells the kind. */
export function questionOf({ target, date, options, favoured }: PredictionInFile): Question {
	if (target) return { kind: 'numeric', target };
	if (date) return { kind: 'date', target: date };
	if (options) return { kind: 'choice', options, favoured: favoured ?? [] };
	return { kind: 'binary' };
}

/** The outcome as the domain holds it, or what this kind of question would have wanted. */
export function outcomeOf(
	question: Question,
	stated: NonNullable<ResolutionInFile['outcome']>
): Result<Outcome, string> {
	switch (question.kind) {
		case 'binary':
			if (stated === 'yes' || stated === 'no')
				return ok({ kind: 'binary', occurred: stated === 'yes' });
			return err('yes or no');
		case 'choice': {
			const ids = question.options.map(({ id }) => id);
			if (typeof stated === 'string' && ids.includes(stated)) {
				return ok({ kind: 'choice', option: stated });
			}
			return err(`one of the options ${ids.join(', ')}`);
		}
		case 'numeric':
			if (typeof stated === 'object') return ok({ kind: 'numeric', ...stated });
			return err('{ value, unit }');
		case 'date':
			if (stated === NOT_BY_THE_CLOSE) return ok({ kind: 'date' });
			if (typeof stated === 'string' && isPartialDay(stated))
				return ok({ kind: 'date', day: stated });
			return err(`a day that exists, or ${NOT_BY_THE_CLOSE}`);
		default:
			return unreachable(question);
	}
}
