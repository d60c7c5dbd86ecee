import { expect, it } from 'vitest';
import { aCatalogue, aPrediction, aPredictionEntry } from '../../../tests/support/builders';
import { replay } from '../domain/replay';
import { triageOf } from '../domain/triage';
import { ageWords, closeWords, dueWords, emptyReasonWords, inboxTitle } from './inbox-words';

it('what is due is told by weeks that begin on the reader’s first day', () => {
	const entries = ['2026-11-22', '2026-11-24', '2026-12-12'].map((closesOn, index) =>
		aPredictionEntry(
			aPrediction({
				id: `claim-${index}`,
				window: { opensOn: '2023-02-06', closesOn, basis: 'stated' }
			})
		)
	);
	// A Sunday.
	const { groups } = triageOf(replay(aCatalogue({ entries }), [], '2026-11-22'));
	const due = groups.find(({ reason }) => reason === 'due')?.rows ?? [];
	expect(dueWords(due, '2026-11-22', 'monday')).toBe('3 claims, 1 this week, 1 next week');
	expect(dueWords(due, '2026-11-22', 'sunday')).toBe('3 claims, 2 this week');
});

it('what closed before it was said is overdue since it was said', () => {
	const closed = aPrediction({
		saidOn: '2023-02-06',
		window: { opensOn: '2022-01-01', closesOn: '2022', basis: 'stated' }
	});
	const asOf = '2023-03-31';
	const board = replay(aCatalogue({ entries: [aPredictionEntry(closed)] }), [], asOf);
	const [row] = triageOf(board).groups.flatMap(({ rows }) => rows);
	expect(row && ageWords(row, asOf)).toBe('53 days');
	expect(row && closeWords(row, asOf)).toBe('Closed before it was said, 2022');
});

it('what is snoozed is counted apart from what its tab shows', () => {
	const asOf = '2026-11-22';
	const entries = ['a', 'b'].map((id) =>
		aPredictionEntry(
			aPrediction({ id, window: { opensOn: '2023', closesOn: '2024', basis: 'stated' } })
		)
	);
	const board = replay(aCatalogue({ entries }), [], asOf);
	const asleep = (...ids: readonly string[]) =>
		triageOf(
			board,
			ids.map((prediction) => ({ prediction, since: asOf, until: '2026-12-22' }))
		);
	expect(inboxTitle(asleep())).toMatch(/^Two claims are overdue, none is due/);
	expect(inboxTitle(asleep('a'))).toMatch(
		/^One claim is overdue \(one more snoozed\), none is due/
	);
	expect(inboxTitle(asleep('a', 'b'))).toMatch(
		/^None of the claims is overdue \(two snoozed\), none is due/
	);
	const { snoozed } = asleep('a', 'b');
	expect(emptyReasonWords('overdue', { asOf, snoozed, next: undefined })).toEqual({
		says: 'Nothing else is overdue.',
		why: 'Two overdue claims are snoozed, the first until 22 Dec 2026.'
	});
});
