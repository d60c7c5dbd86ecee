import { isDay, isPartialDay, firstDay, type Day, type PartialDay } from '../domain/day';
import { isPeriod, type Period } from '../domain/period';
import { err, ok, type Result } from '../domain/result';
import { isSafeLink } from './safe-link';
import { FIRST_YEAR, isInYears, LAST_YEAR } from './years';

/** What is wrong with one field that a reader filled in; the words are in text/. */
export interface FieldProblem {
	readonly field: string;
	readonly code:
		| 'field/empty'
		| 'field/too-long'
		| 'field/not-a-number'
		| 'field/not-a-percentage'
		| 'field/not-a-day'
		| 'field/not-a-whole-day'
		| 'field/not-a-period'
		| 'field/outside-years'
		| 'field/in-the-future'
		| 'field/before'
		| 'field/not-a-link'
		| 'field/not-100-percent'
		| 'field/not-in-order'
		| 'field/not-chosen'
		| 'field/lone-surrogate';
	readonly found?: string;
	/** A limit, a sum, or the day it is measured against. */
	readonly limit?: string;
}

export const LONGEST = { line: 200, text: 10_000, link: 2_048 } as const;

const NUMBER = /^[-\u2212+]?(\d{1,3}([ \u00a0\u202f]\d{3})+|\d+)(\.\d+)?$/;

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
			...(found !== undefined && { found: found.slice(0, 80) }),
			...(limit !== undefined && { limit })
		});
		return undefined;
	}

	/** Text that must be there. */
	text(field: string, input: string, longest: number = LONGEST.text): string {
		const trimmed = this.optionalText(field, input, longest);
		if (trimmed === undefined && !this.#refused(field)) this.refuse(field, 'field/empty');
		return trimmed ?? '';
	}

	/** Text that may be left out. */
	optionalText(field: string, input: string, longest: number = LONGEST.text): string | undefined {
		const trimmed = input.trim();
		if (trimmed.length > longest) {
			return this.refuse(field, 'field/too-long', String(trimmed.length), String(longest));
		}
		// Half a character can't be written to canonical JSON, nor to a file.
		if (!isWellFormed(trimmed)) return this.refuse(field, 'field/lone-surrogate');
		return trimmed || undefined;
	}

	number(field: string, input: string): number {
		const trimmed = input.trim();
		if (trimmed === '') this.refuse(field, 'field/empty');
		else if (!NUMBER.test(trimmed)) this.refuse(field, 'field/not-a-number', trimmed);
		return Number(trimmed.replaceAll(/[ \u00a0\u202f]/g, '').replace('\u2212', '-'));
	}

	/** A share of 100 as the reader writes it ("35", "35 %"), read as a probability from 0 to 1. */
	percentage(field: string, input: string): number {
		const bare = input.replace(/%\s*$/, '').trim();
		if (bare === '') this.refuse(field, 'field/empty');
		else if (!NUMBER.test(bare) || Number(bare) < 0 || Number(bare) > 100) {
			this.refuse(field, 'field/not-a-percentage', input.trim());
		}
		return Number(bare) / 100;
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
		const trimmed = input.trim();
		if (trimmed === '') this.refuse(field, 'field/empty');
		else if (!isPartialDay(trimmed)) this.refuse(field, 'field/not-a-day', trimmed);
		else if (!isInYears(trimmed)) this.#outsideYears(field, trimmed);
		else return trimmed;
		return '';
	}

	wholeDay(field: string, input: string): Day {
		const day = this.partialDay(field, input);
		if (day && !isDay(day)) this.refuse(field, 'field/not-a-whole-day', day);
		return day;
	}

	period(field: string, input: string): Period {
		const trimmed = input.trim().replace(/\s*(?:\.\.|–|—)\s*/, '..');
		if (trimmed === '') this.refuse(field, 'field/empty');
		else if (!isPeriod(trimmed)) this.refuse(field, 'field/not-a-period', trimmed);
		else if (!isInYears(trimmed)) this.#outsideYears(field, trimmed);
		return trimmed;
	}

	/** An http(s) link. */
	link(field: string, input: string): string {
		const text = this.text(field, input, LONGEST.link);
		if (text && !isSafeLink(text)) this.refuse(field, 'field/not-a-link', text);
		return text;
	}

	/** What an import would refuse must not get into the journal, or its backup could not be read back. */
	#outsideYears(field: string, found: string): void {
		this.refuse(field, 'field/outside-years', found, `${FIRST_YEAR}–${LAST_YEAR}`);
	}

	#refused(field: string): boolean {
		return this.problems.some((problem) => problem.field === field);
	}
}

function isWellFormed(text: string): boolean {
	return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}
