import { tallyOf, type PredictionState } from '../domain/board';
import { VERDICTS, type Verdict } from '../domain/verdict';
import { inSentence, listed } from './number-words';

const SAID: Readonly<Record<Verdict, readonly [one: string, many: string]>> = {
	'came true': ['came true', 'came true'],
	partly: ['held in part', 'held in part'],
	'did not': ['did not come true', 'did not come true'],
	annulled: ['was annulled', 'were annulled'],
	ambiguous: ['is ambiguous', 'are ambiguous'],
	overdue: ['is overdue', 'are overdue'],
	due: ['is due', 'are due'],
	open: ['is open', 'are open'],
	upcoming: ['has not begun', 'have not begun'],
	'not scorable': ['can’t be scored', 'can’t be scored']
};

/** What became of some claims, verdict by verdict: "three came true and one is open"; of one, "it came true". */
export function talliedWords(states: readonly PredictionState[]): string {
	const tally = tallyOf(states);
	const had = VERDICTS.filter((verdict) => tally[verdict] > 0);
	if (states.length === 1) return had.map((verdict) => `it ${SAID[verdict][0]}`).join('');
	return listed(
		had.map(
			(verdict) => `${inSentence(tally[verdict])} ${SAID[verdict][tally[verdict] === 1 ? 0 : 1]}`
		)
	);
}
