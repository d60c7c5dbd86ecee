import { isDay, type Day } from '../domain/day';
import { isInYears } from '../formats/years';

/** The name under which the day looked from stands in an address. */
const DAY = 'asof';

/** Whether an address names any day: one looked from, or one after whose end all is news. */
export function namesDays(search: string): boolean {
	return /[?&](asof|since)=/.test(search);
}

type Asked = Readonly<Record<string, string | undefined>>;

/** The day that an address looks from; none where there is none, or it is no day of the years kept here. */
export function dayIn(search: string): Day | undefined {
	const day = new URLSearchParams(search).get(DAY);
	return day !== null && isDay(day) && isInYears(day) ? day : undefined;
}

/** An address, in full or from another, with another day to look from; all else as it was. */
export function withDay(address: string, day: Day | undefined, from?: string): string {
	const other = new URL(address, from);
	if (day === undefined) other.searchParams.delete(DAY);
	else other.searchParams.set(DAY, day);
	return other.href;
}

/** What an address asks for, the day apart; of what is asked twice, the first counts, as it does of days. */
export function askedIn(search: string): Record<string, string> {
	const query = new URLSearchParams(search);
	const names = [...query.keys()].filter((name) => name !== DAY);
	return Object.fromEntries(names.map((name) => [name, query.get(name) ?? '']));
}

/** The query that asks for this, with its question mark; empty where nothing is asked. */
export function queryOf(asked: Asked, day: Day | undefined): string {
	const query = new URLSearchParams();
	for (const [name, value] of Object.entries(asked)) if (value) query.set(name, value);
	if (day !== undefined) query.set(DAY, day);
	return query.size === 0 ? '' : `?${query}`;
}
