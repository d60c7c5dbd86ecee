import type { DriftStep } from '../domain/drift';
import { longDay, onDay } from './day-words';
import { counted, inSentence, sentence, signed, THIN } from './number-words';
import { targetWords } from './outcome-words';

/** What a step promised, in figures: "at least 10 bcm"; nothing where it named no number. */
export function promisedWords({ target }: DriftStep): string {
	return target ? targetWords(target) : '';
}

/** How far a step moved from what it repeats: "4 years later", "+2 bcm"; nothing where it can't be told. */
export function movedWords({ daysMoved, valueMoved, target }: DriftStep): string {
	return [
		daysMoved === undefined ? '' : daysMoved === 0 ? 'the same day' : spanWords(daysMoved),
		valueMoved === undefined
			? ''
			: valueMoved === 0
				? 'the same number'
				: `${signed(valueMoved)}${THIN}${target?.unit ?? ''}`
	]
		.filter(Boolean)
		.join(', ');
}

const MONTH = 30.44;
const YEAR = 365.25;

function spanWords(days: number): string {
	const length = Math.abs(days);
	const years = Math.round(length / YEAR);
	const span =
		length < 45
			? counted(length, 'day')
			: length < 320
				? counted(Math.round(length / MONTH), 'month')
				: counted(years, 'year');
	return `${span} ${days > 0 ? 'later' : 'earlier'}`;
}

/**
 * A chain of promises in two sentences: how often and how long it was said, and what became of the day and
 * the number. Only what was stated counts; closes worked out by the encoder stand in the table.
 */
export function driftWords(steps: readonly DriftStep[]): string {
	const [first, last] = [steps[0], steps.at(-1)];
	if (!first || !last) return '';
	const from = first.state.prediction.saidOn;
	const to = last.state.prediction.saidOn;
	const times = steps.length === 2 ? 'twice' : `${inSentence(steps.length)} times`;
	const when = from === to ? onDay(from) : `${longDay(from)} to ${longDay(to)}`;
	return `Said ${times}, ${when}. ${fateWords(steps)}`;
}

function fateWords(steps: readonly DriftStep[]): string {
	const stated = steps.filter(({ byBasis }) => byBasis === 'stated');
	const numbered = steps.filter(({ target }) => target !== undefined);
	if (stated.length === 0 && numbered.length === 0) return 'Never with a number or a day.';
	const moves = steps.filter(
		({ daysMoved, movedBasis, valueMoved }) => (daysMoved && movedBasis === 'stated') || valueMoved
	);
	const last = moves.at(-1);
	if (last) {
		const often = moves.length === 1 ? 'once' : `${inSentence(moves.length)} times`;
		return `The promise moved ${often}, last ${onDay(last.state.prediction.saidOn)}: ${movedWords(last)}.`;
	}
	return sentence(
		`${shareWords(numbered.length, steps.length, 'a number')}, ${shareWords(stated.length, steps.length, 'a day')}.`
	);
}

/** "with a number each time", "twice with a day", "never with a day". */
function shareWords(count: number, all: number, what: string): string {
	if (count === all) return `with ${what} each time`;
	const often =
		count === 0
			? 'never'
			: count === 1
				? 'once'
				: count === 2
					? 'twice'
					: `${inSentence(count)} times`;
	return `${often} with ${what}`;
}
