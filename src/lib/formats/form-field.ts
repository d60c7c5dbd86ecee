import { isDay, firstDay, type Day, type PartialDay } from '../domain/day';
import type { Period } from '../domain/period';
import { err, ok, type Result } from '../domain/result';
import { withoutDirectionMarks } from './direction-marks';
import { isSafeLink } from './safe-link';
import { readTypedDay, type DayFault } from './typed-day';
import { readTypedPeriod, type PeriodFault } from './typed-period';
import { MOST_DIGITS, readTypedNumber, readTypedShare, type NumberFault } from './typed-number';
import { FIRST_YEAR, isInYears, LAST_YEAR } from './years';

/** What is wrong with one field that a reader filled in; the words are in text/. */
export interface FieldProblem {
	readonly field: string;
	readonly code:
		| NumberFault
		| 'field/too-long'
		| 'field/not-a-percentage'
		| DayFault['code']
		| 'field/not-a-whole-day'
		| 'field/not-a-period'
		| 'field/outside-years'
		| 'field/in-the-future'
		| 'field/before'
		/** It ends before it begins, on the day that is the limit. */
		| 'field/ends-before'
		/** Fewer than the limit. */
		| 'field/too-few'
		/** A name that would reach into JavaScript's own objects. */
		| 'field/reserved'
		| 'field/not-a-link'
		| 'field/not-100-percent'
		| 'field/not-in-order'
		| 'field/not-chosen'
		| 'field/no-source'
		/** All that is cited bears the other way; the limit is how. */
		| 'field/sources-against'
		| 'field/lone-surrogate';
	readonly found?: string;
	/** What was expected: a limit, a sum, the day it is measured against, the kind of what is missing. */
	readonly limit?: string;
}

export const LONGEST = { line: 200, text: 10_000, link: 2_048 } as const;

/** Anything that leaves ink; blanks, controls and joiners alone are no text. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\u2800\u3164\uffa0]/u;
const LONGEST_FOUND = 60;

/** Reads fields one by one and gathers what is wrong with them. */
export class FieldReader {
	readonly problems: FieldProblem[] = [];
	readonly #today: Day;

	constructor(today: Day) {
		this.#today = today;
	}

	/** The value once nothing was wrong, else every problem. */
	conclude<Value>(value: () => Value): Result<Value, readonly FieldProblem[]> {
		return this.problems.length ? err(this.problems) : ok(value());
	}

	refuse(field: string, code: FieldProblem['code'], found?: string, limit?: string): undefined {
		this.problems.push({
			field,
			code,
			...(found !== undefined && { found: shortened(found) }),
			...(limit !== undefined && { limit })
		});
		return undefined;
	}

	/** Text that must be there, of some kind. */
	text(field: string, input: string, longest: number = LONGEST.text, kind?: string): string {
		const trimmed = this.optionalText(field, input, longest);
		if (trimmed === undefined && !this.#refused(field)) {
			this.refuse(field, 'field/empty', undefined, kind);
		}
		return trimmed ?? '';
	}

	/** Text that may be left out; marks that turn its direction and controls that nobody sees are. */
	optionalText(field: string, input: string, longest: number = LONGEST.text): string | undefined {
		const trimmed = withoutDirectionMarks(input)
			.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
			.replaceAll(/(?![\t\n])\p{Cc}/gu, '')
			.trim();
		if (trimmed.length > longest) {
			return this.refuse(field, 'field/too-long', String(trimmed.length), String(longest));
		}
		// Half a character can't be written to canonical JSON, nor to a file.
		if (!trimmed.isWellFormed()) return this.refuse(field, 'field/lone-surrogate');
		return VISIBLE.test(trimmed) ? trimmed : undefined;
	}

