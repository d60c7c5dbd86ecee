import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aForecast,
	aPrediction,
	aPredictionEntry,
	aResolution,
	LATE
} from '../../../../tests/support/builders';
import type { Entry, Outcome } from '../entry';
import type { Prediction } from '../prediction';
import { replay } from '../replay';
import { daysOffOf } from './days-off';
import { meanPercentageError, statedErrorsOf } from './stated-error';
import { wholeForecastScores } from './whole-forecast-score';

const target = { operator: 'at least', value: 200, unit: 'bn USD' } as const;
const trade: Partial<Prediction> = { question: { kind: 'numeric', target } };
const day: Partial<Prediction> = { question: { kind: 'date', target: { to: '2024-02-20' } } };

function boardOf(over: Partial<Prediction>, outcome: Outcome, ...entries: Entry[]) {
	const knownOn = over.saidOn === '2025-01-01' ? '2024-12-01' : '2024-12-07';
	const resolution = aResolution({ knownOn, ruling: { as: 'outcome', outcome } });
	return replay(
		aCatalogue({ entries: [aPredictionEntry(aPrediction(over)), resolution, ...entries] }),
		[],
		LATE
	);
}
const came = (value: number, over: Partial<Outcome> = {}) =>
	({ kind: 'numeric', value, unit: 'bn USD', ...over }) as Outcome;

describe('the error of a stated value', () => {
	it('is what it came to less what was stated, also as a share of what it came to', () => {
		const [error] = statedErrorsOf(boardOf(trade, came(250)).predictions);
		expect(error).toMatchObject({ stated: 200, actual: 250, error: 50, percent: 20 });
	});

	it('has no percentage of nought, and keeps a bound', () => {
		expect(statedErrorsOf(boardOf(trade, came(0)).predictions)[0]?.percent).toBeUndefined();
		const bound = came(218, { bound: 'at least' } as Partial<Outcome>);
		expect(statedErrorsOf(boardOf(trade, bound).predictions)[0]?.bound).toBe('at least');
	});

	it('is none for what was known when said, nor in another unit', () => {
		const known = boardOf({ ...trade, saidOn: '2025-01-01' }, came(250));
		expect(statedErrorsOf(known.predictions)).toEqual([]);
		const roubles = came(250, { unit: 'bn RUB' } as Partial<Outcome>);
		expect(statedErrorsOf(boardOf(trade, roubles).predictions)).toEqual([]);
	});

	it('is averaged without its sign, from five on', () => {
		const [error] = statedErrorsOf(boardOf(trade, came(250)).predictions);
		if (!error) throw new Error('no error');
		const errors = [20, -20, 10, -10, 40].map((percent) => ({ ...error, percent }));
		expect(meanPercentageError(errors)).toBe(20);
		expect(meanPercentageError(errors.slice(1))).toBe('too few to say');
	});
});

describe('days early or late', () => {
	const arrived = (on: string) => boardOf(day, { kind: 'date', day: on }).predictions;

	it('are counted from the day that a claim names, else from the close of its window', () => {
		expect(daysOffOf(arrived('2024-02-21'))).toEqual({
			'named day': { count: 1, early: 0, onTime: 0, late: 1, median: -1 }
		});
		const happened = aResolution({ id: 'r2', happenedOn: '2024-12-01', knownOn: '2024-12-08' });
		const { predictions } = boardOf(
			{},
			{ kind: 'binary', occurred: true },
			{
				...happened,
				corrects: 'claim/resolution',
				reason: 'The day was found.'
			}
		);
		expect(daysOffOf(predictions)).toMatchObject({ close: { count: 1, early: 1, median: 30 } });
	});

	it('have a median, half way between the middle two', () => {
		const states = ['2024-02-18', '2024-02-20', '2024-02-21', '2024-02-25'].flatMap(arrived);
		expect(daysOffOf(states)['named day']).toEqual({
			count: 4,
			early: 1,
			onTime: 1,
			late: 2,
			median: -0.5
		});
	});

	it('are none where nothing came about', () => {
		expect(daysOffOf(boardOf(day, { kind: 'date' }).predictions)).toEqual({});
	});
});

describe('a forecast by shares or quantiles', () => {
	const months: Partial<Prediction> = {
		question: {
			kind: 'choice',
			options: ['march', 'april', 'may'].map((id) => ({ id, label: id })),
			favoured: ['march']
		}
	};
	const shares = (knownOn: string, march: number) =>
		aForecast({
			id: knownOn,
			knownOn,
			forecaster: 'reader',
			likelihood: {
				as: 'distribution',
				probabilities: { march, april: (1 - march) / 2, may: (1 - march) / 2 }
			}
		});

	it('is scored over all options, as it stood when the answer became known', () => {
		const outcome = { kind: 'choice', option: 'april' } as const;
		const board = boardOf(
			months,
			outcome,
			shares('2024-02-01', 0.2),
			shares('2023-03-01', 0.9),
			shares('2024-12-20', 0)
		);
		const [score, ...others] = wholeForecastScores(board);
		expect(others).toEqual([]);
		expect(score).toMatchObject({ forecaster: 'reader', of: 'options' });
		if (score?.of !== 'options') throw new Error('no shares');
		expect(score.brier).toBeCloseTo(0.04 + 0.36 + 0.16, 12);
		expect(score.log).toBeCloseTo(-Math.log(0.4), 12);
	});

	it('is scored on the value that came, in its unit: of a median alone, by the absolute error', () => {
		const quantiles = aForecast({
			likelihood: { as: 'quantiles', quantiles: [{ level: 0.5, value: 230 }] }
		});
		expect(wholeForecastScores(boardOf(trade, came(250), quantiles))).toEqual([
			{ prediction: 'claim', forecaster: 'author', of: 'value', crps: 20, unit: 'bn USD' }
		]);
		const bound = came(250, { bound: 'at least' } as Partial<Outcome>);
		expect(wholeForecastScores(boardOf(trade, bound, quantiles))).toEqual([]);
	});

	it('is scored on the day that came, in days, unless only the month of it is known', () => {
		const days = aForecast({
			likelihood: {
				as: 'date quantiles',
				quantiles: [{ level: 0.5, value: '2024-02-20' }]
			}
		});
		const arrived = (on: string) =>
			wholeForecastScores(boardOf(day, { kind: 'date', day: on }, days));
		expect(arrived('2024-02-25')).toMatchObject([{ of: 'day', crps: 5, unit: 'days' }]);
		expect(arrived('2024-02')).toEqual([]);
	});
});
