import * as v from 'valibot';
import { isDay, isPartialDay } from '../domain/day';
import { isPeriod } from '../domain/period';
import { isForbiddenKey } from './forbidden-key';
import { isSafeLink } from './safe-link';
import { FIRST_YEAR, isInYears, LAST_YEAR } from './years';

/** Half of a character that UTF-16 writes in two: neither UTF-8 nor canonical JSON can hold it. */
export function hasLoneSurrogate(text: string): boolean {
	return /\p{Surrogate}/u.test(text);
}

/** A mapping with these keys and no others. Its keys travel with each issue, so that all strangers can be named. */
export function keys<const Entries extends v.ObjectEntries>(entries: Entries) {
	return Object.assign(v.strictObject(entries), { requirement: Object.keys(entries) });
}

/** Text with at least one visible character, no longer than `longest` UTF-16 units. */
export function text(longest: number) {
	return v.pipe(
		v.string(),
		v.check((value) => !hasLoneSurrogate(value), 'text without half characters'),
		v.check((value) => value.trim() !== '', 'some text'),
		v.maxLength(longest, `at most ${longest} characters`)
	);
}

export const inYears = v.check<string, string>(
	isInYears,
	`a year from ${FIRST_YEAR} to ${LAST_YEAR}`
);

const DAY = 'a day that exists, as 2023-03-20';
export const dayShape = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d{2}-\d{2}$/, DAY),
	v.check(isDay, DAY),
	inYears
);

export const partialDayShape = v.pipe(
	v.string(),
	v.check(isPartialDay, 'a day, month or year that exists, as 2023-03-20, 2023-03 or 2023'),
	inYears
);

export const periodShape = v.pipe(
	v.string(),
	v.check(isPeriod, 'a period, as 2023, 2023-11, 2023-03-21 or 2023-01..2023-11'),
	inYears
);

export const linkShape = v.pipe(v.string(), v.check(isSafeLink, 'an http or https address'));

export const finiteShape = v.pipe(v.number(), v.finite('a finite number'));

export const basisShape = v.picklist(['stated', 'inferred']);
export const confidenceShape = v.picklist(['high', 'medium', 'low']);

/** Caps on what comes from outside; the catalogue's own files are held to shorter ones. */
export const idShape = v.pipe(
	text(200),
	v.check((value) => !isForbiddenKey(value), 'an id that is no key of JavaScript itself')
);
export const titleShape = text(200);
export const lineShape = text(500);
export const proseShape = text(10_000);

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

export const instantShape = v.pipe(
	v.string(),
	v.check(
		(value) => isDay(INSTANT.exec(value)?.[1] ?? ''),
		'an instant in UTC, as 2026-11-22T08:04:12.345Z'
	),
	inYears
);

export const digestShape = v.pipe(
	v.string(),
	v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits in lower case')
);