	/** One of these, as the form offers them; what an old draft holds may no longer be among them. */
	chosen<Choice extends string>(
		field: string,
		input: string,
		choices: readonly [Choice, ...Choice[]]
	): Choice {
		const found = choices.find((choice) => choice === input);
		if (found === undefined) this.refuse(field, 'field/not-chosen');
		return found ?? choices[0];
	}

	number(field: string, input: string): number {
		const read = readTypedNumber(input);
		if (read.ok) return read.value;
		this.#refuseNumber(field, read.problem, input);
		return 0;
	}

	/** A share of 100 as the reader writes it ("35", "35 %"), read as a probability from 0 to 1. */
	percentage(field: string, input: string): number {
		const read = readTypedShare(input);
		if (read.ok && read.value >= 0 && read.value <= 100) return read.value / 100;
		const isOther = read.ok || read.problem === 'field/not-a-number';
		if (isOther) this.refuse(field, 'field/not-a-percentage', input.trim());
		else this.#refuseNumber(field, read.problem, input, 'percentage');
		return 0;
	}

	/** A whole day up to today. */
	pastDay(field: string, input: string): Day {
		const day = this.pastPartialDay(field, input);
		if (day && !isDay(day)) this.refuse(field, 'field/not-a-whole-day', day);
		return day;
	}

	/** A day, month or year that has begun. */
	pastPartialDay(field: string, input: string): PartialDay {
		const day = this.partialDay(field, input);
		if (day && firstDay(day) > this.#today)
			this.refuse(field, 'field/in-the-future', day, this.#today);
		return day;
	}

	partialDay(field: string, input: string): PartialDay {
		const read = readTypedDay(input);
		if (!read.ok) this.#refuseDay(field, read.problem, input.trim());
		else if (!isInYears(read.value)) this.#outsideYears(field, read.value);
		else return read.value;
		return '';
	}

	wholeDay(field: string, input: string): Day {
		const day = this.partialDay(field, input);
		if (day && !isDay(day)) this.refuse(field, 'field/not-a-whole-day', day);
		return day;
	}

	period(field: string, input: string): Period {
		const read = readTypedPeriod(input);
		if (!read.ok) this.#refusePeriod(field, read.problem, input.trim());
		else if (!isInYears(read.value)) this.#outsideYears(field, read.value);
		return read.ok ? read.value : '';
	}

	/** An http(s) link. */
	link(field: string, input: string): string {
		const text = this.optionalText(field, input, LONGEST.link) ?? '';
		if (text === '' && !this.#refused(field)) {
			this.refuse(field, 'field/empty', undefined, 'link');
		}
		if (text && !isSafeLink(text)) this.refuse(field, 'field/not-a-link', text);
		return text;
	}

	#refuseNumber(field: string, fault: NumberFault, input: string, kind = 'number'): void {
		if (fault === 'field/empty') this.refuse(field, fault, undefined, kind);
		else this.refuse(field, fault, input.trim(), String(MOST_DIGITS));
	}

	#refusePeriod(field: string, fault: PeriodFault, found: string): void {
		if (fault.code === 'field/empty') this.refuse(field, fault.code, undefined, 'period');
		else if (fault.code === 'field/not-a-period') this.refuse(field, fault.code, found);
		else this.#refuseDay(field, fault, found);
	}

	#refuseDay(field: string, fault: DayFault, found: string): void {
		if (fault.code === 'field/empty') this.refuse(field, fault.code, undefined, 'day');
		else if (fault.code === 'field/not-a-day') this.refuse(field, fault.code, found);
		else this.refuse(field, fault.code, found, fault.readings.join(' '));
	}

	/** What an import would refuse must not get into the journal, or its backup could not be read back. */
	#outsideYears(field: string, found: string): void {
		this.refuse(field, 'field/outside-years', found, `${FIRST_YEAR}–${LAST_YEAR}`);
	}

	#refused(field: string): boolean {
		return this.problems.some((problem) => problem.field === field);
	}
}

function shortened(text: string): string {
	return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND).toWellFormed()}…` : text;
}
