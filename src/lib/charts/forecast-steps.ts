import type { PredictionState } from '../domain/board';
import { dayNumber, lastDay, type Day } from '../domain/day';
import { stoodSince, type ForecastEntry, type Likelihood } from '../domain/entry';

/** One forecast while it stood: from its day to the forecaster's next one, or until the answer was known. */
export interface ForecastStep {
	readonly forecast: ForecastEntry;
	readonly from: number;
	readonly to: number;
}

/** The days that a chart of forecasts spans, as day numbers. */
export interface ForecastSpan {
	/** First day of anything on it. */
	readonly from: Day;
	/** The last day on which a forecast could still stand. */
	readonly until: Day;
	/** When the answer became known, if it has. */
	readonly known?: Day;
	/** It was known before it was said: nothing after it was foresight. */
	readonly beforehand: boolean;
}

export function spanOf(
	{ forecasts, settledOn, prediction, alreadyKnown }: PredictionState,
	asOf: Day
): ForecastSpan {
	const said = lastDay(prediction.saidOn);
	const known = settledOn === undefined ? undefined : lastDay(settledOn);
	const days = [said, ...forecasts.map(({ knownOn }) => lastDay(knownOn))].sort();
	const latest = days.at(-1) ?? said;
	const from = [days[0] ?? said, ...(known === undefined ? [] : [known])].sort()[0] ?? said;
	const end = known === undefined || known < latest ? latest : known;
	return {
		from,
		until: known === undefined ? asOf : alreadyKnown ? said : end,
		...(known !== undefined && { known }),
		beforehand: alreadyKnown
	};
}

/** Steps of each forecaster, in the order of their days, of the likelihoods that `pick` takes. */
export function stepsOf(
	{ forecasts }: PredictionState,
	span: ForecastSpan,
	pick: (likelihood: Likelihood) => boolean
): ForecastStep[] {
	const until = dayNumber(span.known !== undefined && !span.beforehand ? span.known : span.until);
	const chosen = forecasts
		.filter(({ likelihood }) => pick(likelihood))
		.map((forecast) => ({ forecast, from: dayNumber(lastDay(forecast.knownOn)) }))
		.sort((left, right) => left.from - right.from);
	return chosen.map(({ forecast, from }, index) => {
		const next = chosen
			.slice(index + 1)
			.find((later) => later.forecast.forecaster === forecast.forecaster);
		// A forecast made or entered once the answer was known is kept and shown at its day; it stood for nothing.
		const tooLate = span.known !== undefined && stoodSince(forecast) >= span.known;
		const to = tooLate ? from : Math.max(from, Math.min(next?.from ?? until, until));
		return { forecast, from, to };
	});
}
