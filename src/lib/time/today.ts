import type { Day } from '../domain/day';
import type { Instant } from '../domain/entry';

/** The calendar day where the reader is. One of two places where the clock is read. */
export function today(now: Date = new Date()): Day {
	const pad = (value: number, length: number) => String(value).padStart(length, '0');
	return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}

/** The calendar day where the reader is, at an instant. */
export function dayAt(instant: Instant): Day {
	return today(new Date(instant));
}

/** The time of day where the reader is, at an instant: `16:26`. */
export function timeAt(instant: Instant): string {
	return new Date(instant).toTimeString().slice(0, 5);
}

/** This instant, in UTC. The other place. */
export function instantNow(now: Date = new Date()): Instant {
	return now.toISOString();
}

/** The instant so many hours after another. */
export function hoursAfter(instant: Instant, hours: number): Instant {
	return instantNow(new Date(Date.parse(instant) + hours * 3_600_000));
}
