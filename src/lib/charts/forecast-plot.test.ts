import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aForecast,
	aPrediction,
	aPredictionEntry,
	aResolution,
	aScenario
} from '../../../tests/support/builders';
import type { PredictionState } from '../domain/board';
import { dayNumber, type Day } from '../domain/day';
import type { Entry } from '../domain/entry';
import type { Hedge, Prediction } from '../domain/prediction';
import { replay } from '../domain/replay';
import { forecastPlot } from './forecast-plot';
import { forecastCells, forecastSentence, forecastTable } from './forecast-words';
import { fanOf, quantilePlot } from './quantile-plot';

const hedge: Hedge = {
	phrase: 'ahead of schedule',
	leaning: 'expects',
	confidence: 'low',
	terms: { 'icd-203': 'very likely' }
};
const spoken = aForecast({ id: 'said', likelihood: { as: 'hedge' } });
const mine = (id: string, knownOn: Day, probability: number) =>
	aForecast({ id, knownOn, forecaster: 'reader', likelihood: { as: 'probability', probability } });

function stateOf(
	asOf: Day,
	entries: readonly Entry[],
	over: Partial<Prediction> = { hedge }
): PredictionState {
	const catalogue = aCatalogue({
		scenarios: [aScenario()],
		entries: [aPredictionEntry(aPrediction(over)), ...entries]
	});
	const state = replay(catalogue, [], asOf).byPrediction.get('claim');
	if (!state) throw new Error('no claim');
	return state;
}

function look(asOf: Day, scale = 'icd-203') {
	return { asOf, nowLabel: asOf, scale, nameOf: (id: string) => id };
}

describe('the chart of forecasts', () => {
	const asOf = '2023-10-01';
	const forecasts = [spoken, mine('a', '2023-03-01', 0.55), mine('b', '2023-07-15', 0.85)];

	it('draws words as the band of their term, from the day said to the day looked from', () => {
		const { bands, rules } = forecastPlot(stateOf(asOf, forecasts), look(asOf));
		const span = { from: dayNumber('2023-02-06'), to: dayNumber(asOf) };
		expect(bands).toEqual([{ ...span, low: 0.8, high: 0.95, hue: 'stated' }]);
		expect(rules).toContainEqual({
			from: { x: span.from, y: 0.875 },
			to: { x: span.to, y: 0.875 },
			stroke: 'stated'
		});
	});

	it('draws no band where the scale has no term for the words', () => {
		expect(forecastPlot(stateOf(asOf, forecasts), look(asOf, 'kent')).bands).toEqual([]);
	});

	it('holds a probability until the next one', () => {
		const { curves } = forecastPlot(stateOf(asOf, forecasts), look(asOf));
		expect(curves).toEqual([
			{
				stroke: 'own',
				stepped: true,
				places: [
					{ x: dayNumber('2023-03-01'), y: 0.55 },
					{ x: dayNumber('2023-07-15'), y: 0.85 },
					{ x: dayNumber(asOf), y: 0.85 }
				]
			}
		]);
	});

	it('ends with the day on which the answer became known', () => {
		const state = stateOf('2026-01-01', [...forecasts, aResolution()]);
		const plot = forecastPlot(state, look('2026-01-01'));
		expect(plot.curves[0]?.places.at(-1)?.x).toBe(dayNumber('2024-03-01'));
		expect(plot.points).toContainEqual({ x: dayNumber('2024-03-01'), y: 1, mark: 'dot' });
		expect(plot.now).toBeUndefined();
	});

	it('puts a no at the foot of its line', () => {
		const no = aResolution({
			ruling: { as: 'outcome', outcome: { kind: 'binary', occurred: false } }
		});
		const { points } = forecastPlot(stateOf('2026-01-01', [spoken, no]), look('2026-01-01'));
		expect(points).toContainEqual({ x: dayNumber('2024-03-01'), y: 0, mark: 'dot' });
	});

	it('gives a forecast made after the answer no time to stand', () => {
		const late = mine('late', '2024-06-01', 0.99);
		const state = stateOf('2026-01-01', [spoken, late, aResolution()]);
		const { curves } = forecastPlot(state, look('2026-01-01'));
		const [places] = curves.map((curve) => curve.places.map(({ x }) => x));
		expect(places).toEqual([dayNumber('2024-06-01'), dayNumber('2024-06-01')]);
	});

	it('shows nothing right of the day looked from', () => {
		const { bands, curves, points } = forecastPlot(
			stateOf('2023-05-01', forecasts),
			look('2023-05-01')
		);
		const days = [
			...bands.map(({ to }) => to),
			...points.map(({ x }) => x),
			...curves.flatMap(({ places }) => places.map(({ x }) => x))
		];
		expect(Math.max(...days)).toBe(dayNumber('2023-05-01'));
	});

	it('draws shares as a line for each option', () => {
		const options = ['march', 'april'].map((id) => ({ id, label: id }));
		const shares = aForecast({
			likelihood: { as: 'distribution', probabilities: { march: 0.7, april: 0.3 } }
		});
		const state = stateOf(asOf, [shares], {
			question: { kind: 'choice', options, favoured: ['march'] }
		});
		const { curves } = forecastPlot(state, look(asOf));
		expect(curves.map(({ stroke, places }) => [stroke, places[0]?.y])).toEqual([
			['own', 0.7],
			['context', 0.3]
		]);
	});
});

