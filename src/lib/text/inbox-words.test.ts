import { expect, it } from 'vitest';
import { aCatalogue, aPrediction, aPredictionEntry } from '../../../tests/support/builders';
import { replay } from '../domain/replay';
import { triageOf } from '../domain/triage';
import { dueWords } from './inbox-words';

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
