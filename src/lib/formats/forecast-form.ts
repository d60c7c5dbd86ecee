import type { Day } from '../domain/day';
import type { Likelihood } from '../domain/entry';
import { READER } from '../domain/own-prediction';
import type { Prediction, Question } from '../domain/prediction';
import { unreachable } from '../domain/result';
import type { Reading } from './entry-form';
import { FieldReader } from './form-field';

/** The levels that a forecast of a number or a day is asked for. */
export const QUANTILE_LEVELS = [0.1, 0.5, 0.9] as const;
const SUM_TOLERANCE = 0.0005;

const FORMS = ['probability', 'distribution', 'quantiles'] as const;

export interface ForecastFields {
	as: (typeof FORMS)[number];
	probability: string;
	/** Per cent by option id. */
	shares: Record<string, string>;
	/** One for each of QUANTILE_LEVELS. */
	quantiles: string[];
	madeOn: string;
	note: string;
}

/** A forecast of the reader's own: `madeOn` is when it counts from. */
export function readForecast(
	fields: ForecastFields,
	{ id, question }: Prediction,
	today: Day
): Reading<'forecast'> {
	const reader = new FieldReader(today);
	const likelihood = readLikelihood(reader, fields, question);
	const knownOn = reader.pastDay('madeOn', fields.madeOn);
	const note = reader.optionalText('note', fields.note);
	return reader.conclude(() => ({
		type: 'forecast',
		prediction: id,
		forecaster: READER,
		likelihood,
		knownOn,
		...(note !== undefined && { note })
	}));
}

function readLikelihood(
	reader: FieldReader,
	fields: ForecastFields,
	question: Question
): Likelihood {
	const as = reader.chosen('as', fields.as, FORMS);
	switch (as) {
		case 'probability':
			return {
				as: 'probability',
				probability: reader.percentage('probability', fields.probability)
			};
		case 'distribution': {
			const options = question.kind === 'choice' ? question.options : [];
			const probabilities = Object.fromEntries(
				options.map(({ id }) => [id, reader.percentage(`share-${id}`, fields.shares[id] ?? '')])
			);
			const sum = Object.values(probabilities).reduce((total, share) => total + share, 0);
			if (!reader.problems.length && Math.abs(sum - 1) > SUM_TOLERANCE) {
				reader.refuse('shares', 'field/not-100-percent', String(Math.round(sum * 1000) / 10));
			}
			// Rounded entries such as 33.3 three times are scaled to the whole they mean.
			return {
				as: 'distribution',
				probabilities: Object.fromEntries(
					Object.entries(probabilities).map(([id, share]) => [id, share / (sum || 1)])
				)
			};
		}
		case 'quantiles':
			return question.kind === 'date'
				? {
						as: 'date quantiles',
						quantiles: ordered(reader, fields.quantiles, (field, text) =>
							reader.wholeDay(field, text)
						)
					}
				: {
						as: 'quantiles',
						quantiles: ordered(reader, fields.quantiles, (field, text) =>
							reader.number(field, text)
						)
					};
		default:
			return unreachable(as);
	}
}

function ordered<Value extends string | number>(
	reader: FieldReader,
	texts: readonly string[],
	read: (field: string, text: string) => Value
): { level: number; value: Value }[] {
	const quantiles = QUANTILE_LEVELS.map((level, index) => ({
		level,
		value: read(`quantile-${index}`, texts[index] ?? '')
	}));
	if (!reader.problems.length) {
		quantiles.forEach(({ value }, index) => {
			const before = quantiles[index - 1];
			if (before && value < before.value) {
				reader.refuse(
					`quantile-${index}`,
					'field/not-in-order',
					String(value),
					String(before.value)
				);
			}
		});
	}
	return quantiles;
}
