import * as v from 'valibot';
import { isPartialDay } from '../domain/day';
import { isPeriod } from '../domain/period';
import { inYears, linkShape, text } from '../formats/shapes-scalars';

/** What may stand in the files: stricter than what the reader may bring, for it all goes on pages. */

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PASSAGES = /^\d+(?:-\d+)?(?:, ?\d+(?:-\d+)?)*$/;
const LONGEST_HEDGE = 6;
const TITLE = 50;
const LINE = 200;
const PROSE = 2000;

function unpadded(longest: number) {
	return v.pipe(
		text(longest),
		v.check((value) => value === value.trim(), 'text without blanks at its ends')
	);
}

export const slug = v.pipe(
	v.string(),
	v.regex(SLUG, 'lower-case letters, digits and single hyphens, as goods-trade'),
	v.maxLength(80, 'at most 80 characters')
);
export const sourceId = v.pipe(v.string(), v.regex(/^S\d+[a-z]?$/, 'the id of a source, as S82'));
export const title = unpadded(TITLE);
export const line = unpadded(LINE);
export const prose = unpadded(PROSE);
export const link = linkShape;

/** An ellipsis between two words is none. */
function wordsIn(value: string): number {
	return value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export const hedgePhrase = v.pipe(
	unpadded(100),
	v.check((value) => wordsIn(value) <= LONGEST_HEDGE, `at most ${LONGEST_HEDGE} words`)
);

/** YAML reads a lone year, or a lone paragraph, as a number. The pattern is for editors. */
function orNumber(pattern: RegExp, expected: string) {
	return v.pipe(
		v.union([v.pipe(v.string(), v.regex(pattern, expected)), v.number()], expected),
		v.transform((value) => String(value))
	);
}

const PARTIAL_DAY = 'a day, month or year that exists, as 2023-03-20, 2023-03 or 2023';
export const partialDay = v.pipe(
	orNumber(/^\d{4}(?:-\d{2}){0,2}$/, PARTIAL_DAY),
	v.check(isPartialDay, PARTIAL_DAY),
	inYears
);

const PERIOD = 'a period, as "2023", 2023-11, 2023-03-21 or 2023-01..2023-11';
export const period = v.pipe(
	orNumber(/^\d{4}(?:-\d{2}){0,2}(?:\.\.\d{4}(?:-\d{2}){0,2})?$/, PERIOD),
	v.check(isPeriod, PERIOD),
	inYears
);

const PASSAGE = 'paragraphs counted from 1, as "5-9, 42"';
export const paragraphs = v.pipe(orNumber(PASSAGES, PASSAGE), v.regex(PASSAGES, PASSAGE));

export const language = v.pipe(
	v.string(),
	v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language as BCP 47 writes it: en, zh, zh-Hant')
);
