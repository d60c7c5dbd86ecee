import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aForecast,
	aPrediction,
	aPredictionEntry,
	aResolution,
	LATE
} from '../../../tests/support/builders';
import { compareBoards } from '../domain/board-comparison';
import { recordDifferences } from '../domain/record/record-difference';
import { replay } from '../domain/replay';
import {
	comparedWords,
	differenceDetails,
	groupNames,
	numberChange,
	recordWords,
	type Sides
} from './comparison-words';

const TWO_DAYS: Sides = {
	before: { name: 'My board, 1 Nov 2026', at: 'on your board of 1 Nov 2026' },
	after: { name: 'My board now', at: 'on your board' },
	inOrder: true
};
const TWO_MAKERS: Sides = {
	before: { name: '“For the desk”, 26 Nov 2026', at: 'in the snapshot' },
	after: { name: 'My board now', at: 'on your board' },
	inOrder: false
};

const hedge = { phrase: 'quite high', leaning: 'expects', confidence: 'high', terms: {} } as const;
const prediction = aPredictionEntry(aPrediction({ id: 'a', hedge }));
const hedged = aForecast({
	id: 'a/1',
	prediction: 'a',
	knownOn: '2023-01-02',
	likelihood: { as: 'hedge' }
});
const plain = replay(aCatalogue({ entries: [prediction, hedged] }), [], LATE);
const more = replay(
	aCatalogue({
		entries: [prediction, hedged, aForecast({ id: 'a/2', prediction: 'a', knownOn: '2023-03-01' })]
	}),
	[],
	LATE
);
const settled = replay(
	aCatalogue({ entries: [prediction, hedged, aResolution({ prediction: 'a' })] }),
	[],
	LATE
);

describe('boards of two makers', () => {
	it('have nothing happen between them: what one says and the other does not stands there', () => {
		const one = { id: 'a', title: 'A', changes: [] };
		const words = [
			...Object.values(groupNames(TWO_MAKERS)),
			comparedWords(
				{
					settled: [one],
					reversed: [one],
					unsettled: [one],
					moved: [],
					detail: [one],
					added: [one, one],
					missing: [one],
					alike: 0
				},
				TWO_MAKERS
			)
		].join('. ');
		expect(words).toContain('Settled in the snapshot, not on your board');
		expect(words).toContain('two are only on your board');
		expect(words).not.toMatch(/no longer|any more|was |were |new|became|taken back/i);
	});

	it('say which claims were open on one and are overdue on the other', () => {
		const entries = [{ ...prediction, prediction: { ...prediction.prediction } }];
		const early = replay(aCatalogue({ entries }), [], '2023-03-01');
		const late = replay(aCatalogue({ entries }), [], LATE);
		const comparison = compareBoards(early, late);
		expect(comparison.moved).toHaveLength(1);
		expect(comparedWords(comparison, TWO_MAKERS)).toBe(
			'Of the claims, one is open in the snapshot and overdue on your board; 0 claims are alike.'
		);
		expect(comparedWords(comparison, TWO_DAYS)).toBe(
			'Of the claims, one was open, then overdue; 0 claims are alike.'
		);
	});

	it('hold a value that the other lacks, which nobody took back', () => {
		const one = { figure: 'trade', period: '2023', publisher: 'Customs', turned: [] };
		const before = { value: 195.3 } as never;
		expect(numberChange({ ...one, before }, plain, TWO_MAKERS)).toBe('195.3, only in the snapshot');
		expect(numberChange({ ...one, before }, plain, TWO_DAYS)).toBe('Taken back: 195.3');
	});

	it('give each of two forecasts its board, and a hedge its words', () => {
		const [difference] = compareBoards(plain, more).detail;
		expect(differenceDetails(difference!, TWO_MAKERS)).toEqual([
			expect.stringMatching(/^Forecast “quite high” in the snapshot, \d+\s% on your board$/)
		]);
		expect(differenceDetails(difference!, TWO_DAYS)).toEqual([
			expect.stringMatching(/^Forecast “quite high”, then \d+\s%$/)
		]);
	});
});

it('a record tells what was decided, though too few are scored for a mean', () => {
	const [record] = recordDifferences(plain, settled, 'icd-203');
	expect(recordWords(record!, TWO_DAYS)[0]).toBe('None decided, then 1 of 1 decided came true');
});
