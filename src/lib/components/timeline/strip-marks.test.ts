import { describe, expect, it } from 'vitest';
import type { PredictionState } from '../../domain/board';
import type { Prediction } from '../../domain/prediction';
import type { Verdict } from '../../domain/verdict';
import { stripMarks } from './strip-marks';
import { placeOf, ticksOf, wholeAxis, yearAxis } from './time-axis';

const axis = { first: '2022-01-01', last: '2027-06-30' };
const at = (day: string) => placeOf(axis, day);

function state(
	verdict: Verdict,
	window: Prediction['window'],
	rest: Partial<PredictionState> = {}
): PredictionState {
	const prediction = { saidOn: '2023-01-30', window } as Prediction;
	return { prediction, verdict, ...rest } as PredictionState;
}

const window: Prediction['window'] = {
	opensOn: '2023-01-30',
	closesOn: '2024-12-31',
	basis: 'inferred'
};

describe('what a claim leaves on a time axis', () => {
	it('leads from the statement to the middle of the month in which it happened', () => {
		const marks = stripMarks(
			state('came true', window, {
				settledOn: '2023-12-07',
				timing: { min: 397, max: 426, against: 'close', happenedOn: '2023-11' }
			}),
			axis
		);
		expect(marks.lead?.from).toBe(at('2023-01-30'));
		expect(marks.lead?.to).toBeCloseTo((at('2023-11-01') + at('2023-11-30')) / 2);
		expect(marks.left).toEqual({ from: marks.lead?.to, to: at('2024-12-31') });
		expect(marks.mark).toMatchObject({ tone: 'settled', verdict: 'came true' });
	});

	it('shows what did not happen at the close, with no line to it', () => {
		const marks = stripMarks(state('did not', window, { settledOn: '2025-01-13' }), axis);
		expect(marks.mark?.place).toBe(at('2024-12-31'));
		expect(marks.lead).toBeUndefined();
	});

	it('shows what was settled before its close on the day that this was known', () => {
		const marks = stripMarks(state('did not', window, { settledOn: '2024-03-04' }), axis);
		expect(marks.mark?.place).toBe(at('2024-03-04'));
		expect(marks.close).toBe(at('2024-12-31'));
	});

	it('draws no line back to what was known before it was said', () => {
		const marks = stripMarks(
			state('came true', window, {
				settledOn: '2023-01-12',
				timing: { min: 700, max: 700, against: 'close', happenedOn: '2022-12-31' }
			}),
			axis
		);
		expect(marks.lead).toBeUndefined();
		expect(marks.mark?.place).toBeLessThan(marks.said as number);
	});

	it('marks a close that nobody settled, and only then', () => {
		expect(stripMarks(state('overdue', window), axis).mark).toEqual({
			place: at('2024-12-31'),
			verdict: 'overdue',
			tone: 'asks'
		});
		expect(stripMarks(state('open', window), axis).mark).toBeUndefined();
	});

	it('runs to the end of the axis where there is no close, and names a close past it', () => {
		const openEnded = stripMarks(state('open', { opensOn: '2023', basis: 'stated' }), axis);
		expect(openEnded).toEqual({
			said: at('2023-01-30'),
			left: { from: at('2023-01-30'), to: 100 }
		});
		const far = stripMarks(state('open', { ...window, closesOn: '2028' }), axis);
		expect(far.beyond).toBe('2028');
		expect(far.window?.to).toBe(100);
		expect(far.close).toBeUndefined();
	});

	it('leaves a claim that can’t be scored as the tick of its statement', () => {
		expect(stripMarks(state('not scorable', window), axis)).toEqual({ said: at('2023-01-30') });
	});

	it('cuts off what a single year does not show', () => {
		const marks = stripMarks(state('open', window), yearAxis('2024'));
		expect(marks).toEqual({
			window: { from: 0, to: 100 },
			left: { from: 0, to: 100 },
			close: 100
		});
	});
});

describe('a time axis', () => {
	it('begins with the year of the first statement and ends half a year past this one', () => {
		expect(wholeAxis(['2023-01-30', '2022-02'], '2026-11-22')).toEqual(axis);
	});

	it('is labelled by quarter where it shows few years, and names each year once', () => {
		const two = { first: '2026-01-01', last: '2027-06-30' };
		expect(ticksOf(two).map(({ label }) => label)).toEqual([
			'2026',
			'Apr',
			'Jul',
			'Oct',
			'2027',
			'Apr'
		]);
		const winter = { first: '2022-11-01', last: '2023-02-28' };
		expect(ticksOf(winter).map(({ label }) => label)).toEqual(['Nov', 'Dec', '2023', 'Feb']);
	});

	it('is labelled by year, or by month within one', () => {
		expect(ticksOf(axis).map(({ label }) => label)).toEqual([
			'2022',
			'2023',
			'2024',
			'2025',
			'2026',
			'2027'
		]);
		expect(ticksOf(yearAxis('2023'))).toHaveLength(12);
	});
});
