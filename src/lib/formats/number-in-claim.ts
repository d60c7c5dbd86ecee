import type { Operator } from '../domain/prediction';
import { CONDITION } from './condition-in-claim';
import { readTypedNumber, writeNumber } from './typed-number';

/** What a sentence asks of a number: `unit` holds what is too long to write out, as in "bn USD". */
export interface NumberInClaim {
	readonly operator: Operator;
	readonly value: string;
	readonly unit: string;
}

const BEFORE: readonly (readonly [Operator, RegExp])[] = [
	['at least', /at least|(?:no|not) (?:less|fewer) than|a minimum of|≥/],
	['at most', /at most|(?:no|not) (?:more|higher|greater) than|a maximum of|≤/],
	['above', /(?:more|greater|higher) than|over|above|beyond|in excess of|>/],
	['above', /exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|tops|(?<=\b(?:will|to|would|not) )top/],
	['below', /below|under|(?:less|fewer|lower) than|falls? short of|</],
	['at least', /reach(?:es|ed|ing)?|hits?|attains?|comes? to/],
	['at least', /(?:rise|grow|climb|increase)s? to/],
	['at most', /(?:fall|drop|decline|shrink|sink)s? to/],
	['about', /about|around|roughly|approximately|[~≈]/],
	['exactly', /exactly|precisely/]
];
const AFTER: readonly (readonly [Operator, RegExp])[] = [
	['at least', /^ (?:or|and) (?:more|higher|above|over)\b/i],
	['at most', /^ (?:or|and) (?:less|fewer|lower|below|under)\b/i]
];
const OPPOSITE: Partial<Record<Operator, Operator>> = {
	'at least': 'below',
	above: 'at most',
	'at most': 'above',
	below: 'at least'
};
const FILLERS = /(?:\b(?:an?|the|total|sum|mark|level|threshold|record|value|of) )*$/;
const NEGATOR =
	/\b(?:not|never|cannot|fails? to|failed to|unlikely|without|neither|nor|hardly)\b|n['’]t\b/gi;
/** A denial of just what follows: "will not exceed", "does not fall below". */
const DENIED =
	/(?:\b(?:not|never|cannot|fails? to|failed to)|n['’]t) (?:(?:be|stay|remain|rise|fall|drop|go|climb|sink|decline|come) )?$/i;

/** "Beyond 2025 levels" sets no number. */
const YEAR = /^(?:19|20)\d\d$/;
const NUMBER = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/.source;
const QUANTITY = new RegExp(
	`(?<![\\p{L}\\d.,/:–—-])(?<sign>US\\$|[$€£])?(?<number>${NUMBER})(?![\\d:/–—-])` +
		`(?: ?(?<scale>thousand|million|mn|mln|billion|bn|bln|trillion|tn|[mb](?=\\s|[.,;]|$))(?![\\p{L}\\d]))?`,
	'giu'
);
const SCALES: Readonly<Record<string, string>> = {
	m: 'mn',
	mn: 'mn',
	mln: 'mn',
	million: 'mn',
	b: 'bn',
	bn: 'bn',
	bln: 'bn',
	billion: 'bn',
	tn: 'tn',
	trillion: 'tn'
};
const IN_FULL: Readonly<Record<string, string>> = { mn: 'million', bn: 'billion', tn: 'trillion' };
const SIGNS: Readonly<Record<string, string>> = { us$: 'USD', $: 'USD', '€': 'EUR', '£': 'GBP' };
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
	[/^ ?(?:(?:US|U\.S\.) )?dollars\b|^ ?USD\b/i, 'USD'],
	[/^ ?euros\b|^ ?EUR\b/i, 'EUR'],
	[/^ ?(?:yuan|renminbi|RMB|CNY)\b/i, 'CNY'],
	[/^ ?rou?bles\b|^ ?RUB\b/i, 'RUB']
];
const SHARE = /^ ?(?:%|per ?cent\b|percent\b)(?! points)/i;
/** Units that no plural gives away. */
const SYMBOL = /^ ?(?:bcm|°C|Mt|kt|GWh?|MWh?|TWh|km|kg|people|percentage points)\b/;
/** A plural, or one word and a plural: "parties", "cubic metres". */
const PLURAL = /^ (?:[\p{L}-]+ )?\p{L}+(?<![iu])s\b/u;
const SINGLE_PLURAL = /^ \p{L}{2,}(?<![aiu])s\b/u;
/** Words that end a number, and time that passes: "over 5 years" asks for no number. */
const NO_UNIT =
	/^ (?:in|by|on|of|or|and|to|for|from|than|as|at|is|its|this|his|has|was|times|per|if|when|while|once|but|with|without|after|before|until|since|unless|that|which|who|will|does|during|under|over|against|because|(?:\p{L}+ )?(?:seconds|minutes|hours|days|weeks|months|years|decades))\b/iu;

/**
 * The one number that a sentence sets itself, where words before or after it say how it is to be met. Nothing is
 * guessed: none where there are two, where it stands in a condition, or where it is denied in a roundabout way.
 */
export function numberInClaim(claim: string): NumberInClaim | undefined {
	const sentence = claim.replace(/\s+/g, ' ');
	const found = [...sentence.matchAll(QUANTITY)].flatMap((match) => asked(sentence, match) ?? []);
	return found.length === 1 ? found[0] : undefined;
}

function asked(sentence: string, match: RegExpExecArray): NumberInClaim | undefined {
	const { sign = '', number = '', scale = '' } = match.groups ?? {};
	const read = readTypedNumber(number);
	const rest = sentence.slice(match.index + match[0].length);
	const measured = unitIn(rest, sign.toLowerCase(), scale.toLowerCase());
	const isYear = sign === '' && scale === '' && YEAR.test(number);
	if (!read.ok || !measured || isYear) return undefined;
	const operator = operatorIn(
		sentence
			.slice(0, match.index)
			.split(/[.;!?] /)
			.at(-1) ?? '',
		rest.slice(measured.length)
	);
	if (!operator) return undefined;
	const isThousands = scale.toLowerCase() === 'thousand';
	return {
		operator,
		value: writeNumber(isThousands ? read.value * 1000 : read.value),
		unit: measured.unit
	};
}

function unitIn(
	rest: string,
	sign: string,
	scale: string
): { readonly unit: string; readonly length: number } | undefined {
	const short = SCALES[scale];
	const scaled = (unit: string) => (short === undefined ? unit : `${short} ${unit}`);
	if (sign !== '') return { unit: scaled(SIGNS[sign] ?? sign), length: 0 };
	// "250 m" may be metres.
	if (scale.length === 1) return undefined;
	const share = SHARE.exec(rest);
	if (share) return { unit: '%', length: share[0].length };
	for (const [pattern, currency] of CURRENCIES) {
		const match = pattern.exec(rest);
		if (match) return { unit: scaled(currency), length: match[0].length };
	}
	if (NO_UNIT.test(rest)) return undefined;
	const words = (SYMBOL.exec(rest) ?? SINGLE_PLURAL.exec(rest) ?? PLURAL.exec(rest))?.[0];
	if (words === undefined) return undefined;
	const unit = words.trim();
	return { unit: short === undefined ? unit : `${IN_FULL[short]} ${unit}`, length: words.length };
}

function operatorIn(before: string, after: string): Operator | undefined {
	const lead = before.replace(FILLERS, '');
	if (/[\d%]\p{L}* (?:to|and|or)\s$/iu.test(lead)) return undefined;
	const behind = AFTER.find(([, pattern]) => pattern.test(after));
	for (const [operator, pattern] of BEFORE) {
		const match = new RegExp(`(?:^|[\\s(,])(?:${pattern.source}) ?$`, 'i').exec(lead);
		if (match) return behind ? undefined : weighed(operator, lead.slice(0, match.index + 1));
	}
	return behind && weighed(behind[0], lead);
}

/** The operator with what stands before it taken into account. */
function weighed(operator: Operator, lead: string): Operator | undefined {
	if (CONDITION.test(lead)) return undefined;
	const negators = lead.replace(/\bnot only\b/gi, '').match(NEGATOR)?.length ?? 0;
	if (negators === 0) return operator;
	return negators === 1 && DENIED.test(lead) ? OPPOSITE[operator] : undefined;
}
