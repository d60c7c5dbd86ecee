import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aFigure,
	aPrediction,
	aPredictionEntry,
	LATE
} from '../../../tests/support/builders';
import { driftOf } from './drift';
import type { Goal } from './catalogue';
import type { Prediction, Relation, Target } from './prediction';
import { replay } from './replay';

function boardOf(predictions: readonly Prediction[], asOf = LATE) {
	const entries = predictions.map((prediction) => aPredictionEntry(prediction));
	return replay(aCatalogue({ entries }), [], asOf);
}
const link = (prediction: string, as: Relation = 'repeats') => ({ prediction, as });
const closing = (closesOn: string) => ({ opensOn: '2022', closesOn, basis: 'stated' as const });
const target = (over: Partial<Target> = {}): Prediction['question'] => ({
	kind: 'numeric',
	target: { figure: 'gas', operator: 'at least', value: 10, unit: 'bcm', ...over }
});

const first = aPrediction({ id: 'first', saidOn: '2022-02-04', window: closing('2023-12-31') });
const second = aPrediction({
	id: 'second',
	saidOn: '2023-01-30',
	window: closing('2027-12-31'),
	related: [link('first')]
});
const third = aPrediction({
	id: 'third',
	saidOn: '2026-01-20',
	window: { opensOn: '2026', basis: 'inferred' },
	related: [link('second')]
});
const aside = aPrediction({ id: 'aside', related: [link('first', 'compare')] });

describe('a promise that is made again', () => {
	const board = boardOf([third, aside, first, second]);
	const ids = (id: string) =>
		driftOf(board, id).map((step) => ('state' in step ? step.state.prediction.id : ''));

	it('is one chain in the order said, from whichever of its claims one looks', () => {
		for (const id of ['first', 'second', 'third']) {
			expect(ids(id)).toEqual(['first', 'second', 'third']);
		}
	});

	it('is no chain where it was made once', () => {
		expect(ids('aside')).toEqual([]);
		expect(ids('nobody-said-this')).toEqual([]);
	});

	it('has moved by the days between the two closes', () => {
		const [start, moved, open] = driftOf(board, 'first');
		expect(start).not.toHaveProperty('daysMoved');
		expect(moved).toMatchObject({ repeats: 'first', by: '2027-12-31', daysMoved: 1461 });
		expect(open).toMatchObject({ repeats: 'second' });
		expect(open).not.toHaveProperty('by');
		expect(open).not.toHaveProperty('daysMoved');
	});

	it('moved by what was stated only where both days were', () => {
		const ours = { ...first, window: { ...closing('2023-12-31'), basis: 'inferred' as const } };
		expect(driftOf(board, 'second')[1]).toMatchObject({ byBasis: 'stated', movedBasis: 'stated' });
		expect(driftOf(boardOf([ours, second]), 'second')).toMatchObject([
			{ byBasis: 'inferred' },
			{ byBasis: 'stated', movedBasis: 'inferred' }
		]);
	});

	it('is as long as it had become by the day looked from', () => {
		const then = boardOf([third, first, second], '2025-06-01');
		expect(driftOf(then, 'first')).toHaveLength(2);
		expect(driftOf(boardOf([third, first, second], '2022-06-01'), 'first')).toEqual([]);
	});

	it('ends although the claims name each other in a circle', () => {
		const round = { ...first, related: [link('third')] };
		expect(driftOf(boardOf([round, second, third]), 'second')).toHaveLength(3);
	});
});

describe('the day promised', () => {
	it('is the one that a claim names, before the close of its window', () => {
		const dated = aPrediction({
			id: 'dated',
			saidOn: '2024',
			question: { kind: 'date', target: { from: '2025-03', to: '2025-05' } },
			related: [link('first')]
		});
		expect(driftOf(boardOf([first, dated]), 'dated')[1]).toMatchObject({
			by: '2025-05',
			daysMoved: 517
		});
	});

	it('is compared with that of the claim repeated last, where several are', () => {
		const both = {
			...third,
			window: closing('2028-12-31'),
			related: [link('first'), link('second')]
		};
		expect(driftOf(boardOf([first, second, both]), 'third')[2]).toMatchObject({
			repeats: 'second',
			daysMoved: 366
		});
	});
});

