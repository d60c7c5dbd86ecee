import type { PredictionState } from '../domain/board';
import { dayAt, dayNumber, lastDay } from '../domain/day';
import { shortDay } from '../text/day-words';
import { number, withUnit } from '../text/number-words';
import { niceStep, valueAxis } from './axis';
import {
	assemble,
	NO_MARKS,
	stepCurve,
	type ForecastLook,
	type ForecastMarks
} from './forecast-plot';
import { spanOf, stepsOf, type ForecastSpan, type ForecastStep } from './forecast-steps';
import type { Axis, Band, Plot } from './plot';

/** A value on the fan's own axis: a number, or a day as its day number. */
interface Quantile {
	readonly level: number;
	readonly value: number;
}

/**
 * Quantiles over time on an axis of their own, a fan: the widest interval palest, the median a line; with
 * the value stated and the one that came.
 */
export function quantilePlot(state: PredictionState, look: ForecastLook): Plot {
	const span = spanOf(state, look.asOf);
	const steps = stepsOf(state, span, ({ as }) => as === 'quantiles' || as === 'date quantiles');
	const parts = [fanMarks(state, steps, look), outcomeMarks(state, span)];
	const values = [
		...steps.flatMap((step) => quantilesIn(step).map(({ value }) => value)),
		...parts.flatMap(({ points }) => points.map(({ y }) => y)),
		...statedValue(state)
	];
	const plot = assemble(parts, axisOf(state, values), span, look);
	return { ...plot, rules: [...plot.rules, ...statedRules(state, plot.x.max)] };
}

function quantilesIn({ forecast: { likelihood } }: ForecastStep): readonly Quantile[] {
	const list =
		likelihood.as === 'quantiles'
			? likelihood.quantiles
			: likelihood.as === 'date quantiles'
				? likelihood.quantiles.map(({ level, value }) => ({ level, value: dayNumber(value) }))
				: [];
	return [...list].sort((left, right) => left.level - right.level);
}

/** Bands between quantiles that lie alike on both sides of the middle, the widest first. */
export function fanOf(quantiles: readonly Quantile[]): readonly (readonly [number, number])[] {
	const pairs: (readonly [number, number])[] = [];
	for (let index = 0; index < Math.floor(quantiles.length / 2); index += 1) {
		const [low, high] = [quantiles[index], quantiles[quantiles.length - 1 - index]];
		if (low && high) pairs.push([low.value, high.value]);
	}
	return pairs;
}

function middleOf(quantiles: readonly Quantile[]): number {
	const median = quantiles.find(({ level }) => level === 0.5);
	if (median) return median.value;
	const [low, high] = fanOf(quantiles).at(-1) ?? [NaN, NaN];
	return (low + high) / 2;
}

function fanMarks(
	state: PredictionState,
	steps: readonly ForecastStep[],
	look: ForecastLook
): ForecastMarks {
	const drawn = steps.filter((step) => quantilesIn(step).length > 0);
	const last = drawn.at(-1);
	if (!last) return NO_MARKS;
	const middle = (step: ForecastStep) => middleOf(quantilesIn(step));
	return {
		...NO_MARKS,
		bands: drawn.flatMap((step) =>
			fanOf(quantilesIn(step)).map(([low, high], depth): Band => {
				const { from, to } = step;
				return { from, to, low, high, hue: depth === 0 ? 'own' : 'own inner' };
			})
		),
		curves: [stepCurve(drawn, middle)],
		points: drawn.map((step) => ({ x: step.from, y: middle(step), mark: 'own' })),
		labels: [
			{
				x: last.from,
				y: middle(last),
				text: `${look.nameOf(last.forecast.forecaster)}: ${valueWords(state, middle(last))}`,
				tone: 'own',
				bold: true,
				sides: ['above right', 'below right', 'above left', 'below left'],
				rank: 2
			}
		]
	};
}

function outcomeMarks(state: PredictionState, span: ForecastSpan): ForecastMarks {
	const value = outcomeValue(state);
	if (value === undefined || span.known === undefined) return NO_MARKS;
	const at = { x: dayNumber(span.known), y: value };
	return {
		...NO_MARKS,
		points: [{ ...at, mark: 'dot' }],
		labels: [
			{
				...at,
				text: `came to ${valueWords(state, value)}`,
				tone: 'actual',
				bold: true,
				sides: ['above left', 'below left', 'above right', 'below right'],
				rank: 0
			}
		]
	};
}

function outcomeValue({ resolution }: PredictionState): number | undefined {
	if (resolution?.ruling.as !== 'outcome') return undefined;
	const { outcome } = resolution.ruling;
	if (outcome.kind === 'numeric') return outcome.value;
	return outcome.kind === 'date' && outcome.day !== undefined
		? dayNumber(lastDay(outcome.day))
		: undefined;
}

function statedValue({ prediction: { question } }: PredictionState): number[] {
	if (question.kind === 'numeric') return [question.target.value];
	return question.kind === 'date' ? [dayNumber(lastDay(question.target.to))] : [];
}

function statedRules(state: PredictionState, end: number): Plot['rules'] {
	const from = dayNumber(lastDay(state.prediction.saidOn));
	return statedValue(state).map((y) => ({
		from: { x: from, y },
		to: { x: end, y },
		stroke: 'stated'
	}));
}

function valueWords({ prediction: { question } }: PredictionState, value: number): string {
	if (question.kind === 'date') return shortDay(dayAt(Math.round(value)));
	return question.kind === 'numeric' ? withUnit(value, question.target.unit) : number(value);
}

/** Numbers from nought or, where they lie far from it, around them; days around them. */
function axisOf({ prediction: { question } }: PredictionState, values: readonly number[]): Axis {
	if (question.kind !== 'date') {
		const unit = question.kind === 'numeric' ? question.target.unit : '';
		return valueAxis(values, unit, number);
	}
	const [lowest, highest] = [Math.min(...values), Math.max(...values)];
	const step = Math.max(1, Math.round(niceStep(highest - lowest || 10, 4)));
	const min = Math.floor(lowest / step) * step - step;
	const max = highest + step;
	const count = Math.floor((max - min) / step);
	const ticks = Array.from({ length: count }, (_, index) => min + (index + 1) * step);
	return { min, max, ticks: ticks.map((at) => ({ at, label: shortDay(dayAt(at)) })) };
}
