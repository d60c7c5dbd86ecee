import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aPrediction,
	aPredictionEntry,
	aRetraction,
	at,
	link
} from '../../../tests/support/builders';
import type { Entry } from './entry';
import { takenBackIn } from './taken-back';

const said = aPredictionEntry(aPrediction({ id: 'own' }), { id: 'e1', link: link(1) });
const reworded = aPredictionEntry(aPrediction({ id: 'own', title: 'Said better' }), {
	id: 'e2',
	corrects: 'e1',
	link: link(2),
	recordedAt: at(2)
});
const back = (seq: number, retracts: string) =>
	aRetraction(retracts, { id: `e${seq}`, link: link(seq), recordedAt: at(seq) });
const inJournal = (...entries: Entry[]) => takenBackIn({ catalogue: aCatalogue(), entries }, 'own');

describe('a prediction that was taken back', () => {
	it('is told with what took it back', () => {
		expect(inJournal(said, back(2, 'e1'))).toMatchObject({
			entry: { id: 'e1' },
			retraction: { id: 'e2' }
		});
	});

	it('stands again once that is taken back, and is gone once more after the next', () => {
		const again = [said, back(2, 'e1'), back(3, 'e2')];
		expect(inJournal(...again)).toBeUndefined();
		expect(inJournal(...again, back(4, 'e1'))?.retraction.id).toBe('e4');
	});

	it('stands while either what it said first or its rewording does', () => {
		expect(inJournal(said, reworded, back(3, 'e2'))).toBeUndefined();
		expect(inJournal(said, reworded, back(3, 'e1'))).toBeUndefined();
	});

	it('is told by what was taken back last', () => {
		const gone = inJournal(said, reworded, back(3, 'e1'), back(4, 'e2'));
		expect(gone).toMatchObject({ entry: { id: 'e2' }, retraction: { id: 'e4' } });
	});

	it('is none where it was never said', () => {
		expect(inJournal()).toBeUndefined();
	});
});
