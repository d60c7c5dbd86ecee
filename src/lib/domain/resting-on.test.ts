import { expect, it } from 'vitest';
import {
	aNote,
	anEvidence,
	aPrediction,
	aPredictionEntry,
	aResolution,
	aRetraction,
	link
} from '../../../tests/support/builders';
import type { Entry } from './entry';
import { applyAll, emptyLedger } from './ledger';
import { restingOn } from './resting-on';

const claim = aPredictionEntry(aPrediction({ id: 'claim' }), { link: link(1) });
const source = anEvidence({ id: 'source', prediction: 'other', link: link(2) });
const idsOf = (targets: readonly Entry[], entries: readonly Entry[]) =>
	restingOn(applyAll(emptyLedger('2026-11-22'), [...targets, ...entries]), targets).map(
		({ id }) => id
	);

it('what is logged on a prediction rests on it, and an outcome on its evidence', () => {
	const note = aNote({ id: 'note', prediction: 'claim', link: link(3) });
	const outcome = aResolution({
		id: 'outcome',
		prediction: 'other',
		evidence: ['source'],
		link: link(4)
	});
	expect(idsOf([claim, source], [note, outcome])).toEqual(['note', 'outcome']);
	expect(idsOf([source], [note])).toEqual([]);
});

it('what was taken back rests on nothing any more, nor does what goes as well', () => {
	const note = aNote({ id: 'note', prediction: 'claim', link: link(3) });
	expect(idsOf([claim], [note, aRetraction('note', { link: link(4) })])).toEqual([]);
	expect(idsOf([claim, note], [])).toEqual([]);
});
