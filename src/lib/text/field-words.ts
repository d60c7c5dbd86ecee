import type { Bearing } from '../domain/entry';
import { unreachable } from '../domain/result';
import type { FieldProblem } from '../formats/form-field';
import { readTypedNumber, readTypedShare } from '../formats/typed-number';
import { readTypedDay } from '../formats/typed-day';
import { readTypedPeriod } from '../formats/typed-period';
import { longDay, onDay, periodWords, shortDay } from './day-words';
import { number, percent, withUnit } from './number-words';

const NEEDED: Readonly<Record<string, string>> = {
	day: 'This is needed: a day like 20 Mar 2023, or Mar 2023 or 2023 if no more is known.',
	link: 'This is needed: a link that begins with https:// or http://.',
	number: 'This is needed: a number like 240.11, without a unit.',
	percentage: 'This is needed: a number from 0 to 100.',
	unit: 'This is needed: a unit, like bn USD or parties.',
	period: 'This is needed: a year, a month, a day, or a run like Jan–Nov 2023.'
};

/** What is wrong with a field and what would do, in one or two short sentences. */
export function fieldWords({ code, found: typed, limit = '' }: FieldProblem): string {
	const found = typed === undefined ? '' : isolated(typed);
	switch (code) {
		case 'field/empty':
			return NEEDED[limit] ?? 'This is needed.';
		case 'field/too-long':
			return `${count(typed)} characters; at most ${count(limit)} fit here.`;
		case 'field/not-a-number':
			return `“${found}” is not a number. Write it like 240.11, without a unit.`;
		case 'field/decimal-comma':
			return `“${found}” has a decimal comma. Write it with a point, like 240.11.`;
		case 'field/too-many-digits':
			return `“${found}” has too many digits: at most ${limit} can be kept.`;
		case 'field/not-a-percentage':
			return `“${found}” is not a share of 100. Write a number from 0 to 100.`;
		case 'field/not-a-day':
			return `There is no day “${found}”. Write it like 20 Mar 2023 or 2023-03-20, or Mar 2023 or 2023 if no more is known.`;
		case 'field/day-or-month': {
			const [one = '', other = ''] = limit.split(' ');
			return `“${found}” can be ${longDay(one)} or ${longDay(other)}. Write the month in letters: ${shortDay(one)}, or ${shortDay(other)}.`;
		}
		case 'field/not-a-whole-day':
			return `“${found}” leaves the day open. A whole day is needed, like 20 Mar 2023.`;
		case 'field/not-a-period':
			return `“${found}” is not a period. Write a year, a month, a day, a quarter, or a run: 2023, Nov 2023, Q3 2023, Jan–Nov 2023.`;
		case 'field/outside-years':
			return `“${found}” lies outside the years ${limit}.`;
		case 'field/in-the-future':
			return `${longDay(typed ?? '')} has not begun: today is ${longDay(limit)}.`;
		case 'field/before':
			return `It can’t be known ${onDay(typed ?? '')}, before it happened ${onDay(limit)}.`;
		case 'field/ends-before':
			return `${longDay(typed ?? '')} lies before ${longDay(limit)}, when it begins.`;
		case 'field/too-few':
			return `${typed === '0' ? 'None' : `Only ${count(typed)}`} so far; at least ${count(limit)} are needed, each on its line.`;
		case 'field/reserved':
			return `“${found}” can’t be used as a name here. Write it otherwise.`;
		case 'field/not-a-link':
			return `“${found}” is not a web link. It must begin with https:// or http://.`;
		case 'field/not-100-percent':
			return `The shares add up to ${typed} %, not to 100 %.`;
		case 'field/not-in-order':
			return `${typed} lies before ${limit}: the three values must not fall.`;
		case 'field/not-chosen':
			return 'Nothing is chosen. Choose one.';
		case 'field/no-source':
			return 'It rests on nothing. Tick a source, add one, or choose “none found” and say where you looked.';
		case 'field/sources-against':
			return limit === 'supports'
				? 'All that it rests on supports the claim, but by this outcome the claim did not come true. Tick or add what shows that.'
				: 'All that it rests on contradicts the claim, but by this outcome the claim came true. Tick or add what shows that.';
		case 'field/lone-surrogate':
			return 'The text holds half a character that can’t be stored. Delete and type it again.';
		default:
			return unreachable(code);
	}
}

/** What to look at twice among the sources of an outcome: "1 of the 3 contradicts the claim." */
export function sourcesAgainstWords(against: number, of: number, bearing: Bearing): string {
	const verb = { supports: 'support', contradicts: 'contradict', neutral: 'leave open' }[bearing];
	return `${number(against)} of the ${number(of)} ${against === 1 && bearing !== 'neutral' ? `${verb}s` : verb} the claim.`;
}

/** What stands in the way of saving: "Not saved. Look again at: Why ambiguous; Why it changes." */
export function faultsWords(labels: readonly string[]): string {
	return `Not saved. Look again at: ${labels.join('; ')}.`;
}

/** What becomes of a form closed without saving. */
export function leftWords(isStored: boolean): string {
	return isStored
		? 'Not saved. What you typed is kept here.'
		: 'Not saved. What you typed can’t be stored: it is here until you close or reload this page.';
}

/** How a number with anything but digits in it is understood, so that "1,234" surprises nobody. */
export function readAsWords(typed: string, unit: string): string | undefined {
	const read = readTypedNumber(typed);
	if (!read.ok || /^\d*\.?\d*$/.test(typed.trim())) return undefined;
	return `Read as ${withUnit(read.value, unit)}.`;
}

/** How a day is understood that is not typed as 2026-11-20, so that none is taken for another. */
export function readAsDayWords(typed: string): string | undefined {
	const read = readTypedDay(typed);
	return read.ok && read.value !== typed.trim() ? `Read as ${longDay(read.value)}.` : undefined;
}

/** How a period is understood that is not typed as it is printed: "Read as Jul–Sep 2026." */
export function readAsPeriodWords(typed: string): string | undefined {
	const read = readTypedPeriod(typed);
	if (!read.ok || periodWords(read.value) === typed.trim()) return undefined;
	return `Read as ${periodWords(read.value)}.`;
}

/** Per cent below which a number from 0 to 1 may have been meant. */
const SMALL_SHARE = 2;

/** How a small share is understood: "Read as 0.7 %, about 1 in 143." */
export function smallShareWords(typed: string): string | undefined {
	const read = readTypedShare(typed);
	if (!read.ok || read.value <= 0 || read.value >= SMALL_SHARE) return undefined;
	return `Read as ${withUnit(read.value, '%')}, about 1 in ${number(Math.round(100 / read.value))}.`;
}

/** What the shares typed so far come to: "Together 66.6 %." */
export function togetherWords(typed: readonly string[]): string | undefined {
	const read = typed.map(readTypedShare).flatMap((share) => (share.ok ? [share.value] : []));
	if (read.length === 0) return undefined;
	return `Together ${percent(
		read.reduce((sum, share) => sum + share / 100, 0),
		1
	)}.`;
}

function count(text: string | undefined): string {
	return Number(text).toLocaleString('en-GB');
}

/** Keeps what was typed, in whatever direction it runs, from turning the sentence around it. */
function isolated(text: string): string {
	return `\u2068${text}\u2069`;
}
