import type { PredictionState } from '../domain/board';
import { compareText, lastDay } from '../domain/day';
import type { ForecastEntry } from '../domain/entry';
import { isRange, probabilityOf, scaleOf } from '../domain/hedge/scales';
import { longDay, onDay, shortDay } from '../text/day-words';
import { number, sentence } from '../text/number-words';
import { enteredWords } from '../text/outcome-words';
import { percentOf, percentRange } from '../text/score-words';
import { verdictWords } from '../text/verdict-words';
import type { TableWords } from './figure-rows';

/** How the claim came out, and whether a high probability was right; neither until it is settled. */
export function answerWords({
	verdict
}: PredictionState): { readonly text: string; readonly held: boolean | undefined } | undefined {
	switch (verdict) {
		case 'came true':
			return { text: 'came true', held: true };
		case 'did not':
			return { text: 'did not', held: false };
		case 'partly':
		case 'annulled':
		case 'ambiguous':
			return { text: verdictWords(verdict).toLowerCase(), held: undefined };
		default:
			return undefined;
	}
}

/** A forecast in words: "70 %", "March 60 %, April 40 %", "10 % 190, 50 % 205, 90 % 220". */
export function likelihoodWords(
	{ likelihood }: ForecastEntry,
	{ prediction }: PredictionState,
	scale: string
): string {
	switch (likelihood.as) {
		case 'hedge': {
			const range = probabilityOf(prediction.hedge, scale);
			const term = prediction.hedge?.terms[scale];
			return isRange(range) && term ? `${term}, ${percentRange(range)}` : noReading(range, scale);
		}
		case 'probability':
			return `${percentOf(likelihood.probability)} %`;
		case 'distribution': {
			const options = prediction.question.kind === 'choice' ? prediction.question.options : [];
			const nameOf = (id: string) => options.find((option) => option.id === id)?.label ?? id;
			return Object.entries(likelihood.probabilities)
				.map(([id, share]) => `${nameOf(id)} ${percentOf(share)} %`)
				.join(', ');
		}
		case 'quantiles':
			return likelihood.quantiles
				.map(({ level, value }) => `${percentOf(level)} % at most ${number(value)}`)
				.join(', ');
		case 'date quantiles':
			return likelihood.quantiles
				.map(({ level, value }) => `${percentOf(level)} % by ${shortDay(value)}`)
				.join(', ');
	}
}

/** Why words have no band on a scale. */
export function noReading(answer: ReturnType<typeof probabilityOf>, scale: string): string {
	const name = scaleOf(scale)?.name ?? scale;
	if (isRange(answer)) return '';
	switch (answer.none) {
		case 'no hedge':
			return 'no words of likelihood were kept';
		case 'no term':
			return `no term of ${name} comes near these words`;
		case 'unknown term':
			return `${name} does not know the term given`;
		case 'unknown scale':
			return `no scale is called ${name}`;
	}
}

/** How many forecasts a sentence tells one by one. */
const SPELLED_OUT = 4;

function inOrder({ forecasts }: PredictionState): ForecastEntry[] {
	return [...forecasts].sort((left, right) =>
		compareText(lastDay(left.knownOn), lastDay(right.knownOn))
	);
}

/** Why there is nothing to draw: the words leave it open, or there are none. */
export function silenceWords({ prediction: { hedge } }: PredictionState): string {
	if (!hedge) return 'No words of likelihood were kept, and nobody has forecast it.';
	const open = hedge.leaning === 'leaves open';
	return `“${hedge.phrase}” ${open ? 'leaves it open' : 'was not read as a forecast'}, and nobody has forecast it.`;
}

/** What the chart of forecasts says. */
export function forecastSentence(
	state: PredictionState,
	scale: string,
	nameOf: (forecaster: string) => string
): string {
	const { prediction, settledOn, alreadyKnown } = state;
	const forecasts = inOrder(state);
	if (forecasts.length === 0) return silenceWords(state);
	const said = forecasts.slice(0, SPELLED_OUT).map((forecast) => {
		const quoted =
			forecast.likelihood.as === 'hedge' && prediction.hedge
				? `“${prediction.hedge.phrase}”, read as `
				: '';
		return `${nameOf(forecast.forecaster)}, ${longDay(forecast.knownOn)}: ${quoted}${likelihoodWords(forecast, state, scale)}`;
	});
	const more = forecasts.length - said.length;
	const rest = more > 0 ? [`${number(more)} more forecasts stand in the table`] : [];
	const answer = answerWords(state);
	const end =
		answer && settledOn !== undefined
			? [
					`it ${answerVerb(answer.text)}, known ${onDay(settledOn)}${alreadyKnown ? ', before it was said' : ''}`
				]
			: ['the answer is not known yet'];
	return [...said, ...rest, ...end].map((part) => `${sentence(part)}.`).join(' ');
}

function answerVerb(answer: string): string {
	if (answer === 'came true') return answer;
	if (answer === 'did not') return 'did not come true';
	if (answer === 'partly') return 'came true in part';
	return `is ${answer}`;
}

/** Every forecast, a row each. */
export function forecastTable(
	state: PredictionState,
	scale: string,
	nameOf: (forecaster: string) => string
): TableWords {
	return {
		heads: ['Forecaster', 'Said', 'Forecast'].map((text) => ({ text, numeric: false })),
		rows: inOrder(state).map((forecast) => [
			nameOf(forecast.forecaster),
			{
				day: forecast.knownOn,
				words: [shortDay(forecast.knownOn), enteredWords(forecast)].filter(Boolean).join(', ')
			},
			likelihoodWords(forecast, state, scale)
		])
	};
}

/** The same for other programs: plain numbers, ISO days. */
export function forecastCells(
	state: PredictionState,
	scale: string,
	nameOf: (forecaster: string) => string
): string[][] {
	const heads = 'prediction forecaster day as what low mid high'.split(' ');
	const rows = state.forecasts.flatMap((forecast) => {
		const start = [state.prediction.id, nameOf(forecast.forecaster), forecast.knownOn];
		const { likelihood } = forecast;
		const row = (what: string, low: number, mid = low, high = low) => [
			[...start, likelihood.as, what, String(low), String(mid), String(high)]
		];
		switch (likelihood.as) {
			case 'hedge': {
				const range = probabilityOf(state.prediction.hedge, scale);
				return isRange(range)
					? row(scale, range.low, range.mid, range.high)
					: [[...start, likelihood.as, scale, '', '', '']];
			}
			case 'probability':
				return row('', likelihood.probability);
			case 'distribution':
				return Object.entries(likelihood.probabilities).flatMap(([id, share]) => row(id, share));
			case 'quantiles':
				return likelihood.quantiles.flatMap(({ level, value }) => row(String(level), value));
			case 'date quantiles':
				return likelihood.quantiles.map(({ level, value }) => [
					...start,
					likelihood.as,
					String(level),
					value,
					value,
					value
				]);
		}
	});
	return [heads, ...rows];
}