describe('the number promised', () => {
	const ten = aPrediction({ id: 'ten', saidOn: '2022-02-04', question: target() });
	const twelve = (over: Partial<Target>, as: Relation = 'repeats') =>
		aPrediction({
			id: 'twelve',
			saidOn: '2023-01-30',
			question: target({ value: 12, ...over }),
			related: [link('ten', as)]
		});
	const moved = (later: Prediction) => driftOf(boardOf([ten, later]), 'ten')[1]?.valueMoved;

	it('has moved by the difference, of the same figure and period', () => {
		expect(moved(twelve({}))).toBe(2);
		expect(moved(twelve({ value: 8 }))).toBe(-2);
		expect(moved(twelve({ figure: 'oil' }))).toBeUndefined();
		expect(moved(twelve({ period: '2027' }))).toBeUndefined();
		expect(moved(twelve({ unit: 'Mt' }))).toBeUndefined();
	});

	it('stands in one chain with others on its figure, which are not the same promise', () => {
		expect(driftOf(boardOf([ten, twelve({}, 'same figure')]), 'ten')).toHaveLength(2);
		expect(moved(twelve({}, 'same figure'))).toBeUndefined();
	});
});

describe('goals set outside the articles', () => {
	const goal = (statedOn: string, value: number, by?: string): Goal => ({
		value,
		statedOn,
		who: `Said ${statedOn}`,
		source: 'S1',
		...(by !== undefined && { by })
	});
	const ten = aPrediction({
		id: 'ten',
		saidOn: '2022-02-04',
		window: { opensOn: '2022', basis: 'inferred' },
		question: target()
	});
	const stepsWith = (goals: readonly Goal[], claim = ten, asOf = LATE) => {
		const figures = [aFigure({ id: 'gas', shortUnit: 'bcm', goals })];
		const board = replay(aCatalogue({ entries: [aPredictionEntry(claim)], figures }), [], asOf);
		return driftOf(board, claim.id);
	};

	it('stand between the claims on their figure, in the order said', () => {
		const steps = stepsWith([goal('2024-06', 10, '2027'), goal('2019', 8, '2023')]);
		expect(steps.map(({ saidOn }) => saidOn)).toEqual(['2019', '2022-02-04', '2024-06']);
	});

	it('moved from the last one with a day, or without one', () => {
		const steps = stepsWith([
			goal('2019', 8, '2023'),
			goal('2024-06', 10, '2027'),
			goal('2025', 12)
		]);
		expect(steps.map(({ valueMoved }) => valueMoved)).toEqual([undefined, undefined, 2, 2]);
		expect(steps[2]).toMatchObject({ daysMoved: 1461, movedBasis: 'stated' });
		expect(steps[3]).not.toHaveProperty('daysMoved');
	});

	it('moved only from one for the same part: a first year is no whole', () => {
		const steps = stepsWith([
			goal('2024-06', 10, '2027'),
			{ ...goal('2025-12', 2, '2027'), part: 'the first year' }
		]);
		expect(steps[2]).not.toHaveProperty('valueMoved');
		expect(
			stepsWith([
				{ ...goal('2024', 2, '2026'), part: 'the first year' },
				goal('2025', 10, '2027')
			])[2]
		).not.toHaveProperty('valueMoved');
	});

	it('belong to a claim that its figure decides, not to one it only comes nearest to', () => {
		const decided = { ...ten, question: { kind: 'binary' } as const };
		const goals = [goal('2019', 8, '2023')];
		const criteria = { cameTrueIf: 'It flows.', decidedBy: 'Gazprom', figure: 'gas' };
		expect(stepsWith(goals, { ...decided, criteria })).toHaveLength(2);
		const why = { missing: ['measure'] as const, why: 'No scale.' };
		const notScorable = { ...why, proxy: { text: 'Gas', figure: 'gas' } };
		expect(stepsWith(goals, { ...decided, notScorable })).toEqual([]);
	});

	it('are not there before they were set', () => {
		expect(stepsWith([goal('2024-06', 10, '2027')], ten, '2023-01-01')).toEqual([]);
		const relayed = { ...goal('2022-06', 10, '2027'), knownOn: '2023-10-13' };
		expect(stepsWith([relayed], ten, '2023-10-12')).toEqual([]);
		expect(stepsWith([relayed], ten, '2023-10-13')).toHaveLength(2);
	});
});
