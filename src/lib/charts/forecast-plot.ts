import type { PredictionState } from '../domain/board';
import { addMonths, dayNumber, firstDay, lastDay, type Day } from '../domain/day';
import { isRange, probabilityOf, scaleOf } from '../domain/hedge/scales';
import { shortDay } from '../text/day-words';
import { percentRange } from '../text/score-words';
import { dayAxis } from './axis';
import { spanOf, stepsOf, type ForecastSpan, type ForecastStep } from './forecast-steps';
import { answerWords } from './forecast-words';
import type { Axis, Band, Curve, Label, Place, Plot, Point, Rule } from './plot';

export interface ForecastLook {
	readonly asOf: Day;
	readonly nowLabel: string;
	/** The named scale by which hedges are read. */
	readonly scale: string;
	readonly nameOf: (forecaster: string) => string;
}

/** Above 100 %, for the label of the answer. */
const HEAD_ROOM = 1.17;
const PERCENT: Axis = {
	min: 0,
	max: HEAD_ROOM,
	ticks: [
		{ at: 0.25, label: '25' },
		{ at: 0.5, label: '50' },
		{ at: 0.75, label: '75' },
		{ at: 1, label: '100 %' }
	]
};

/** The part of a drawing that one kind of forecast makes. */
export interface ForecastMarks {
	readonly bands: readonly Band[];
	readonly curves: readonly Curve[];
	readonly points: readonly Point[];
	readonly labels: readonly Label[];
	readonly rules: readonly Rule[];
}

export const NO_MARKS: ForecastMarks = { bands: [], curves: [], points: [], labels: [], rules: [] };

/**
 * Probabilities over time, 0–100 %: the hedge as a band by the named scale, forecasts in numbers as steps,
 * shares as a line for each option, and the day on which the answer became known.
 */
export function forecastPlot(state: PredictionState, look: ForecastLook): Plot {
	const span = spanOf(state, look.asOf);
	const parts = [
		hedgeMarks(state, span, look),
		probabilityMarks(state, span, look),
		distributionMarks(state, span),
		answerMarks(state, span)
	];
	return assemble(parts, PERCENT, span, look);
}

/** Puts parts on the days of a span, with the day looked from where it falls among them. */
export function assemble(
	parts: readonly ForecastMarks[],
	y: Axis,
	span: ForecastSpan,
	look: ForecastLook
): Plot {
	const from = `${span.from.slice(0, 7)}-01`;
	const last = lastDay(addMonths(`${span.until.slice(0, 7)}-01`, 1).slice(0, 7));
	const x = dayAxis(from, last);
	const now = dayNumber(look.asOf) + 1;
	return {
		x,
		y,
		columns: [],
		bands: parts.flatMap(({ bands }) => bands),
		rules: parts.flatMap(({ rules }) => rules),
		curves: parts.flatMap(({ curves }) => curves),
		points: parts.flatMap(({ points }) => points),
		labels: parts.flatMap(({ labels }) => labels),
		pins: [],
		...(now <= x.max && { now: { at: now, label: look.nowLabel } })
	};
}

function hedgeMarks(state: PredictionState, span: ForecastSpan, look: ForecastLook): ForecastMarks {
	const { hedge } = state.prediction;
	const range = probabilityOf(hedge, look.scale);
	if (!hedge || !isRange(range)) return NO_MARKS;
	const steps = stepsOf(state, span, ({ as }) => as === 'hedge');
	return {
		bands: steps.map(({ from, to }) => ({
			from,
			to,
			low: range.low,
			high: range.high,
			hue: 'stated'
		})),
		rules: steps.map(({ from, to }) => ({
			from: { x: from, y: range.mid },
			to: { x: to, y: range.mid },
			stroke: 'stated'
		})),
		curves: [],
		points: steps.map(({ from }) => ({ x: from, y: range.mid, mark: 'said' })),
		labels: steps.slice(0, 1).flatMap(({ forecast, from }): Label[] => {
			// Under the band where there is room under it, else over it, the bolder line first to be read.
			const under = range.low > 0.3;
			const at = { x: from, y: under ? range.low : range.high, tone: 'stated' as const };
			const sides = under
				? (['below right', 'below left'] as const)
				: (['above right', 'above left'] as const);
			const term = hedge.terms[look.scale] ?? '';
			return [
				{
					...at,
					text: `${look.nameOf(forecast.forecaster)}: “${hedge.phrase}”`,
					short: `“${hedge.phrase}”`,
					bold: true,
					sides,
					rank: 1,
					over: 'lines',
					line: under ? 0 : 1
				},
				{
					...at,
					text: `read as ${term}, ${percentRange(range)} (${scaleOf(look.scale)?.name ?? look.scale})`,
					short: `${term}, ${percentRange(range)}`,
					sides,
					rank: 1,
					line: under ? 1 : 0
				}
			];
		})
	};
}

