import { describe, expect, it } from 'vitest';
import { aNote, link } from '../../../tests/support/builders';
import { firstAhead, isAhead } from './clock-ahead';

describe('a clock that ran ahead', () => {
	it('is one that says a day which has begun in no zone', () => {
		expect(isAhead({ recordedAt: '2026-11-27T13:00:00.000Z' }, '2026-11-26')).toBe(false);
		expect(isAhead({ recordedAt: '2026-11-28T00:00:00.000Z' }, '2026-11-26')).toBe(true);
	});

	it('is told by the first entry of its chain that it stamped', () => {
		const entries = ['2026-11-20', '2150-01-01', '2150-01-01'].map((day, index) =>
			aNote({ id: `${index}`, link: link(index + 1, 'mine'), recordedAt: `${day}T08:00:00.000Z` })
		);
		expect(firstAhead(entries, 'mine', '2026-11-26')?.link.seq).toBe(2);
		expect(firstAhead(entries, 'theirs', '2026-11-26')).toBeUndefined();
		expect(firstAhead(entries, 'mine', '2150-01-01')).toBeUndefined();
	});
});
