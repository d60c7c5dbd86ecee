import { expect, it } from 'vitest';
import {
	anEvidence,
	aNote,
	aPrediction,
	aResolution,
	aRetraction
} from '../../../tests/support/builders';
import type { EntryContext } from './entry-words';
import { doneWords, undoneWords } from './undo-words';

const outcome = aResolution({ id: 'outcome', prediction: 'claim' });
const context: EntryContext = {
	prediction: () => aPrediction({ title: 'China joins' }),
	figure: () => undefined,
	entry: (id) => (id === 'outcome' ? outcome : undefined),
	publisher: () => undefined,
	chain: undefined
};

it('an outcome with its evidence is one thing done', () => {
	const entries = [anEvidence({ prediction: 'claim' }), outcome];
	expect(doneWords({ entries }, context)).toBe('Logged an outcome on “China joins”');
	expect(undoneWords(doneWords({ entries }, context))).toBe(
		'Undone: logged an outcome on “China joins”'
	);
});

it('a correction and a taking back say what they did to', () => {
	const corrected = aNote({ prediction: 'claim', corrects: 'n', reason: 'No.' });
	expect(doneWords({ entries: [corrected] }, context)).toBe('Corrected a note on “China joins”');
	expect(doneWords({ entries: [aRetraction('outcome')] }, context)).toBe(
		'Took back an outcome on “China joins”'
	);
	expect(doneWords({ entries: [aRetraction('elsewhere')] }, context)).toBe('Took back an entry');
});
