import type { FieldProblem } from '../formats/form-field';
import { unreachable } from '../domain/result';

const NEEDED: Readonly<Record<string, string>> = {
	day: 'This is needed: a day like 2023-03-20, or 2023-03 or 2023 if no more is known.',
	link: 'This is needed: a link that begins with https:// or http://.',
	number: 'This is needed: a number like 240.11, without a unit.',
	percentage: 'This is needed: a number from 0 to 100.',
	period: 'This is needed: a year, a month, a day, or a run like 2023-01..2023-11.'
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
			return `There is no day “${found}”. Write it like 2023-03-20, or 2023-03 or 2023 if no more is known.`;
		case 'field/not-a-whole-day':
			return `“${found}” leaves the day open. A whole day is needed, like 2023-03-20.`;
		case 'field/not-a-period':
			return `“${found}” is not a period. Write a year, a month, a day, or a run like 2023-01..2023-11.`;
		case 'field/outside-years':
			return `“${found}” lies outside the years ${limit}.`;
		case 'field/in-the-future':
			return `${found} has not begun: today is ${limit}.`;
		case 'field/before':
			return `It can’t be known on ${found}, before it happened on ${limit}.`;
		case 'field/not-a-link':
			return `“${found}” is not a web link. It must begin with https:// or http://.`;
		case 'field/not-100-percent':
			return `The shares add up to ${found} %, not to 100 %.`;
		case 'field/not-in-order':
			return `${found} lies before ${limit}: the three values must not fall.`;
		case 'field/not-chosen':
			return 'Nothing is chosen. Choose one.';
		case 'field/lone-surrogate':
			return 'The text holds half a character that can’t be stored. Delete and type it again.';
		default:
			return unreachable(code);
	}
}

function count(text: string | undefined): string {
	return Number(text).toLocaleString('en-GB');
}

/** Keeps what was typed, in whatever direction it runs, from turning the sentence around it. */
function isolated(text: string): string {
	return `\u2068${text}\u2069`;
}
