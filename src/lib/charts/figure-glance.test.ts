import { describe, expect, it } from 'vitest';
import { aFigure, anObservation, aPrediction } from '../../../tests/support/builders';
import type { FigureState } from '../domain/board';
import type { Target } from '../domain/prediction';
import { figureGlance } from './figure-glance';

const trade = (period: string, value: number, over = {}) =>
	anObservation({ id: period, period, value, ...over });

function stateOf(over: Partial<FigureState>): FigureState {
	const observations = [trade('2023', 240.11), trade('2024', 244.8), trade('2025-01..2025-04', 71)];
	const bare = { targets: [], milestones: [], goals: [], predictions: [] };
	return { figure: aFigure(), observations, ...bare, ...over };
}

function claimed(target: Partial<Target>) {
	const asked: Target = { operator: 'about', value: 190, unit: 'bn USD', ...target };
	return {
		prediction: aPrediction({ question: { kind: 'numeric', target: asked } }),
		target: asked
	};
}
const goal = { value: 200, by: '2024-12-31', statedOn: '2018-10-12', who: 'Both', source: 'S1' };
const plain = (text: string | undefined) => text?.replace(/\s/g, ' ');

describe('a figure at a glance', () => {
	it('shows the value of its last whole year, and that it was derived', () => {
		expect(figureGlance(stateOf({})).actual).toMatchObject({ when: '2024' });
		const derived = trade('2025', 100.8, { print: 'derived', qualifier: 'about' });
		const { actual } = figureGlance(stateOf({ observations: [derived] }));
		expect(plain(actual?.value)).toBe('about 100.8 bn USD');
		expect(actual?.when).toBe('2025, derived');
	});

	it('has no value before anything was measured, and none stated that nobody named', () => {
		const glance = figureGlance(stateOf({ observations: [] }));
		expect(glance).toEqual({ others: 0 });
	});

	it('shows a goal with its day, a claim with its period, and counts the others', () => {
		const both = figureGlance(stateOf({ goals: [goal], targets: [claimed({ period: '2022' })] }));
		expect(plain(both.stated?.value)).toBe('at least 200 bn USD');
		expect(both).toMatchObject({ stated: { when: 'by 31 Dec 2024' }, others: 1 });
		const { stated } = figureGlance(stateOf({ targets: [claimed({ period: '2022' })] }));
		expect(plain(stated?.value)).toBe('about 190 bn USD in 2022');
		expect(stated).not.toHaveProperty('when');
	});
});
