import { expect, it } from 'vitest';
import { readTypedPeriod } from './typed-period';

const read = (typed: string) => {
	const period = readTypedPeriod(typed);
	return period.ok ? period.value : period.problem.code;
};

it.each([
	['2026', '2026'],
	['Oct 2026', '2026-10'],
	['October 2026', '2026-10'],
	['Jan–Oct 2026', '2026-01..2026-10'],
	['jan-oct 2026', '2026-01..2026-10'],
	['January to October 2026', '2026-01..2026-10'],
	['Jan 2026 - Oct 2026', '2026-01..2026-10'],
	['2026-01..2026-10', '2026-01..2026-10'],
	['2026-01 – 2026-10', '2026-01..2026-10'],
	['Q3 2026', '2026-07..2026-09'],
	['2026 Q1', '2026-01..2026-03'],
	['2026Q4', '2026-10..2026-12'],
	['20–22 Mar 2023', '2023-03-20..2023-03-22'],
	['30 Mar – 2 Apr 2023', '2023-03-30..2023-04-02'],
	['2026-10-31', '2026-10-31'],
	['', 'field/empty'],
	['Oct–Jan 2026', 'field/not-a-period'],
	['Q5 2026', 'field/not-a-period'],
	['Jan–Mar–Oct 2026', 'field/not-a-period'],
	['03/04/2026', 'field/day-or-month']
])('%s is read as %s', (typed, period) => {
	expect(read(typed)).toBe(period);
});
