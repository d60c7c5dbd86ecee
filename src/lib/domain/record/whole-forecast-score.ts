import type { Board, PredictionState } from '../board';
import { compareText, dayNumber, firstDay, isDay } from '../day';
import { stoodSince, type ForecastEntry } from '../entry';
import { brierScoreMulticategory } from '../scoring/brier';
import { quantileScore } from '../scoring/crps';
import { logScore } from '../scoring/log-score';

/**
 * What a forecast scores on the whole of what it said: shares on all options, not only on the claim's own;
 * quantiles on the value or day that came, not only on whether the target was met.
 */
export type WholeForecastScore = {
	readonly prediction: string;
	readonly forecaster: string;
} & (
	| { readonly of: 'options'; readonly brier: number; readonly log: number }
	| { readonly of: 'value' | 'day'; readonly crps: number; readonly unit: string }
);

const WHOLE: ReadonlySet<string> = new Set(['distribution', 'quantiles', 'date quantiles']);

/** Of every forecast by shares or quantiles that stood when the answer became known. */
export function wholeForecastScores(board: Board): WholeForecastScore[] {
	return board.predictions.flatMap((state) => {
		const { settledOn, alreadyKnown, resolution } = state;
		if (settledOn === undefined || alreadyKnown || resolution?.ruling.as !== 'outcome') return [];
		if (!state.forecasts.some(({ likelihood }) => WHOLE.has(likelihood.as))) return [];
		const known = firstDay(settledOn);
		const ahead = state.forecasts
			.filter((forecast) => stoodSince(forecast) < known)
			.sort((left, right) => compareText(stoodSince(left), stoodSince(right)));
		// The last one of each forecaster stood.
		const standing = new Map(ahead.map((forecast) => [forecast.forecaster, forecast]));
		return [...standing.values()].flatMap((forecast) => scoreOf(state, forecast) ?? []);
	});
}

function scoreOf(
	{ prediction, resolution }: PredictionState,
	{ forecaster, likelihood }: ForecastEntry
): WholeForecastScore | undefined {
	if (resolution?.ruling.as !== 'outcome') return undefined;
	const { outcome } = resolution.ruling;
	const whose = { prediction: prediction.id, forecaster };
	if (likelihood.as === 'distribution' && outcome.kind === 'choice') {
		if (prediction.question.kind !== 'choice') return undefined;
		const options = prediction.question.options.map(({ id }) => id);
		const shares = options.map((id) => likelihood.probabilities[id] ?? 0);
		const happened = options.indexOf(outcome.option);
		if (happened < 0) return undefined;
		const brier = brierScoreMulticategory(shares, happened);
		return { ...whose, of: 'options', brier, log: logScore(shares[happened] as number, true) };
	}
	if (likelihood.as === 'quantiles' && outcome.kind === 'numeric' && !outcome.bound) {
		const crps = crpsOf(likelihood.quantiles, outcome.value);
		return { ...whose, of: 'value', crps, unit: outcome.unit };
	}
	if (likelihood.as === 'date quantiles' && outcome.kind === 'date') {
		if (outcome.day === undefined || !isDay(outcome.day)) return undefined;
		const quantiles = likelihood.quantiles.map(({ level, value }) => ({
			level,
			value: dayNumber(value)
		}));
		return { ...whose, of: 'day', crps: crpsOf(quantiles, dayNumber(outcome.day)), unit: 'days' };
	}
	return undefined;
}

/**
 * The CRPS as far as quantiles tell it: twice their mean quantile score, which for central intervals with a median
 * is the weighted interval score.
 */
function crpsOf(
	quantiles: readonly { readonly level: number; readonly value: number }[],
	observed: number
): number {
	const sum = quantiles.reduce(
		(total, { level, value }) => total + quantileScore(level, value, observed),
		0
	);
	return (2 * sum) / quantiles.length;
}
