import { tallyOf, type FigureState, type PredictionState } from '$lib/domain/board';
import { VERDICTS, type Verdict } from '$lib/domain/verdict';
import { inSentence, listed, sentence } from '$lib/text/number-words';

/** Under a figure's title: what is measured, by whom, and how many claims rest on it. */
export function describeFigure(
	{ figure }: FigureState,
	claims: readonly PredictionState[]
): string {
	const print = figure.every === 'year' ? ', first print' : '';
	return `${figure.measures}; ${figure.unit}. ${figure.publisher}${print}. ${claimWords(claims)}`;
}

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

function claimWords(claims: readonly PredictionState[]): string {
	if (claims.length === 0) return 'No claim rests on it.';
	const tally = tallyOf(claims);
	const known = claims.filter(({ alreadyKnown }) => alreadyKnown).length;
	const had = VERDICTS.filter((verdict) => tally[verdict] > 0);
	if (claims.length === 1) {
		const verdict = had[0] && SAID[had[0]][0];
		return `One claim rests on it: it ${verdict}${known === 1 ? ', and was already known when said' : ''}.`;
	}
	const verdicts = had.map(
		(verdict) => `${inSentence(tally[verdict])} ${SAID[verdict][tally[verdict] === 1 ? 0 : 1]}`
	);
	const before =
		known === 0
			? ''
			: `; ${inSentence(known)} ${known === 1 ? 'was' : 'were'} already known when said`;
	return `${sentence(inSentence(claims.length))} claims rest on it: ${listed(verdicts)}${before}.`;
}
