import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aPrediction,
	aPredictionEntry,
	aResolution,
	aRetraction,
	at,
	LATE,
	link,
	NO,
	YES
} from '../../../tests/support/builders';
import type { Entry, Outcome } from './entry';
import type { Condition, Prediction } from './prediction';
import { replay } from './replay';

const claim = aPrediction();

function boardOf(entries: readonly Entry[]) {
	return replay(aCatalogue({ entries }), [], LATE);
}

function stateOf(entries: readonly Entry[], journal: readonly Entry[], asOf: string, id: string) {
	const state = replay(aCatalogue({ entries }), journal, asOf).byPrediction.get(id);
	if (!state) throw new Error(`no ${id} on the board`);
	return state;
}

const resolve = (prediction: string, outcome: Outcome, knownOn = '2024-03-01') =>
	aResolution({
		id: `${prediction}/resolution`,
		prediction,
		knownOn,
		ruling: { as: 'outcome', outcome }
	});

describe('a condition', () => {
	const hanging = (id: string, ...conditions: Condition[]): Prediction =>
		aPrediction({ id, conditions });
	const on = (prediction: string, holds: Condition['holds'] = 'came true'): Condition => ({
		text: `First ${prediction}`,
		prediction,
		...(holds !== undefined && { holds })
	});
	const entriesOf = (...predictions: Prediction[]) =>
		predictions.map((one) => aPredictionEntry(one));

	it('annuls when it fails, from the day that became known, whatever else was ruled', () => {
		const entries = [
			...entriesOf(claim, hanging('child', on('claim'))),
			resolve('claim', NO, '2024-03-01'),
			resolve('child', YES, '2024-02-01')
		];
		expect(stateOf(entries, [], '2024-02-29', 'child')).toMatchObject({
			kind: 'conditional',
			verdict: 'came true',
			conditions: [{ state: 'undecided' }]
		});
		expect(stateOf(entries, [], '2024-03-01', 'child')).toMatchObject({
			verdict: 'annulled',
			settledOn: '2024-03-01',
			conditions: [{ state: 'failed', since: '2024-03-01' }]
		});
	});

	it('met leaves the claim to its own outcome', () => {
		const entries = [...entriesOf(claim, hanging('child', on('claim'))), resolve('claim', YES)];
		expect(stateOf(entries, [], '2024-03-01', 'child')).toMatchObject({
			verdict: 'open',
			conditions: [{ state: 'met', since: '2024-03-01' }]
		});
	});

	it.each([
		['came true', YES, 'met'],
		['came true', NO, 'failed'],
		['did not', NO, 'met'],
		['did not', YES, 'failed']
	] as const)('that the other %s, when that is %o, is %s', (holds, outcome, state) => {
		const entries = [
			...entriesOf(claim, hanging('child', on('claim', holds))),
			resolve('claim', outcome)
		];
		expect(stateOf(entries, [], LATE, 'child').conditions[0]?.state).toBe(state);
	});

	it('counts a claim that held in part as having come true', () => {
		const ruling = { as: 'outcome', outcome: NO, partly: { held: 'a', failed: 'b' } } as const;
		const entries = [...entriesOf(claim, hanging('child', on('claim'))), aResolution({ ruling })];
		expect(stateOf(entries, [], LATE, 'child').conditions[0]?.state).toBe('met');
	});

	it('may name options of a choice', () => {
		const month = aPrediction({
			id: 'month',
			question: {
				kind: 'choice',
				options: ['march', 'may'].map((id) => ({ id, label: id })),
				favoured: ['march']
			}
		});
		const child = hanging('child', on('month', { options: ['may'] }));
		const settle = (option: string) => [
			...entriesOf(month, child),
			resolve('month', { kind: 'choice', option })
		];
		expect(stateOf(settle('may'), [], '2024-03-01', 'child').verdict).toBe('open');
		expect(stateOf(settle('march'), [], '2024-03-01', 'child').verdict).toBe('annulled');
	});

	it('annuls along a chain, with the day of the first that failed', () => {
		const entries = [
			...entriesOf(hanging('c', on('b', 'did not')), hanging('b', on('claim')), claim),
			resolve('claim', NO, '2024-01-15')
		];
		expect(stateOf(entries, [], LATE, 'c')).toMatchObject({
			verdict: 'annulled',
			settledOn: '2024-01-15'
		});
	});

	it('that failed first decides the day', () => {
		const child = hanging('child', on('claim'), on('other'));
		const entries = [
			...entriesOf(claim, aPrediction({ id: 'other' }), child),
			resolve('claim', NO, '2024-03-01'),
			resolve('other', NO, '2024-02-01')
		];
		expect(stateOf(entries, [], LATE, 'child').settledOn).toBe('2024-02-01');
	});

	it.each([
		['words only', { text: 'Kyiv accepts' }],
		['a prediction that is not on the board', on('elsewhere')]
	])('in %s stays undecided', (_, condition) => {
		const entries = entriesOf(hanging('child', condition));
		expect(stateOf(entries, [], LATE, 'child').conditions[0]?.state).toBe('undecided');
	});

	it('stays undecided while the other is ambiguous', () => {
		const ruling = { as: 'ambiguous', why: 'Both.' } as const;
		const entries = [...entriesOf(claim, hanging('child', on('claim'))), aResolution({ ruling })];
		expect(stateOf(entries, [], LATE, 'child').conditions[0]?.state).toBe('undecided');
	});

	it('that comes round to itself stays undecided, from whichever end one looks', () => {
		const [a, b] = entriesOf(hanging('a', on('b')), hanging('b', on('a')));
		const self = aPredictionEntry(hanging('self', on('self')));
		const outcomes = [resolve('a', NO), resolve('b', YES), resolve('self', NO)];
		for (const entries of [
			[a!, b!, self, ...outcomes],
			[b!, self, a!, ...outcomes]
		]) {
			const board = boardOf(entries);
			expect(['a', 'b', 'self'].map((id) => board.byPrediction.get(id)?.verdict)).toEqual([
				'did not',
				'came true',
				'did not'
			]);
		}
	});

	it('lets go again when the outcome it hung on is taken back', () => {
		const entries = entriesOf(claim, hanging('child', on('claim')));
		const no = { ...resolve('claim', NO), link: link(1), recordedAt: at(1) };
		const undo = aRetraction(no.id, { link: link(2), recordedAt: at(2) });
		expect(stateOf(entries, [no], '2024-06-01', 'child').verdict).toBe('annulled');
		expect(stateOf(entries, [no, undo], '2024-06-01', 'child').verdict).toBe('open');
	});

	it('may be one of ten thousand in a row', () => {
		const chain = Array.from({ length: 10_000 }, (_, index) =>
			hanging(`c${index}`, on(index === 0 ? 'claim' : `c${index - 1}`))
		);
		const board = boardOf([...entriesOf(...chain.reverse(), claim), resolve('claim', NO)]);
		expect(board.byPrediction.get('c9999')?.verdict).toBe('annulled');
	});
});
