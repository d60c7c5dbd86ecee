import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { dayAt, dayNumber } from '../domain/day';
import { calendarText, type CalendarEvent } from './calendar';

const event: CalendarEvent = {
	uid: 'due.china-joins@hindcast',
	summary: 'Closes: Whether China joins',
	description:
		'China joins the Board, or says that it will not; “soon”, it was said.\nDecided by: a list',
	category: 'Due',
	first: '2026-12-31',
	last: '2026-12-31',
	modified: '2026-11-22T08:04:12.345Z',
	cancelled: false,
	url: 'https://example.org/predictions/china-joins'
};
const written = (...events: readonly CalendarEvent[]) =>
	calendarText({
		name: 'Hindcast: all claims',
		description: 'Windows, closing days and snoozes.',
		made: '2026-11-22T12:00:00.000Z',
		events
	});
const readBack = (text: string) => {
	const calendar = new ICAL.Component(ICAL.parse(text) as never);
	return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
};
const value = (text: string, name: string) =>
	String(readBack(text)[0]?.component.getFirstPropertyValue(name));

describe('a calendar', () => {
	it('is read back by another program as it was meant', () => {
		const [back] = readBack(written(event));
		expect(back).toMatchObject({
			uid: event.uid,
			summary: event.summary,
			description: event.description
		});
		expect(back?.startDate.isDate).toBe(true);
		expect(back?.startDate.toString()).toBe('2026-12-31');
		// The end is the day on which it is over.
		expect(back?.endDate.toString()).toBe('2027-01-01');
		expect(value(written(event), 'url')).toBe(event.url);
		expect(value(written(event), 'dtstamp')).toBe('2026-11-22T12:00:00Z');
		expect(value(written(event), 'last-modified')).toBe('2026-11-22T08:04:12Z');
	});

	it('lets no text turn the direction of another', () => {
		expect(value(written({ ...event, summary: 'all \u202Eeurt\u202C' }), 'summary')).toBe(
			'all eurt'
		);
	});

	it('is published, for others to take over', () => {
		expect(written()).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[^]*METHOD:PUBLISH\r\n/);
		expect(written()).toMatch(/END:VCALENDAR\r\n$/);
	});

	it('says of a later change that it replaces the earlier one', () => {
		const later = { ...event, modified: '2026-11-22T08:04:13.000Z' };
		expect(value(written(later), 'uid')).toBe(value(written(event), 'uid'));
		expect(Number(value(written(later), 'sequence'))).toBe(
			Number(value(written(event), 'sequence')) + 1
		);
	});

	it('takes back what is off by a cancelled event of the same UID', () => {
		expect(value(written({ ...event, cancelled: true }), 'status')).toBe('CANCELLED');
	});

	it('can hold the last day that there is', () => {
		const [back] = readBack(written({ ...event, first: '9999-12-31', last: '9999-12-31' }));
		expect(back?.startDate.toString()).toBe('9999-12-31');
	});
});

describe('any event', () => {
	const text = fc.string({ unit: 'grapheme', maxLength: 300 });
	const days = fc
		.tuple(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 3000 }))
		.map(([from, length]) => ({ first: dayAt(from), last: dayAt(from + length) }));
	const anEvent = fc
		.record({ summary: text, description: text, days })
		.map(({ summary, description, days }) => ({ ...event, summary, description, ...days }));

	it('is written in lines of at most 75 octets of whole characters, each ended by CRLF', () => {
		fc.assert(
			fc.property(anEvent, (any) => {
				const bytes = new TextEncoder().encode(written(any));
				const decoder = new TextDecoder('utf-8', { fatal: true });
				const lines = splitAtCrlf(bytes);
				expect(lines.at(-1)?.length).toBe(0);
				for (const line of lines) {
					expect(line.length).toBeLessThanOrEqual(75);
					expect(line.includes(10)).toBe(false);
					expect(line.includes(13)).toBe(false);
					// A character cut in two would not decode.
					decoder.decode(line);
				}
			})
		);
	});

	it('comes back with its words and days, whatever signs are in them', () => {
		fc.assert(
			fc.property(anEvent, (any) => {
				const [back] = readBack(written(any));
				expect(back?.summary).toBe(plain(any.summary));
				expect(back?.description).toBe(plain(any.description));
				expect(back?.startDate.toString()).toBe(any.first);
				expect(dayNumber(back?.endDate.toString() ?? '')).toBe(dayNumber(any.last) + 1);
			})
		);
	});
});

/** Line ends are one, other control characters a blank. */
function plain(text: string): string {
	return text
		.toWellFormed()
		.replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
		.replaceAll(/(?!\n)\p{Cc}/gu, ' ');
}

function splitAtCrlf(bytes: Uint8Array): Uint8Array[] {
	const lines: Uint8Array[] = [];
	let from = 0;
	for (let at = 0; at < bytes.length; at += 1) {
		if (bytes[at] !== 13 || bytes[at + 1] !== 10) continue;
		lines.push(bytes.subarray(from, at));
		from = at + 2;
	}
	return [...lines, bytes.subarray(from)];
}