function probabilityMarks(
	state: PredictionState,
	span: ForecastSpan,
	look: ForecastLook
): ForecastMarks {
	const steps = stepsOf(state, span, ({ as }) => as === 'probability');
	const forecasters = new Set(steps.map(({ forecast }) => forecast.forecaster));
	const named = [...forecasters].map((id) =>
		steps.filter(({ forecast }) => forecast.forecaster === id)
	);
	return {
		...NO_MARKS,
		curves: named.map((ofOne) => stepCurve(ofOne, probabilityIn)),
		points: steps.map((step) => ({ x: step.from, y: probabilityIn(step), mark: 'own' })),
		labels: named.flatMap((ofOne): Label[] => {
			const last = ofOne.at(-1);
			if (!last) return [];
			return [
				{
					x: last.from,
					y: probabilityIn(last),
					text: `${look.nameOf(last.forecast.forecaster)}: ${Math.round(probabilityIn(last) * 100)} %`,
					short: `${Math.round(probabilityIn(last) * 100)} %`,
					over: 'lines',
					tone: 'own',
					bold: true,
					sides: ['above right', 'below right', 'above left', 'below left'],
					rank: 2
				}
			];
		})
	};
}

function probabilityIn({ forecast: { likelihood } }: ForecastStep): number {
	return likelihood.as === 'probability' ? likelihood.probability : 0;
}

/** A stepped line through what each step says, up to the end of the last. */
export function stepCurve(
	steps: readonly ForecastStep[],
	valueIn: (step: ForecastStep) => number
): Curve {
	const places = steps.map((step): Place => ({ x: step.from, y: valueIn(step) }));
	const last = steps.at(-1);
	return {
		places: last ? [...places, { x: last.to, y: valueIn(last) }] : places,
		stroke: 'own',
		stepped: true
	};
}

function distributionMarks(state: PredictionState, span: ForecastSpan): ForecastMarks {
	const { question } = state.prediction;
	if (question.kind !== 'choice') return NO_MARKS;
	const steps = stepsOf(state, span, ({ as }) => as === 'distribution');
	const last = steps.at(-1);
	if (!last) return NO_MARKS;
	const shareOf = (option: string) => (step: ForecastStep) => {
		const { likelihood } = step.forecast;
		return likelihood.as === 'distribution' ? (likelihood.probabilities[option] ?? 0) : 0;
	};
	return {
		...NO_MARKS,
		curves: question.options.map(({ id }) => ({
			...stepCurve(steps, shareOf(id)),
			stroke: question.favoured.includes(id) ? ('own' as const) : ('context' as const)
		})),
		points: question.options.flatMap(({ id }) =>
			steps.map((step): Point => ({ x: step.from, y: shareOf(id)(step), mark: 'own' }))
		),
		labels: question.options.map(({ id, label }): Label => {
			const share = shareOf(id)(last);
			return {
				x: last.from,
				y: share,
				text: `${label}: ${Math.round(share * 100)} %`,
				tone: question.favoured.includes(id) ? 'own' : 'quiet',
				bold: question.favoured.includes(id),
				sides: ['above right', 'below right', 'above left', 'below left'],
				rank: question.favoured.includes(id) ? 2 : 3
			};
		})
	};
}

/** The day on which the answer became known, upright, with its dot where a perfect forecast would be. */
function answerMarks(state: PredictionState, span: ForecastSpan): ForecastMarks {
	const answer = answerWords(state);
	if (span.known === undefined || answer === undefined) return NO_MARKS;
	const x = dayNumber(span.known);
	const y = answer.held === false ? 0 : 1;
	return {
		...NO_MARKS,
		rules: [{ from: { x, y: 0 }, to: { x, y: 1 }, stroke: 'actual' }],
		points: answer.held === undefined ? [] : [{ x, y, mark: 'dot' }],
		labels: [
			{
				x,
				y,
				text: `${answer.text}, known ${shortDay(state.settledOn ?? firstDay(span.known))}`,
				short: answer.text,
				tone: 'actual',
				bold: true,
				over: 'lines',
				sides: y === 1 ? ['above left', 'above right'] : ['left', 'right', 'above left'],
				rank: 0
			}
		]
	};
}
