import { addDays, dayNumber, daysBetween, type Day } from './day';

/** The day on which a reader's weeks begin. */
export type FirstDay = 'monday' | 'sunday' | 'saturday';

export const FIRST_DAYS: readonly FirstDay[] = ['monday', 'sunday', 'saturday'];

/** Days from a Monday. */
const OFFSETS: Readonly<Record<FirstDay, number>> = { monday: 0, saturday: 5, sunday: 6 };
/** Day number 0 was a Thursday. */
const THURSDAY = 3;

/** The first day of the week that a day lies in. */
export function weekStart(day: Day, first: FirstDay): Day {
	const into = (dayNumber(day) + THURSDAY - OFFSETS[first]) % 7;
	return addDays(day, -((into + 7) % 7));
}

/** How many weeks on from one day's week another's is: 0 is this week, 1 the next. */
export function weeksAway(day: Day, from: Day, first: FirstDay): number {
	return daysBetween(weekStart(from, first), weekStart(day, first)) / 7;
}
