import { describe, expect, it } from 'vitest';
import { readTypedDay } from './typed-day';

describe('a day as it is typed', () => {
	it.each([
		['2026-11-20', '2026-11-20'],
		['2026-11', '2026-11'],
		['2026', '2026'],
		['2026-1-5', '2026-01-05'],
		['2026/11/20', '2026-11-20'],
		['20 Nov 2026', '2026-11-20'],
		[' 20  november  2026 ', '2026-11-20'],
		['20th of November, 2026', '2026-11-20'],
		['20. Nov. 2026', '2026-11-20'],
		['20-Nov-2026', '2026-11-20'],
		['November 20, 2026', '2026-11-20'],
		['2026 Nov 20', '2026-11-20'],
		['Nov 2026', '2026-11'],
		['Sept 2026', '2026-09'],
		['11/2026', '2026-11'],
		['２０２６-１１-２０', '2026-11-20'],
		['20 Nov 2026', '2026-11-20']
	])('%s is %s', (typed, day) => {
		expect(readTypedDay(typed)).toEqual({ ok: true, value: day });
	});

	it('in numbers is read where one of them can be no month, or both are the same', () => {
		const read = ['20/11/2026', '11/20/2026', '20.11.2026', '2/2/2026'].map(readTypedDay);
		expect(read.map((each) => each.ok && each.value)).toEqual([
			'2026-11-20',
			'2026-11-20',
			'2026-11-20',
			'2026-02-02'
		]);
	});

	it.each(['1/2/2026', '01.02.2026', '1-2-2026'])('%s is not guessed', (typed) => {
		expect(readTypedDay(typed)).toEqual({
			ok: false,
			problem: { code: 'field/day-or-month', readings: ['2026-02-01', '2026-01-02'] }
		});
	});

	it.each([
		'30 Feb 2026',
		'2026-13',
		'20 Nov 26',
		'ma 2026',
		'Novembre 2026',
		'soon',
		'31/31/2026'
	])('%s is none', (typed) => {
		expect(readTypedDay(typed)).toEqual({ ok: false, problem: { code: 'field/not-a-day' } });
	});
});
