import { movesIn, type DriftStep } from '../domain/drift';
import { longDay, onDay } from './day-words';
import { counted, inSentence, sentence, signedWithUnit } from './number-words';
import { targetWords } from './outcome-words';

/** What a step promised, in figures: "at least 10 bcm"; nothing where it named no number. */
export function promisedWords({ target }: DriftStep): string {
	return target ? targetWords(target) : '';
}

/** How far a step moved from what it repeats: "4 years later", "+2 bcm"; nothing where it can't be told. */
export function movedWords(step: DriftStep): string {
	const { by, daysMoved, movedBasis, valueMoved, target } = step;
	const part = 'goal' in step ? step.goal.part : undefined;
	if (part !== undefined && valueMoved === undefined) return `another measure: ${part}`;
	return [
		daysMoved === undefined
			? ''
			: daysMoved === 0
				? `the same ${by?.length === 4 ? 'year' : 'day'}`
				: `${spanWords(daysMoved)}${movedBasis === 'inferred' ? ' (inferred)' : ''}`,
		valueMoved === undefined
			? ''
			: valueMoved === 0
				? 'the same number'
				: signedWithUnit(valueMoved, target?.unit ?? '')
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
	const [from, to] = [first.saidOn, last.saidOn];
	const when = from === to ? onDay(from) : `${longDay(from)} to ${longDay(to)}`;
	return `Said ${timesWords(steps.length)}, ${when}. ${fateWords(steps)}`;
}

/** "drift: moved twice", to lead to the chain of a claim; nothing where its promise never moved. */
export function driftInShort(steps: readonly DriftStep[]): string | undefined {
	const moves = movesIn(steps).length;
	return moves === 0 ? undefined : `drift: moved ${timesWords(moves)}`;
}

function fateWords(steps: readonly DriftStep[]): string {
	const stated = steps.filter(({ byBasis }) => byBasis === 'stated');
	const numbered = steps.filter(({ target }) => target !== undefined);
	if (stated.length === 0 && numbered.length === 0) return 'Never with a number or a day.';
	const moves = movesIn(steps);
	const last = moves.at(-1);
	if (last) {
		return `The promise moved ${timesWords(moves.length)}, last ${onDay(last.saidOn)}: ${movedWords(last)}.`;
	}
	return sentence(
		`${shareWords(numbered.length, steps.length, 'a number')}, ${shareWords(stated.length, steps.length, 'a day')}.`
	);
}

/** "with a number each time", "twice with a day", "never with a day". */
function shareWords(count: number, all: number, what: string): string {
	if (count === all) return `with ${what} each time`;
	return `${count === 0 ? 'never' : timesWords(count)} with ${what}`;
}

function timesWords(count: number): string {
	return count === 1 ? 'once' : count === 2 ? 'twice' : `${inSentence(count)} times`;
}
