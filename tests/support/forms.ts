import type { Prediction, Question } from '../../src/lib/domain/prediction';
import type { Result } from '../../src/lib/domain/result';
import type { FieldProblem } from '../../src/lib/formats/form-field';
import type { ForecastFields } from '../../src/lib/formats/forecast-form';
import { outcomeFields, type OutcomeFields } from '../../src/lib/formats/outcome-fields';
import { anEvidence, aPrediction } from './builders';

/*
 * Forms as a reader has filled them in, for a claim of each kind, and what was wrong with them.
 */

export const TODAY = '2026-11-22';

export const asking = (question: Question): Prediction =>
	aPrediction({ id: 'a-claim', question, saidOn: '2026-01-20' });

export const binary = asking({ kind: 'binary' });
export const seat = asking({
	kind: 'choice',
	options: ['xiamen', 'valparaiso', 'brussels'].map((id) => ({ id, label: id })),
	favoured: ['xiamen']
});
export const trade = asking({
	kind: 'numeric',
	target: { operator: 'at least', value: 200, unit: 'bn USD' }
});
export const arrival = asking({ kind: 'date', target: { to: '2023-02-20' } });

export function forecast(fields: Partial<ForecastFields>): ForecastFields {
	return {
		as: 'probability',
		probability: '35',
		shares: {},
		quantiles: [],
		madeOn: TODAY,
		note: '',
		...fields
	};
}

export function outcome(fields: Partial<OutcomeFields>): OutcomeFields {
	const blank = outcomeFields({ kind: 'binary' }, undefined);
	return { ...blank, knownOn: '2026-11-20', strength: 'strong', evidence: ['beside'], ...fields };
}

/** What was logged before of the claim, and an outcome here rests on. */
export const logged = [
	anEvidence({ id: 'for', prediction: 'a-claim', bearing: 'supports' }),
	anEvidence({ id: 'against', prediction: 'a-claim', bearing: 'contradicts' }),
	anEvidence({ id: 'beside', prediction: 'a-claim', bearing: 'neutral' })
];

export const evidence = {
	url: 'https://example.org/a',
	publisher: '新华社',
	publishedOn: '2026-11',
	bearing: 'supports' as const,
	says: 'وقعت الاتفاقية'
};

/** Which field has which fault. */
export function faults(reading: Result<unknown, readonly FieldProblem[]>): string[] {
	return reading.ok ? [] : reading.problem.map(({ field, code }) => `${field} ${code}`);
}
