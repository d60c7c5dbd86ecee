import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayAt, daysBetween } from './day';
import { FIRST_DAYS, weeksAway, weekStart } from './week';

describe('a week', () => {
	it('begins on the day that the reader says', () => {
		// A Sunday.
		expect(weekStart('2026-11-22', 'monday')).toBe('2026-11-16');
		expect(weekStart('2026-11-22', 'sunday')).toBe('2026-11-22');
		expect(weekStart('2026-11-22', 'saturday')).toBe('2026-11-21');
		expect(weekStart('1969-12-31', 'monday')).toBe('1969-12-29');
	});

	it('is this one, the next, or the one before, by where it begins', () => {
		expect(weeksAway('2026-11-23', '2026-11-22', 'monday')).toBe(1);
		expect(weeksAway('2026-11-23', '2026-11-22', 'sunday')).toBe(0);
		expect(weeksAway('2026-11-15', '2026-11-22', 'monday')).toBe(-1);
	});

	it('holds seven days, whichever it begins on', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -20_000, max: 40_000 }),
				fc.constantFrom(...FIRST_DAYS),
				(number, first) => {
					const day = dayAt(number);
					const start = weekStart(day, first);
					expect(daysBetween(start, day)).toBeGreaterThanOrEqual(0);
					expect(daysBetween(start, day)).toBeLessThan(7);
					expect(weekStart(addDays(start, 6), first)).toBe(start);
					expect(weekStart(addDays(start, 7), first)).toBe(addDays(start, 7));
				}
			)
		);
	});
});
