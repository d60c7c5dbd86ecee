import { expect, it } from 'vitest';
import {
	anEvidence,
	aNote,
	aPrediction,
	aResolution,
	aRetraction
} from '../../../tests/support/builders';
import type { EntryContext } from './entry-words';
import { doneWords, finalEntriesWords, importedEntriesWords, undoneWords } from './undo-words';

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
	expect(undoneWords({ entries }, context)).toBe('Undone: logged an outcome on “China joins”');
});

it('a correction and a taking back say what they did to', () => {
	const corrected = aNote({ prediction: 'claim', corrects: 'n', reason: 'No.' });
	expect(doneWords({ entries: [corrected] }, context)).toBe('Corrected a note on “China joins”');
	expect(doneWords({ entries: [aRetraction('outcome')] }, context)).toBe(
		'Took back an outcome on “China joins”'
	);
	expect(doneWords({ entries: [aRetraction('elsewhere')] }, context)).toBe('Took back an entry');
});

it('an import undone says what of it stays on the board', () => {
	const done = { says: importedEntriesWords(4), stays: finalEntriesWords(3) };
	expect(doneWords(done, context)).toBe('Imported 4 entries');
	expect(undoneWords(done, context)).toBe(
		'Undone: imported 4 entries, but 3 of them stay: nobody takes back what was sealed or revealed'
	);
	expect(finalEntriesWords(1)).toMatch(/^1 of them stays/);
});
