import { expect, it } from 'vitest';
import {
	aCatalogue,
	aPrediction,
	aPredictionEntry,
	LATE,
	link
} from '../../../tests/support/builders';
import type { PredictionEntry } from './entry';
import { isOwnPrediction } from './own-prediction';
import { replay } from './replay';

const shipped = aPrediction({ id: 'shipped' });
const entered = (id: string, chain: string, over: Partial<PredictionEntry> = {}) =>
	aPredictionEntry(aPrediction({ id }), { id: `${id}/${chain}`, link: link(1, chain), ...over });

const { byPrediction } = replay(
	aCatalogue({ entries: [aPredictionEntry(shipped)] }),
	[
		entered('mine', 'here'),
		entered('theirs', 'there'),
		entered('shipped', 'here', { corrects: 'shipped/said', reason: 'It names no day.' })
	],
	LATE
);

it('A prediction is the reader’s own if it was entered in a chain of theirs, not if they reworded it', () => {
	const own = ['mine', 'theirs', 'shipped'].filter((id) =>
		isOwnPrediction(byPrediction.get(id)!, ['here'])
	);
	expect(own).toEqual(['mine']);
});
