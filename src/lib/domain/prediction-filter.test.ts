import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aPrediction,
	aPredictionEntry,
	aResolution,
	NO
} from '../../../tests/support/builders';
import { selectPredictions } from './prediction-filter';
import { hasStatus, type StatusFilter } from './status-filter';
import type { PredictionWindow } from './prediction';
import { replay } from './replay';

const until = (closesOn: string): PredictionWindow => ({
	opensOn: '2023-02-06',
	closesOn,
	basis: 'stated'
});
const endless: PredictionWindow = { opensOn: '2023-02-06', basis: 'stated' };
const vague = { missing: ['measure'], why: 'Too vague.' } as const;

const board = replay(
	aCatalogue({
		entries: [
			aPredictionEntry(aPrediction({ id: 'endless', window: endless })),
			aPredictionEntry(aPrediction({ id: 'far', window: until('2027') })),
			aPredictionEntry(aPrediction({ id: 'late', window: until('2024-01-31') })),
			aPredictionEntry(aPrediction({ id: 'near', window: until('2024-07') })),
			aPredictionEntry(aPrediction({ id: 'no' })),
			aPredictionEntry(aPrediction({ id: 'unclear' })),
			aPredictionEntry(aPrediction({ id: 'vague', notScorable: vague })),
			aPredictionEntry(aPrediction({ id: 'yes' })),
			aResolution({ id: 'r1', prediction: 'yes', knownOn: '2023-12' }),
			aResolution({
				id: 'r2',
				prediction: 'no',
				knownOn: '2024-02-01',
				ruling: { as: 'outcome', outcome: NO }
			}),
			aResolution({
				id: 'r3',
				prediction: 'unclear',
				knownOn: '2023-05-01',
				ruling: { as: 'ambiguous', why: 'Sources clash.' }
			})
		]
	}),
	[],
	'2024-07-15'
);
const ids = (
	...asked: Parameters<typeof selectPredictions> extends [unknown, ...infer Rest] ? Rest : never
) => selectPredictions(board, ...asked).map(({ prediction }) => prediction.id);

describe('the filter of a list', () => {
	it('counts each claim under its verdict and under the groups of the denominators', () => {
		const under = (status: StatusFilter) => ids({ status });
		expect(under('settled')).toEqual(['no', 'unclear', 'yes']);
		expect(under('waiting')).toEqual(['endless', 'far', 'late', 'near']);
		expect(under('scorable')).toHaveLength(7);
		expect(under('void')).toEqual(['unclear']);
		expect(under('overdue')).toEqual(['late']);
		expect(under('due')).toEqual(['near']);
		expect(under('not scorable')).toEqual(['vague']);
	});

	it('puts every claim under exactly one of settled, waiting and not scorable', () => {
		for (const state of board.predictions) {
			const groups = (['settled', 'waiting', 'not scorable'] as const).filter((status) =>
				hasStatus(state, status)
			);
			expect(groups).toHaveLength(1);
		}
	});
});

describe('the order of a list', () => {
	it('by close puts the longest overdue first and what has no close, or no more, last', () => {
		expect(ids({}, 'closes').slice(0, 3)).toEqual(['late', 'near', 'far']);
	});

	it('by verdict puts the latest settled first and what waits last', () => {
		expect(ids({}, 'settled').slice(0, 3)).toEqual(['no', 'yes', 'unclear']);
	});

	it('leaves the board as it was', () => {
		const before = board.predictions.map(({ prediction }) => prediction.id);
		ids({}, 'settled');
		expect(board.predictions.map(({ prediction }) => prediction.id)).toEqual(before);
	});
});

it('finds words whichever apostrophe or accent they are typed with', () => {
	const seat = aPrediction({ id: 'seat', title: 'China’s bid for Valparaíso' });
	const entries = [aPredictionEntry(seat)];
	const one = replay(aCatalogue({ entries }), [], '2024-07-15');
	const found = (words: string) => selectPredictions(one, { words }).length;
	expect(["china's", 'China’s', 'valparaiso', "japan's"].map(found)).toEqual([1, 1, 1, 0]);
});
