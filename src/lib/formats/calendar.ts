import { addDays, dayNumber, type Day } from '../domain/day';
import type { Instant } from '../domain/entry';
import { withoutDirectionMarks } from './direction-marks';

/** Days in a calendar, whole ones, first and last included. */
export interface CalendarEvent {
	/** The same for ever: by it a later file replaces what an earlier one brought. */
	readonly uid: string;
	readonly summary: string;
	readonly description: string;
	readonly category: string;
	readonly first: Day;
	readonly last: Day;
	/** When what it says last changed. */
	readonly modified: Instant;
	/** It is off: programs that took it in before strike it out. */
	readonly cancelled: boolean;
	readonly url?: string;
}

export interface CalendarFile {
	readonly name: string;
	readonly description: string;
	/** When the file was made. */
	readonly made: Instant;
	readonly events: readonly CalendarEvent[];
}

/**
 * A calendar as an iCalendar file (RFC 5545), published: a program that reads it again, or the file of a
 * later day, finds each event by its UID and takes the one with the higher SEQUENCE. The name is written
 * both as RFC 7986 has it and as older programs read it.
 */
export function calendarText({ name, description, made, events }: CalendarFile): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Hindcast//Claims and their days//EN',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		`NAME:${escaped(name)}`,
		`X-WR-CALNAME:${escaped(name)}`,
		`DESCRIPTION:${escaped(description)}`,
		'REFRESH-INTERVAL;VALUE=DURATION:P1D',
		'X-PUBLISHED-TTL:P1D',
		...events.flatMap((event) => eventLines(event, made)),
		'END:VCALENDAR'
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, made: Instant): string[] {
	const after = dayAfter(event.last);
	return [
		'BEGIN:VEVENT',
		`UID:${escaped(event.uid)}`,
		`DTSTAMP:${utc(made)}`,
		`DTSTART;VALUE=DATE:${compact(event.first)}`,
		// The day on which it is over already; without it, the event is of one day.
		...(after > event.first ? [`DTEND;VALUE=DATE:${compact(after)}`] : []),
		`SUMMARY:${escaped(event.summary)}`,
		`DESCRIPTION:${escaped(event.description)}`,
		`CATEGORIES:${escaped(event.category)}`,
		`SEQUENCE:${sequenceOf(event.modified)}`,
		`LAST-MODIFIED:${utc(event.modified)}`,
		`STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
		// Nobody is busy because a claim is open.
		'TRANSP:TRANSPARENT',
		...(event.url === undefined ? [] : [`URL:${event.url}`]),
		'END:VEVENT'
	];
}

const LAST_DAY_THERE_IS = '9999-12-31';

function dayAfter(day: Day): Day {
	return day < LAST_DAY_THERE_IS ? addDays(day, 1) : day;
}

function compact(day: Day): string {
	return day.replaceAll('-', '');
}

function utc(instant: Instant): string {
	return `${compact(instant.slice(0, 10))}T${instant.slice(11, 19).replaceAll(':', '')}Z`;
}

const FIRST_SECOND = dayNumber('2020-01-01') * 86_400;
const MOST = 2_147_483_647;

/** Seconds since 2020: it rises with every change, and nobody needs to remember the one before. */
function sequenceOf(modified: Instant): number {
	const [hour, minute, second] = modified.slice(11, 19).split(':').map(Number) as [
		number,
		number,
		number
	];
	const seconds = dayNumber(modified.slice(0, 10)) * 86_400 + hour * 3600 + minute * 60 + second;
	return Math.min(MOST, Math.max(0, seconds - FIRST_SECOND));
}

/** Text of a property: line ends, commas, semicolons and backslashes escaped, other controls left out. */
function escaped(text: string): string {
	return withoutDirectionMarks(text)
		.toWellFormed()
		.replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
		.replaceAll(/(?!\n)\p{Cc}/gu, ' ')
		.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
		.replaceAll('\n', '\\n');
}

const MOST_OCTETS = 75;

/** Cut into lines of at most 75 octets in UTF-8, each after the first begun by a blank; characters stay whole. */
function folded(line: string): string {
	let text = '';
	let octets = 0;
	for (const character of line) {
		const size = octetsOf(character.codePointAt(0) ?? 0);
		if (octets + size > MOST_OCTETS) {
			text += '\r\n ';
			octets = 1;
		}
		text += character;
		octets += size;
	}
	return text;
}

function octetsOf(codePoint: number): number {
	return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}
