import { expect, it } from 'vitest';
import {
	aCatalogue,
	aPrediction,
	aPredictionEntry,
	aResolution,
	at,
	LATE,
	link,
	NO
} from '../../../tests/support/builders';
import { restsOnJournal } from './own-verdict';
import { replay } from './replay';

it('a verdict rests on the journal where its resolution does, or that of the condition which failed', () => {
	const conditions = [{ text: 'If it comes.', prediction: 'visit', holds: 'came true' as const }];
	const entries = [
		aPredictionEntry(aPrediction({ id: 'visit' })),
		aPredictionEntry(aPrediction({ id: 'pact', conditions })),
		aPredictionEntry(aPrediction({ id: 'gas' })),
		aResolution({ id: 'r', prediction: 'gas' })
	];
	const outcome = { as: 'outcome', outcome: NO } as const;
	const journal = [
		aResolution({ prediction: 'visit', ruling: outcome, link: link(1), recordedAt: at(1) })
	];
	const own = (journalEntries: typeof journal) => {
		const board = replay(aCatalogue({ entries }), journalEntries, LATE);
		return board.predictions
			.filter((state) => restsOnJournal(state, board))
			.map(({ prediction }) => prediction.id);
	};
	expect(own(journal)).toEqual(['pact', 'visit']);
	expect(own([])).toEqual([]);
});
