import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPrediction, aResolution } from '../../../tests/support/builders';
import type { PredictionState } from '../domain/board';
import { dayAt, dayNumber } from '../domain/day';
import { timingOf } from '../domain/timing';
import { NARROWEST, reachOf } from './axis-text';
import { clockBar } from './clock-bar';

const FIRST = dayNumber('2022-01-01');
const day = fc.integer({ min: FIRST, max: FIRST + 1800 }).map(dayAt);

function stateOf(
	saidOn: string,
	closesOn: string | undefined,
	happenedOn: string | undefined,
	settledOn: string | undefined
): PredictionState {
	const prediction = aPrediction({
		saidOn,
		window: { opensOn: saidOn, basis: 'stated', ...(closesOn && { closesOn }) }
	});
	const resolution = settledOn
		? aResolution({ knownOn: settledOn, ...(happenedOn && { happenedOn }) })
		: undefined;
	const timing = resolution && timingOf(prediction, resolution);
	return {
		prediction,
		verdict: resolution ? 'came true' : 'open',
		...(resolution && { resolution, settledOn }),
		...(timing && { timing })
	} as PredictionState;
}

describe('the names of the clocks', () => {
	it('never overlap nor leave the bar, whatever the days and however narrow', () => {
		const maybe = fc.option(day, { nil: undefined });
		fc.assert(
			fc.property(day, maybe, maybe, maybe, (said, closes, happened, settled) => {
				const bar = clockBar(stateOf(said, closes, happened, settled), '2026-11-22');
				for (const labels of [bar.over, bar.under]) {
					for (const [index, label] of labels.entries()) {
						const { from, to } = reachOf(label, NARROWEST);
						expect(from).toBeGreaterThanOrEqual(0);
						expect(to).toBeLessThanOrEqual(NARROWEST);
						for (const other of labels.slice(index + 1)) {
							const reach = reachOf(other, NARROWEST);
							const apart = to <= reach.from || reach.to <= from;
							expect(other.row !== label.row || apart).toBe(true);
						}
					}
				}
			}),
			{ examples: [['2026-11-03', '2026-11-22', undefined, undefined]] }
		);
	});

	it('say for how long a verdict has been owed', () => {
		const overdue = {
			...stateOf('2022-03-26', '2022-04-08', undefined, undefined),
			verdict: 'overdue'
		} as const;
		const bar = clockBar(overdue, '2022-05-08');
		expect(bar.under.map(({ text }) => text)).toEqual(['8 May 2022, 30 days without a verdict']);
		expect(bar.owed).toBeGreaterThanOrEqual(bar.closes ?? 100);
		expect(clockBar({ ...overdue, verdict: 'open' }, '2022-05-08').owed).toBeUndefined();
	});

	it('say when it happened and when that became known, each for itself', () => {
		const { under } = clockBar(
			stateOf('2023-01-30', '2024-12-31', '2023-11', '2023-12-07'),
			'2026-11-22'
		);
		expect(under.map(({ text }) => text)).toEqual(['happened Nov 2023', 'known 7 Dec 2023']);
		expect(new Set(under.map(({ row }) => row)).size).toBe(1);
	});

	it('name the day looked from until something is known', () => {
		const { under } = clockBar(
			stateOf('2022-03-26', '2022-04-08', undefined, undefined),
			'2023-03-20'
		);
		expect(under.map(({ text }) => text)).toEqual(['20 Mar 2023']);
	});
});

describe('a bar of a few days', () => {
	it('counts days, not years', () => {
		const { ticks } = clockBar(
			stateOf('2026-01-20', '2026-01-20', '2026-01-17', '2026-01-17'),
			'2026-11-22'
		);
		expect(ticks.map(({ label }) => label)).toContain('20 Jan');
	});
});
