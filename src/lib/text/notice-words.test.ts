import { expect, it } from 'vitest';
import { aCatalogue, aPrediction, aPredictionEntry } from '../../../tests/support/builders';
import { replay } from '../domain/replay';
import { triageOf } from '../domain/triage';
import { dueNoticeTitle } from './notice-words';

const TODAY = '2026-11-22';
const closing = (...days: readonly string[]) =>
	replay(
		aCatalogue({
			entries: days.map((closesOn, index) =>
				aPredictionEntry(
					aPrediction({
						id: `claim-${index}`,
						window: { opensOn: '2023-02-06', closesOn, basis: 'stated' }
					})
				)
			)
		}),
		[],
		TODAY
	);

it('a notification counts what is overdue and due, and nothing else of the inbox', () => {
	// The last is stale: said in 2023, closing within 90 days.
	const board = closing('2026-11-21', '2026-11-22', '2026-12-12', '2027-02-01');
	expect(triageOf(board).groups.map(({ rows }) => rows.length)).toEqual([1, 2, 1, 0]);
	expect(dueNoticeTitle(triageOf(board))).toBe('One claim is overdue and two are due');
});

it('there is no notification where nothing is due or overdue, or all of it is snoozed', () => {
	expect(dueNoticeTitle(triageOf(closing('2027-02-01')))).toBeUndefined();
	const snooze = { prediction: 'claim-0', since: TODAY, until: '2026-11-30' };
	expect(dueNoticeTitle(triageOf(closing('2026-11-21'), [snooze]))).toBeUndefined();
});
