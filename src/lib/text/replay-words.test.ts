import { expect, it } from 'vitest';
import {
	aCatalogue,
	aFigure,
	anEvidence,
	anObservation,
	aNote,
	aPrediction,
	aPredictionEntry,
	aResolution,
	aRetraction,
	link
} from '../../../tests/support/builders';
import type { Entry } from '../domain/entry';
import { replay } from '../domain/replay';
import { replayWords } from './replay-words';

const said = aPredictionEntry(aPrediction());

function hidden(later: readonly Entry[], own: readonly Entry[] = []): string {
	const catalogue = aCatalogue({ figures: [aFigure()], entries: [said, ...later] });
	const on = (day: string) => replay(catalogue, own, day);
	return replayWords('The board', on('2023-03-31'), on('2025-01-01'));
}

it('a replay tells the claims and verdicts that it hides, and where there are none what else', () => {
	const evidence = [anEvidence({ id: 'one' }), anEvidence({ id: 'another' })];
	expect(hidden([...evidence, anObservation(), aResolution()])).toBe(
		'The board as it stood on 31 March 2023. 1 verdict came later and is hidden.'
	);
	expect(hidden([...evidence, anObservation()])).toMatch(
		/2023\. 2 pieces of evidence and 1 observation came later and are hidden\.$/
	);
	expect(hidden([anEvidence()])).toMatch(/ 1 piece of evidence came later and is hidden\.$/);
	expect(hidden([])).toMatch(/ Nothing has become known since\.$/);
});

it('of what one logged and took back since, a replay hides entries', () => {
	const note = aNote({ id: 'mine', link: link(1) });
	expect(hidden([], [note])).toMatch(/ 1 note came later and is hidden\.$/);
	const back = aRetraction('mine', { link: link(2), knownOn: note.knownOn });
	expect(hidden([], [note, back])).toMatch(/ 2 entries came later and are hidden\.$/);
});
