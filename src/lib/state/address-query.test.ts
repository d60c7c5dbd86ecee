import { describe, expect, it } from 'vitest';
import { askedIn, dayIn, queryOf, withDay } from './address-query';

describe('the query of an address', () => {
	it('looks from no day that does not exist', () => {
		expect(dayIn('?asof=2023-03-31')).toBe('2023-03-31');
		for (const search of [
			'',
			'?asof=',
			'?asof=2023-02-30',
			'?asof=2023-02',
			'?asof=yesterday',
			'?asof=0001-01-01'
		]) {
			expect(dayIn(search)).toBeUndefined();
		}
	});

	it('keeps filters when the day changes, and the day when filters do', () => {
		expect(withDay('https://a.example/x?status=open&asof=2023-01-01', '2024-05-06')).toBe(
			'https://a.example/x?status=open&asof=2024-05-06'
		);
		expect(withDay('https://a.example/x?status=open&asof=2023-01-01#a', undefined)).toBe(
			'https://a.example/x?status=open#a'
		);
		expect(askedIn('?status=did+not&asof=2023-01-01')).toEqual({ status: 'did not' });
		expect(askedIn('?status=open&q=gas&status=settled')).toEqual({ status: 'open', q: 'gas' });
		expect(queryOf({ status: 'did not', q: undefined }, '2023-01-01')).toBe(
			'?status=did+not&asof=2023-01-01'
		);
		expect(queryOf({ q: '' }, undefined)).toBe('');
	});
});
