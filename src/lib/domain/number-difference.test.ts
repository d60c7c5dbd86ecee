import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aFigure,
	anObservation,
	aPrediction,
	aPredictionEntry,
	aResolution,
	LATE
} from '../../../tests/support/builders';
import type { Entry, ObservationEntry } from './entry';
import { numberDifferences } from './number-difference';
import { replay } from './replay';

const boardOf = (...entries: Entry[]) =>
	replay(aCatalogue({ figures: [aFigure()], entries }), [], LATE);
const print = (id: string, value: number, over: Partial<ObservationEntry> = {}) =>
	anObservation({ id, value, ...over });
const changes = (before: Entry[], after: Entry[]) =>
	numberDifferences(boardOf(...before), boardOf(...after)).map((one) => [
		one.period,
		one.publisher,
		one.before?.value,
		one.after?.value
	]);

describe('the numbers of two boards', () => {
	const first = print('first', 200);
	const { period, publisher } = first;

	it('differ where one was added or taken back', () => {
		expect(changes([], [first])).toEqual([[period, publisher, undefined, 200]]);
		expect(changes([first], [])).toEqual([[period, publisher, 200, undefined]]);
	});

	it('differ where a later print revised one, and not where it says the same', () => {
		const later = { knownOn: '2025-06-01' };
		expect(changes([first], [first, print('later', 201, later)])).toEqual([
			[period, publisher, 200, 201]
		]);
		expect(changes([first], [first, print('later', 200, later)])).toEqual([]);
	});

	it('name the claims about that figure and period that they judge differently', () => {
		const target = {
			figure: 'trade',
			operator: 'at least',
			value: 200,
			unit: 'bn USD',
			period
		} as const;
		const claim = aPredictionEntry(aPrediction({ question: { kind: 'numeric', target } }));
		const outcome = { kind: 'numeric', value: 200, unit: 'bn USD' } as const;
		const verdict = aResolution({ ruling: { as: 'outcome', outcome } });
		const [difference] = numberDifferences(boardOf(claim), boardOf(claim, first, verdict));
		expect(difference?.turned).toEqual([{ prediction: 'claim', from: 'overdue', to: 'came true' }]);
	});

	it('are kept apart by publisher', () => {
		const rival = print('rival', 190, { publisher: 'Rival' });
		expect(changes([first], [first, rival])).toEqual([[period, 'Rival', undefined, 190]]);
	});
});
