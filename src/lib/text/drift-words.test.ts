import { describe, expect, it } from 'vitest';
import { aCatalogue, aPrediction, aPredictionEntry, LATE } from '../../../tests/support/builders';
import { driftOf } from '../domain/drift';
import type { Basis, Prediction } from '../domain/prediction';
import { replay } from '../domain/replay';
import { driftWords, movedWords, promisedWords } from './drift-words';

function said(id: string, saidOn: string, over: Partial<Prediction> = {}): Prediction {
	return aPrediction({ id, saidOn, window: { opensOn: saidOn, basis: 'inferred' }, ...over });
}
const after = (id: string) => ({ related: [{ prediction: id, as: 'repeats' as const }] });
const closing = (closesOn: string, basis: Basis = 'stated') => ({
	window: { opensOn: '2022', closesOn, basis }
});
const gas = (value: number) => ({
	question: {
		kind: 'numeric' as const,
		target: { operator: 'at least' as const, value, unit: 'bcm' }
	}
});

function stepsOf(...predictions: Prediction[]) {
	const entries = predictions.map((prediction) => aPredictionEntry(prediction));
	return driftOf(replay(aCatalogue({ entries }), [], LATE), 'a');
}

describe('words for a promise made again', () => {
	it('say how often, from when to when, and that it never had a number or a day', () => {
		const steps = stepsOf(
			said('a', '2022-03-28'),
			said('b', '2023-01-30', { ...after('a'), ...closing('2024-12-31', 'inferred') }),
			said('c', '2026-01-20', after('b'))
		);
		expect(driftWords(steps)).toBe(
			'Said three times, 28 March 2022 to 20 January 2026. Never with a number or a day.'
		);
		expect(driftWords([])).toBe('');
	});

	it('say how far the day and the number moved', () => {
		const steps = stepsOf(
			said('a', '2022-02-04', { ...gas(10), ...closing('2024-12-31') }),
			said('b', '2023-01-30', { ...gas(12), ...after('a'), ...closing('2027-12-31') })
		);
		expect(steps.map(promisedWords)).toEqual(['at least 10\u00a0bcm', 'at least 12\u00a0bcm']);
		expect(steps.map(movedWords)).toEqual(['', '3 years later, +2\u00a0bcm']);
		expect(driftWords(steps)).toBe(
			'Said twice, 4 February 2022 to 30 January 2023. The promise moved once, last on 30 January 2023: 3 years later, +2\u00a0bcm.'
		);
	});

	it('name a day that stayed as closely as it was named', () => {
		const same = { ...gas(10), ...closing('2027') };
		const steps = stepsOf(
			said('a', '2022-02-04', same),
			said('b', '2023-01-30', { ...same, ...after('a') })
		);
		expect(steps.map(movedWords)).toEqual(['', 'the same year, the same number']);
	});

	it('don’t take a close of ours for a promise', () => {
		const steps = stepsOf(
			said('a', '2022-02-04', { ...gas(10), ...closing('2024-12-31', 'inferred') }),
			said('b', '2022-02-04', { ...after('a'), ...closing('2025-01-30') })
		);
		expect(movedWords(steps[1] as (typeof steps)[number])).toBe('30 days later (inferred)');
		expect(driftWords(steps)).toBe(
			'Said twice, on 4 February 2022. Once with a number, once with a day.'
		);
	});

	it('say of a number for a part that it is another measure', () => {
		const goal = { value: 2, statedOn: '2023', who: 'B', source: 'S1', part: 'the first year' };
		const target = { operator: 'at least' as const, value: 2, unit: 'bcm' };
		expect(movedWords({ goal, saidOn: '2023', target })).toBe('another measure: the first year');
	});

	it('say when neither moved', () => {
		const steps = stepsOf(
			said('a', '2022-02-04', { ...gas(10), ...closing('2024-12-31') }),
			said('b', '2023-01-30', { ...gas(10), ...after('a'), ...closing('2024-12-31') })
		);
		expect(movedWords(steps[1] as (typeof steps)[number])).toBe('the same day, the same number');
		expect(driftWords(steps)).toMatch(/With a number each time, with a day each time\.$/);
	});
});
