import type { PredictionState } from '../domain/board';
import type { Day } from '../domain/day';
import type { Prediction } from '../domain/prediction';
import { daysOverdue } from '../domain/status';
import { shortDay } from './day-words';
import { counted, withinSentence } from './number-words';
import { outcomeWords } from './outcome-in-short';
import { timingWords } from './timing-words';
import { missingWords } from './verdict-words';

/** What a row adds to its verdict, in a few words: a value, a day, what is missing. */
export function claimNote(state: PredictionState, asOf: Day): string {
	const { prediction, verdict, resolution, alreadyKnown, timing } = state;
	const { closesOn } = prediction.window;
	switch (verdict) {
		case 'not scorable':
			return missingWords(prediction.notScorable?.missing[0] ?? 'measure');
		case 'overdue':
			return closesOn === undefined ? '' : `by ${counted(daysOverdue(prediction, asOf), 'day')}`;
		case 'due':
		case 'open':
		case 'upcoming':
			return closesOn === undefined ? 'no close' : `closes ${shortDay(closesOn)}`;
		case 'annulled':
			return 'condition failed';
		default:
			break;
	}
	if (alreadyKnown) return 'already known';
	const outcome = resolution?.ruling.as === 'outcome' ? resolution.ruling.outcome : undefined;
	if (outcome && outcome.kind !== 'binary' && !(outcome.kind === 'date' && timing)) {
		return outcomeWords(outcome, prediction.question);
	}
	if (timing && (timing.max < 0 || timing.against === 'named day')) return timingWords(timing);
	if (timing && verdict !== 'did not') return shortDay(timing.happenedOn);
	return state.settledOn === undefined ? '' : shortDay(state.settledOn);
}

/** "¶5–9, 42", on one line. */
export function paragraphSign(passage: string): string {
	return `¶${passage.replaceAll('-', '–\u2060').replaceAll(/,\s*/g, ',\u00a0')}`;
}

/** Who said it and where: "Hubei Daily, in Epoch Times ¶2". */
export function saidWhere(
	{ passage }: Prediction,
	forecaster: string,
	articleName: string | undefined
): string {
	if (!passage || articleName === undefined) return forecaster;
	const paragraphs = `\u00a0${paragraphSign(passage.paragraphs)}`;
	return forecaster === articleName
		? articleName + paragraphs
		: `${forecaster}, in ${withinSentence(articleName)}${paragraphs}`;
}
