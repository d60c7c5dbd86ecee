import { expect, it } from 'vitest';
import {
	aCatalogue,
	aPrediction,
	aPredictionEntry,
	aResolution,
	LATE,
	NO,
	YES
} from '../../../tests/support/builders';
import type { ResolutionEntry } from '../domain/entry';
import type { Prediction } from '../domain/prediction';
import { replay } from '../domain/replay';
import { howItWent } from './how-it-went';

function went(resolution: Partial<ResolutionEntry> | undefined, over: Partial<Prediction> = {}) {
	const entries = [
		aPredictionEntry(aPrediction(over)),
		...(resolution ? [aResolution(resolution)] : [])
	];
	const [state] = replay(aCatalogue({ entries }), [], LATE).predictions;
	return howItWent(state as NonNullable<typeof state>, LATE);
}

it('gives the day on which it happened, with the note of who settled it', () => {
	expect(went({ happenedOn: '2024-02', note: 'Two papers say so.' })).toEqual({
		fact: 'Feb 2024',
		note: 'Two papers say so.'
	});
});

it('lets the reason speak where nothing happened, else says since when that is known', () => {
	const outcome = { as: 'outcome', outcome: NO } as const;
	expect(went({ ruling: outcome, note: 'No page reports it.' })).toEqual({
		fact: 'No page reports it.'
	});
	expect(went({ ruling: outcome })).toEqual({ fact: 'Known 1 Mar 2024' });
});

it('parts what held from what did not', () => {
	const partly = { held: 'The trip took place.', failed: 'A day late.' };
	expect(went({ ruling: { as: 'outcome', outcome: YES, partly } })).toEqual({
		fact: 'Held: The trip took place.',
		note: 'Did not: A day late.'
	});
});

it('says why it can’t be told, what it waits for, what it does not name', () => {
	expect(went({ ruling: { as: 'ambiguous', why: 'Reports differ.' } }).fact).toBe(
		'Reports differ.'
	);
	expect(
		went(undefined, { window: { opensOn: '2023', closesOn: '2031', basis: 'stated' } }).fact
	).toBe('Closes 2031');
	expect(
		went(undefined, { notScorable: { missing: ['measure', 'deadline'], why: 'By what?' } }).fact
	).toBe('No measure and no day');
});
