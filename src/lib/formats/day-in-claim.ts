import { addDays, isDay, lastDay, type Day, type PartialDay } from '../domain/day';
import type { Basis } from '../domain/prediction';
import { rangeOfPeriod, type Period } from '../domain/period';
import { CONDITION } from './condition-in-claim';
import { readTypedPeriod } from './typed-period';

/** By when a sentence says that it comes true, and over what time, if so. */
export interface DayInClaim {
	readonly closesOn: PartialDay;
	/** Inferred where the words leave the day open: "by 2030", "by about 2030". */
	readonly basis: Basis;
	readonly period?: Period;
}

const MONTH =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const NTH = '\\d{1,2}(?:st|nd|rd|th)?';
const DATE = [
	`(?:${NTH} (?:of )?)?${MONTH},? \\d{4}`,
	`${MONTH} ${NTH},? \\d{4}`,
	'\\d{4}-\\d{2}(?:-\\d{2})?',
	'\\d{1,2}\\.\\d{1,2}\\.\\d{4}',
	'q[1-4] \\d{4}',
	'\\d{4}'
].join('|');
const END = '(?:the )?(?:very )?end[- ](?:of )?|(?:the )?year[- ]end |the close of ';
const MENTION = new RegExp(
	`\\b(?<how>by|before|until|through|no later than|on|in|during|within|throughout|at) (?<end>${END})?(?<about>about |around |roughly )?(?<date>${DATE})(?![\\p{L}\\d/–-]|\\.\\d)(?=(?<next> \\p{L}+)?)`,
	'giu'
);
/** "In 2022 prices" tells no time. */
const MEASURED_IN = /^ (?:prices|terms|dollars|euros|yuan|roubles|rubles|levels?|rates)$/i;

/** The one day, month or year by or in which a sentence says that it comes true; none that is over. */
export function dayInClaim(claim: string, today: Day): DayInClaim | undefined {
	const sentence = claim.replace(/\s+/g, ' ');
	const found = [...sentence.matchAll(MENTION)].flatMap((match) =>
		CONDITION.test(
			sentence
				.slice(0, match.index)
				.split(/[.;!?] /)
				.at(-1) ?? ''
		)
			? []
			: (said(match) ?? [])
	);
	const ahead = found.filter(({ closesOn }) => lastDay(closesOn) >= today);
	return ahead.length === 1 ? ahead[0] : undefined;
}

function said({ groups = {} }: RegExpExecArray): DayInClaim | undefined {
	const { end, about, next = '' } = groups;
	const how = groups.how?.toLowerCase() ?? '';
	const read = readTypedPeriod(groups.date ?? '');
	if (!read.ok || MEASURED_IN.test(next)) return undefined;
	const { first, last } = rangeOfPeriod(read.value);
	const closesOn = read.value.includes('..') ? last : read.value;
	const isLoose = about !== undefined;
	if (end !== undefined) return { closesOn, basis: isLoose ? 'inferred' : 'stated' };
	switch (how) {
		case 'at':
			return undefined;
		case 'before':
			return { closesOn: addDays(first, -1), basis: isLoose ? 'inferred' : 'stated' };
		case 'by':
			return { closesOn, basis: isDay(closesOn) && !isLoose ? 'stated' : 'inferred' };
		case 'on':
			return isDay(closesOn) ? { closesOn, basis: 'stated' } : undefined;
		case 'in':
		case 'during':
		case 'within':
		case 'throughout':
			if (isDay(read.value)) return undefined;
			return {
				closesOn,
				basis: isLoose ? 'inferred' : 'stated',
				...(!isLoose && { period: read.value })
			};
		default:
			return { closesOn, basis: isLoose ? 'inferred' : 'stated' };
	}
}
