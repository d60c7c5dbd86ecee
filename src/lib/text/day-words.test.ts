import { afterEach, describe, expect, it } from 'vitest';
import {
	dayInYear,
	daysAway,
	daySpan,
	longDay,
	onDay,
	periodWords,
	shortDay,
	writeDaysAsIn
} from './day-words';
import { inOneOrder } from './one-order';

describe('words for days', () => {
	it('writes as much of a day as is known', () => {
		expect(['2023-12-07', '2023-11', '2023'].map(shortDay)).toEqual([
			'7 Dec 2023',
			'Nov 2023',
			'2023'
		]);
		expect(longDay('2023-12-07')).toBe('7 December 2023');
		expect([onDay('2023-12-07'), onDay('2023-11')]).toEqual([
			'on 7 December 2023',
			'in November 2023'
		]);
	});

	it('says the shared part of a span once', () => {
		expect(daySpan('2023-03-20', '2023-03-22')).toBe('20–22 Mar 2023');
		expect(daySpan('2023-03-20', '2023-04-02')).toBe('20 Mar – 2 Apr 2023');
		expect(daySpan('2023-12-20', '2024-01-02')).toBe('20 Dec 2023 – 2 Jan 2024');
		expect(daySpan('2024-12-31', '2024-12-31')).toBe('31 Dec 2024');
	});

	it('names the period of an observation', () => {
		expect(periodWords('2023')).toBe('2023');
		expect(periodWords('2023-01..2023-11')).toBe('Jan–Nov 2023');
		expect(periodWords('2019..2023')).toBe('2019 – 2023');
	});

	it('counts days across a leap day', () => {
		expect(daysAway('2024-03-01', '2024-02-28')).toBe('in 2 days');
		expect(daysAway('2022-04-08', '2026-11-22')).toBe('1,689 days ago');
		expect(daysAway('2026-11-22', '2026-11-22')).toBe('today');
		expect(daysAway('2026-11-21', '2026-11-22')).toBe('1 day ago');
	});
});

describe('days in the order of the reader’s region', () => {
	afterEach(() => writeDaysAsIn('en-GB'));

	it('begin with the month where that is the use, and with the day elsewhere', () => {
		const written = (language: string) => {
			writeDaysAsIn(language);
			return [shortDay('2023-12-07'), longDay('2023-12-07'), shortDay('2023-12'), shortDay('2023')];
		};
		const dayFirst = ['7 Dec 2023', '7 December 2023', 'Dec 2023', '2023'];
		expect(written('en-US')).toEqual(['Dec 7, 2023', 'December 7, 2023', 'Dec 2023', '2023']);
		expect(['en-GB', 'de', 'en-IN'].map(written)).toEqual(Array(3).fill(dayFirst));
	});

	it('share the month or the year of a span either way', () => {
		writeDaysAsIn('en-US');
		expect(daySpan('2023-03-20', '2023-03-22')).toBe('Mar 20–22, 2023');
		expect(daySpan('2023-03-20', '2023-04-02')).toBe('Mar 20 – Apr 2, 2023');
		expect(daySpan('2023-12-20', '2024-01-02')).toBe('Dec 20, 2023 – Jan 2, 2024');
		expect(periodWords('2023-01..2023-11')).toBe('Jan–Nov 2023');
		expect(['2023-12-07', '2023-12'].map(dayInYear)).toEqual(['Dec 7', 'Dec']);
	});

	it('leave in one order, and are the reader’s again after', () => {
		writeDaysAsIn('en-US');
		expect(inOneOrder(() => shortDay('2023-12-07'))).toBe('7 Dec 2023');
		expect(shortDay('2023-12-07')).toBe('Dec 7, 2023');
	});
});
