import { describe, expect, it } from 'vitest';
import { aFigure, aPrediction } from '../../../tests/support/builders';
import type { FigureState } from './board';
import type { Goal } from './catalogue';
import type { Prediction, Target } from './prediction';
import { statementsOf } from './statement';

const target: Target = {
	figure: 'trade',
	operator: 'at least',
	value: 200,
	unit: 'bn USD',
	period: '2023'
};
const goal: Goal = {
	value: 200,
	by: '2024-12-31',
	statedOn: '2018-10-12',
	who: 'Both',
	source: 'S1'
};

function stateOf(
	goals: readonly Goal[],
	claims: readonly (readonly [Partial<Prediction>, Partial<Target>])[]
): FigureState {
	const targets = claims.map(([over, aim], index) => {
		const asked = { ...target, ...aim };
		return {
			prediction: aPrediction({
				id: `claim-${index}`,
				question: { kind: 'numeric', target: asked },
				...over
			}),
			target: asked
		};
	});
	return { figure: aFigure(), observations: [], targets, milestones: [], goals, predictions: [] };
}

describe('a statement', () => {
	it('runs from the day it was said to its deadline', () => {
		const [said] = statementsOf(stateOf([], [[{ saidOn: '2023-01-30' }, {}]]));
		expect(said).toMatchObject({ from: '2023-01-30', to: '2024-12-31', value: 200 });
	});

	it('said when its time was over spans the period it speaks of, up to that day', () => {
		const window = { opensOn: '2022-01-01', closesOn: '2022-12-31', basis: 'stated' } as const;
		const [said] = statementsOf(
			stateOf(
				[],
				[
					[
						{ saidOn: '2023-02-06', window },
						{ period: '2022', value: 190 }
					]
				]
			)
		);
		expect(said).toMatchObject({ from: '2022-01-01', to: '2023-02-06' });
	});

	it('without a deadline or a period stays open', () => {
		const { period: _period, ...open } = target;
		const prediction = aPrediction({
			question: { kind: 'numeric', target: open },
			window: { opensOn: '2023-02-06', basis: 'stated' }
		});
		const state = { ...stateOf([], []), targets: [{ prediction, target: open }] };
		expect(statementsOf(state)[0]?.to).toBeUndefined();
	});
});

describe('a goal', () => {
	it('that a claim takes up leads, and keeps the claim as said again', () => {
		const older = { ...goal, value: 100, by: '2015', statedOn: '2010' };
		const all = statementsOf(stateOf([older, goal], [[{ saidOn: '2023-01-30' }, {}]]));
		const leading = all.find(({ leads }) => leads);
		expect(leading?.saidOn).toBe('2018-10-12');
		expect(leading?.repeats.map(({ id }) => id)).toEqual(['claim-0']);
		expect(all).toHaveLength(2);
	});

	it('set anew at the same value ends where the newer begins', () => {
		const older = { ...goal, by: '2020', statedOn: '2014-05' };
		const [first, second] = statementsOf(stateOf([older, goal], []));
		expect(first).toMatchObject({ from: '2014-05-31', to: '2018-10-12', by: '2020', leads: false });
		expect(second).toMatchObject({ to: '2024-12-31', leads: true });
	});

	it('of another value stands apart from the claim', () => {
		const all = statementsOf(stateOf([{ ...goal, value: 300 }], [[{ saidOn: '2023-01-30' }, {}]]));
		expect(all.map(({ value, leads }) => [value, leads])).toEqual([
			[300, true],
			[200, false]
		]);
	});
});
