import { expect, it } from 'vitest';
import { aCatalogue, aPrediction, aPredictionEntry, LATE } from '../../../tests/support/builders';
import { dependingOn } from './depending-on';
import { replay } from './replay';

it('the claims that depend on one are those that name it in a condition', () => {
	const named = { text: 'The claim comes true.', prediction: 'claim', holds: 'came true' } as const;
	const entries = [
		aPrediction(),
		aPrediction({ id: 'hangs', conditions: [{ text: 'Nothing changes.' }, named] }),
		aPrediction({ id: 'hangs on that', conditions: [{ ...named, prediction: 'hangs' }] }),
		aPrediction({ id: 'free' })
	].map((prediction) => aPredictionEntry(prediction));
	const board = replay(aCatalogue({ entries }), [], LATE);
	const dependents = (id: string) => dependingOn(board, id).map(({ prediction }) => prediction.id);
	expect(dependents('claim')).toEqual(['hangs']);
	expect(dependents('free')).toEqual([]);
});
