import { describe, expect, it } from 'vitest';
import { daysAway, daySpan, longDay, onDay, periodWords, shortDay } from './day-words';

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
