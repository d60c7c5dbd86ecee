import { expect, it } from 'vitest';
import { localTime } from './format-instant';
import { instantNow, today } from './today';

const INSTANT = '2026-11-21T12:31:04.345Z';

it('an instant is another day on the other side of the date line', () => {
	expect(localTime(INSTANT, 'Pacific/Chatham')).toEqual({
		day: '2026-11-22',
		time: '02:16',
		zone: 'Pacific/Chatham',
		offset: 'UTC+13:45'
	});
	expect(localTime(INSTANT, 'America/Caracas')).toMatchObject({ day: '2026-11-21', time: '08:31' });
	expect(localTime(INSTANT, 'UTC')).toMatchObject({ time: '12:31', offset: 'UTC' });
});

it('follows the clocks when they are put forward', () => {
	expect(localTime('2026-03-29T00:59:00.000Z', 'Europe/Berlin').time).toBe('01:59');
	expect(localTime('2026-03-29T01:00:00.000Z', 'Europe/Berlin').time).toBe('03:00');
});

it('refuses what is no instant, and a zone that does not exist', () => {
	expect(() => localTime('yesterday')).toThrow(RangeError);
	expect(() => localTime(INSTANT, 'Europe/Atlantis')).toThrow(RangeError);
});

it('today is the day on the reader’s wall, an instant is in UTC', () => {
	const now = new Date(2026, 10, 22, 0, 5);
	expect(today(now)).toBe('2026-11-22');
	expect(today(new Date(2026, 0, 1, 23, 59))).toBe('2026-01-01');
	expect(instantNow(new Date(Date.UTC(2026, 10, 22, 8, 4, 12, 345)))).toBe(
		'2026-11-22T08:04:12.345Z'
	);
});
