import type { Ruling } from './entry';
import type { Prediction } from './prediction';
import type { Timing } from './timing';
import { verdictOf } from './verdict';

/**
 * What the days speak for when it happened, but surely not when it was to: *partly* where the criteria
 * have a rule for that, else *did not* where the answer takes it for true. Only ever a suggestion: whether
 * the rule covers so many days is for whoever reads it.
 */
export function suggestedByDays(
	prediction: Prediction,
	ruling: Ruling,
	timing: Timing | undefined
): 'partly' | 'did not' | undefined {
	if (ruling.as !== 'outcome' || ruling.partly || timing === undefined) return undefined;
	const isLate = timing.max < 0;
	const isBeforeNamedDay = timing.against === 'named day' && timing.min > 0;
	if (!isLate && !isBeforeNamedDay) return undefined;
	if (prediction.criteria?.partlyIf !== undefined) return 'partly';
	const { question } = prediction;
	const isAnswer = question.kind === 'binary' && verdictOf(question, ruling) === 'came true';
	return isAnswer ? 'did not' : undefined;
}
