import { expect, it } from 'vitest';
import {
	anEvidence,
	aNote,
	aPrediction,
	aPredictionEntry,
	aResolution,
	aRetraction
} from '../../../tests/support/builders';
import type { EntryContext } from './entry-words';
import {
	doneWords,
	finalEntriesWords,
	firstWords,
	importedEntriesWords,
	undoneWords,
	undoProblemWords
} from './undo-words';

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

it('a claim called not scorable was not reworded', () => {
	const why = 'Vague.';
	const prediction = aPrediction({
		title: 'China joins',
		notScorable: { missing: ['measure', 'deadline'], why }
	});
	const marked = aPredictionEntry(prediction, { corrects: 'claim', reason: why });
	expect(doneWords({ entries: [marked] }, context)).toBe(
		'Marked “China joins” as not scorable: no measure and no day'
	);
	const edited = { ...marked, reason: 'A slip.' };
	expect(doneWords({ entries: [edited] }, context)).toBe('Reworded the prediction “China joins”');
});

it('an edit says what it changed', () => {
	const was = aPrediction({ id: 'claim', title: 'China joins' });
	const edited = (change: Partial<typeof was>) =>
		doneWords(
			{
				entries: [aPredictionEntry({ ...was, ...change }, { corrects: 'claim/said', reason: 'x' })]
			},
			{ ...context, entry: () => aPredictionEntry(was) }
		);
	const { window } = was;
	const later = { ...window, closesOn: '2027-06-30' };
	expect(edited({ window: later })).toBe('Changed the deadline of “China joins”');
	expect(edited({ window: { ...window, opensOn: '2023' } })).toBe(
		'Changed the window of “China joins”'
	);
	expect(edited({ tags: ['gas'] })).toBe('Changed the tags of “China joins”');
	expect(edited({ tags: ['gas'], window: later })).toBe('Changed the prediction “China joins”');
	expect(edited({ claim: 'It joins.', window: later })).toBe(
		'Reworded the prediction “China joins”'
	);
});

it('an import undone says what of it stays on the board', () => {
	const done = { says: importedEntriesWords(4), stays: finalEntriesWords(3) };
	expect(doneWords(done, context)).toBe('Imported 4 entries');
	expect(undoneWords(done, context)).toBe(
		'Undone: imported 4 entries, but 3 of them stay: nobody takes back what was sealed or revealed'
	);
	expect(finalEntriesWords(1)).toMatch(/^1 of them stays/);
});

it('what was logged on it since is named, three of it at most', () => {
	const note = aNote({ prediction: 'claim' });
	const whatOf = (by: readonly (typeof note | typeof outcome)[]) =>
		undoProblemWords({ code: 'undo/rested-on', by }, context).what;
	expect(whatOf([outcome])).toBe('Logged on it since: an outcome on “China joins”.');
	expect(whatOf([note, note, outcome, note, note])).toMatch(
		/, an outcome on “China joins” and 2 more\.$/
	);
});

it('what was logged is told apart by its first words', () => {
	const note = aNote({ prediction: 'claim', text: 'The ministry is in no hurry, '.repeat(9) });
	expect(firstWords({ entries: [note] }, context)).toMatch(/^The ministry is in no hurry, .{31}…$/);
	expect(firstWords({ entries: [aRetraction('outcome')] }, context)).toBe('');
	expect(firstWords({ says: 'Imported 4 entries' }, context)).toBe('');
});
