import { describe, expect, it } from 'vitest';
import { withoutDays, wrongDaysIn } from './wrong-days';

const TODAY = '2026-11-22';
const wrongIn = (search: string) =>
	wrongDaysIn(search, TODAY).map(({ name, is }) => `${name} ${is}`);

describe('the days of an address', () => {
	it('are right up to today, and before the day looked from', () => {
		for (const search of ['', '?asof=2026-11-22', '?asof=2023-03-31&since=2023-03-30&q=tea']) {
			expect(wrongIn(search)).toEqual([]);
		}
	});

	it('are wrong where there is no such day, it lies ahead, or before the years kept here', () => {
		expect(wrongIn('?asof=banana')).toEqual(['asof no day']);
		expect(wrongIn('?asof=2023-02-30')).toEqual(['asof no day']);
		expect(wrongIn('?asof=')).toEqual(['asof no day']);
		expect(wrongIn('?asof=2026-11-23')).toEqual(['asof ahead']);
		expect(wrongIn('?asof=1800-01-01')).toEqual(['asof too early']);
		expect(wrongIn('?asof=1900-01-01')).toEqual([]);
		expect(wrongIn('?since=2023-03-31&asof=2023-03-31')).toEqual(['since ahead']);
		expect(wrongIn('?since=2026-11-21&asof=2027-01-01')).toEqual(['asof ahead']);
		expect(wrongIn('?since=yesterday')).toEqual(['since no day']);
	});

	it('are taken away, and nothing else', () => {
		const address = 'https://a.example/x?asof=banana&status=open&since=2023-01-01#a';
		expect(withoutDays(address, wrongDaysIn(new URL(address).search, TODAY))).toBe(
			'https://a.example/x?status=open&since=2023-01-01#a'
		);
	});
});
