import { describe, expect, it } from 'vitest';
import { runningPlot } from '../src/lib/charts/running-plot';
import { runningFinding, runningSentence, runningTotalOf } from '../src/lib/charts/running-total';
import { dayNumber, type Day } from '../src/lib/domain/day';
import { plain, stateOf } from './support/real-figures';

const TODAY = '2026-11-22';

describe('the running total of 2023', () => {
	function totalAt(asOf: Day) {
		const state = stateOf('goods-trade', asOf);
		const claim = state.targets.find(({ prediction }) => prediction.id === 'ru-cn-trade-200bn');
		if (!claim) throw new Error('no claim on goods trade');
		return { state, claim, total: runningTotalOf(state, claim.target) };
	}

	it('passed the mark in November', () => {
		const { state, total } = totalAt(TODAY);
		if (!total) throw new Error('no running total');
		expect(runningFinding(total, state)).toBe('The running total passed the mark in November');
		expect(plain(runningSentence(total, state))).toContain(
			'196.48 bn USD at the end of October and to 218.17 bn USD at the end of November'
		);
	});

	it('rings the total past the mark and points the others', () => {
		const { state, claim, total } = totalAt(TODAY);
		if (!total) throw new Error('no running total');
		const { saidOn } = claim.prediction;
		const { points, curves } = runningPlot(total, state, {
			asOf: TODAY,
			nowLabel: 'today',
			saidOn
		});
		expect(points.filter(({ mark }) => mark === 'ring')).toEqual([
			{ x: dayNumber('2023-12-01'), y: 218.17, mark: 'ring' }
		]);
		expect(curves.find(({ stroke }) => stroke === 'actual')?.places[0]).toEqual({
			x: dayNumber('2023-01-01'),
			y: 0
		});
	});

	it('was still short of it in July, and unknown before two totals were printed', () => {
		const { state, total } = totalAt('2023-07-20');
		if (!total) throw new Error('no running total');
		expect(plain(runningFinding(total, state))).toBe(
			'The running total was 85.45 bn USD short of the mark at the end of June'
		);
		expect(totalAt('2023-05-20').total).toBeUndefined();
	});
});
