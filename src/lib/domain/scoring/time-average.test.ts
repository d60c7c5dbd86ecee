import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brierScore } from './brier';
import { baselineScore } from './relative';
import { standingAt, timeAverage, type ScoredStep } from './time-average';

describe('the standing forecast', () => {
	const forecasts = [
		{ day: '2023-03-01', probability: 0.4 },
		{ day: '2023-03-10', probability: 0.6, until: '2023-03-20' },
		{ day: '2023-04-01', probability: 0.8 }
	];
	const at = (day: string) => standingAt(forecasts, day)?.probability;

	it('is the one made that day, or else the latest before', () => {
		expect(at('2023-03-01')).toBe(0.4);
		expect(at('2023-03-09')).toBe(0.4);
		expect(at('2023-03-10')).toBe(0.6);
		expect(at('2023-04-01')).toBe(0.8);
		expect(at('2030-01-01')).toBe(0.8);
	});

	it('is none before the first', () => {
		expect(at('2023-02-28')).toBeUndefined();
		expect(standingAt([], '2023-02-28')).toBeUndefined();
	});

	it('is none from its withdrawal to the next: the one before does not come back', () => {
		expect(at('2023-03-19')).toBe(0.6);
		expect(at('2023-03-20')).toBeUndefined();
		expect(at('2023-03-31')).toBeUndefined();
	});

	it('is the last recorded of several made on one day, in whatever order days come', () => {
		const mixed = [
			{ day: 5, probability: 0.5 },
			{ day: 2, probability: 0.2 },
			{ day: 5, probability: 0.6 },
			{ day: 3, probability: 0.3 }
		];
		expect(standingAt(mixed, 7)?.probability).toBe(0.6);
		expect(standingAt(mixed, 4)?.probability).toBe(0.3);
	});

	it('is refused for days that do not exist, and withdrawals before the forecast', () => {
		expect(() => standingAt(forecasts, '2023-02-30')).toThrow(RangeError);
		expect(() => standingAt(forecasts, NaN)).toThrow(/^day: /);
		expect(() => standingAt([{ day: NaN }], 1)).toThrow(/^forecasts\[\]\.day: /);
		expect(() => standingAt([{ day: 5, until: 4 }], 1)).toThrow(/^forecasts\[\]\.until: /);
	});
});

describe('the time average', () => {
	it('of Metaculus’s example of five days is 27 once divided by all of them (Scores FAQ)', () => {
		// It counts the day without a forecast as 0; here it is left out and shows in the coverage.
		const steps = [
			{ day: 2, score: baselineScore(0.4, 2) },
			{ day: 3, score: baselineScore(0.7, 2) },
			{ day: 5, score: baselineScore(0.8, 2) }
		];
		const { score, coverage } = timeAverage(steps, 1, 6);
		expect(coverage).toBe(0.8);
		expect(Math.round((score as number) * coverage)).toBe(27);
	});

	it('does not flatter who joins on day eight of ten', () => {
		const late = timeAverage([{ day: 8, score: brierScore(0.5, true) }], 0, 10);
		expect(late).toEqual({ score: 0.25, coverage: 0.2 });
	});

	it('weighs a forecast left standing more than a late flurry of updates', () => {
		const steps: ScoredStep[] = [{ day: '2023-01-01', score: 0.04 }];
		for (let update = 0; update < 100; update++) steps.push({ day: '2023-12-31', score: 1 });
		const { score, coverage } = timeAverage(steps, '2023-01-01', '2024-01-01');
		expect(score).toBeCloseTo((364 * 0.04 + 1) / 365, 12);
		expect(coverage).toBe(1);
	});

	it('has no score, not 0, where nothing stood', () => {
		expect(timeAverage([], 0, 10)).toEqual({ score: undefined, coverage: 0 });
		expect(timeAverage([{ day: 10, score: 1 }], 0, 10)).toEqual({ score: undefined, coverage: 0 });
		expect(timeAverage([{ day: 0, until: 2, score: 1 }], 5, 10).score).toBeUndefined();
		expect(timeAverage([{ day: 0, score: 1 }], 5, 5)).toEqual({ score: undefined, coverage: 0 });
	});

	it('is the mean of the standing scores day by day, gaps left out', () => {
		const day = fc.integer({ min: -5, max: 40 });
		const step = fc.record({
			day,
			length: fc.option(fc.integer({ min: 0, max: 12 })),
			score: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)
		});
		const steps = fc.array(step, { maxLength: 8 });
		fc.assert(
			fc.property(steps, day, fc.integer({ min: 1, max: 30 }), (raw, from, length) => {
				const scored = raw.map(({ day, length, score }): ScoredStep => ({
					day,
					score,
					...(length !== null && { until: day + length })
				}));
				const standing = Array.from({ length }, (_, index) => standingAt(scored, from + index));
				const stood = standing.filter((one) => one !== undefined);
				const { score, coverage } = timeAverage(scored, from, from + length);
				expect(coverage).toBeCloseTo(stood.length / length, 12);
				if (stood.length === 0) expect(score).toBeUndefined();
				else {
					const mean = stood.reduce((sum, one) => sum + one.score, 0) / stood.length;
					expect(score).toBeCloseTo(mean, 12);
				}
			}),
			{ numRuns: 400 }
		);
	});

	it('is infinite when an infinite score stood for a moment, not when it never did', () => {
		const steps = [
			{ day: 0, score: 1 },
			{ day: 5, score: Infinity }
		];
		expect(timeAverage(steps, 0, 5).score).toBe(1);
		expect(timeAverage(steps, 0, 6).score).toBe(Infinity);
	});

	it('is refused for times that run backwards and scores that are none', () => {
		expect(() => timeAverage([], 5, 4)).toThrow(/^to: /);
		expect(() => timeAverage([], NaN, 4)).toThrow(/^from: /);
		expect(() => timeAverage([], 0, '2023-13-01')).toThrow(RangeError);
		expect(() => timeAverage([{ day: 0, score: NaN }], 0, 1)).toThrow(/^steps\[\]\.score: /);
		expect(() => timeAverage([{ day: 1, until: 0, score: 1 }], 0, 1)).toThrow(/^steps\[\]\.until/);
	});

	it('leaves the steps in their order', () => {
		const steps = Object.freeze([
			{ day: 5, score: 1 },
			{ day: 0, score: 0 }
		]);
		expect(timeAverage(steps, 0, 10).score).toBe(0.5);
		expect(steps[0]?.day).toBe(5);
	});
});
