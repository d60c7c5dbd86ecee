import { isPeriod, type Period } from '../domain/period';
import { err, ok, type Result } from '../domain/result';
import { readTypedDay, type DayFault } from './typed-day';

export type PeriodFault = DayFault | { readonly code: 'field/not-a-period' };

const RUN = /\s*(?:\.\.|–|—|\s-\s|\bto\b)\s*|(?<=[a-z])-(?=[a-z])/i;
const QUARTER = /^(?:q([1-4])[ /-]?(\d{4})|(\d{4})[ /-]?q([1-4]))$/i;
/** A month, or a day and a month, that leaves its year to the other end of its run. */
const WITHOUT_YEAR = /^(?:\d{1,2}\s+)?[a-z]{3,}\.?$/i;
const BARE_DAY = /^\d{1,2}$/;

/**
 * A period as people write it and as Hindcast prints it: "Jan–Oct 2026", "Oct 2026", "2026", "2026-01..2026-10",
 * "Q3 2026", "20–22 Mar 2023", "7 Dec 2023 – 3 Jan 2024".
 */
export function readTypedPeriod(typed: string): Result<Period, PeriodFault> {
	const text = typed.normalize('NFKC').replace(/\s+/g, ' ').trim();
	if (text === '') return err({ code: 'field/empty' });
	const quarter = quarterIn(text);
	if (quarter !== undefined) return ok(quarter);
	const ends = completed(text.split(RUN)).map(readTypedDay);
	const ambiguous = ends.find((end) => !end.ok && end.problem.code === 'field/day-or-month');
	if (ambiguous && !ambiguous.ok) return ambiguous;
	const period = ends.map((end) => (end.ok ? end.value : '')).join('..');
	return isPeriod(period) ? ok(period) : err({ code: 'field/not-a-period' });
}

function quarterIn(text: string): Period | undefined {
	const match = QUARTER.exec(text);
	if (!match) return undefined;
	const [, quarter = match[4], year = match[3]] = match;
	const last = Number(quarter) * 3;
	const month = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
	return `${month(last - 2)}..${month(last)}`;
}

/** What the first end leaves to the second, as in "Jan–Oct 2026" and "20–22 Mar 2023". */
function completed(ends: readonly string[]): readonly string[] {
	const [from, to] = ends;
	if (from === undefined || to === undefined || ends.length !== 2) return ends;
	const [, rest = '', year = ''] = /^\S+\s+((?:\S+\s+)?(\d{4}))$/.exec(to) ?? [];
	if (BARE_DAY.test(from) && rest !== year) return [`${from} ${rest}`, to];
	return WITHOUT_YEAR.test(from) && year !== '' ? [`${from} ${year}`, to] : ends;
}