describe('the fan of quantiles', () => {
	const asOf = '2023-10-01';
	const question = {
		kind: 'numeric',
		target: { operator: 'at least', value: 200, unit: 'bn' }
	} as const;
	const fan = aForecast({
		likelihood: {
			as: 'quantiles',
			quantiles: [
				{ level: 0.9, value: 240 },
				{ level: 0.1, value: 170 },
				{ level: 0.5, value: 205 }
			]
		}
	});

	it('spans the outer quantiles and runs through the middle one', () => {
		const { bands, curves } = quantilePlot(stateOf(asOf, [fan], { question }), look(asOf));
		expect(bands.map(({ low, high }) => [low, high])).toEqual([[170, 240]]);
		expect(curves[0]?.places[0]?.y).toBe(205);
	});

	it('shows the value stated, dashed', () => {
		const { rules } = quantilePlot(stateOf(asOf, [fan], { question }), look(asOf));
		expect(rules.map(({ stroke, from }) => [stroke, from.y])).toEqual([['stated', 200]]);
	});

	it('of days stands on an axis of days', () => {
		const days = aForecast({
			likelihood: {
				as: 'date quantiles',
				quantiles: [
					{ level: 0.25, value: '2023-02-18' },
					{ level: 0.75, value: '2023-03-10' }
				]
			}
		});
		const state = stateOf(asOf, [days], {
			question: { kind: 'date', target: { to: '2023-02-20' } }
		});
		const { bands, y } = quantilePlot(state, look(asOf));
		expect(bands[0]).toMatchObject({
			low: dayNumber('2023-02-18'),
			high: dayNumber('2023-03-10')
		});
		expect(y.ticks.map(({ label }) => label)).toContain('17 Feb 2023');
	});

	it('nests its intervals', () => {
		const levels = [0.05, 0.25, 0.5, 0.75, 0.95].map((level) => ({ level, value: level * 100 }));
		expect(fanOf(levels)).toEqual([
			[5, 95],
			[25, 75]
		]);
	});
});

describe('the words of the chart', () => {
	const nameOf = (id: string) => (id === 'reader' ? 'You' : 'An author');
	const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

	it('tell each forecast and how it came out', () => {
		const state = stateOf('2026-01-01', [mine('a', '2023-03-01', 0.55), spoken, aResolution()]);
		expect(plain(forecastSentence(state, 'icd-203', nameOf))).toBe(
			'An author, 6 February 2023: “ahead of schedule”, read as very likely, 80–95 %. ' +
				'You, 1 March 2023: 55 %. It came true, known on 1 March 2024.'
		);
	});

	it('say why words have no reading on a scale', () => {
		const state = stateOf('2023-10-01', [spoken]);
		expect(forecastSentence(state, 'kent', nameOf)).toContain(
			'no term of Kent 1964 comes near these words'
		);
	});

	it('say that the words leave it open where nobody has forecast', () => {
		const state = stateOf('2023-10-01', [], { hedge: { ...hedge, leaning: 'leaves open' } });
		expect(forecastSentence(state, 'icd-203', nameOf)).toBe(
			'“ahead of schedule” leaves it open, and nobody has forecast it.'
		);
	});

	it('give the table a row for each forecast, and other programs plain numbers', () => {
		const state = stateOf('2023-10-01', [spoken, mine('a', '2023-03-01', 0.55)]);
		expect(forecastTable(state, 'icd-203', nameOf).rows).toHaveLength(2);
		expect(forecastCells(state, 'icd-203', nameOf).slice(1)).toEqual([
			['claim', 'You', '2023-03-01', 'probability', '', '0.55', '0.55', '0.55'],
			['claim', 'An author', '2023-02-06', 'hedge', 'icd-203', '0.8', '0.875', '0.95']
		]);
	});
});
