import type { Day } from '../domain/day';
import type { Likelihood } from '../domain/entry';
import { err, ok, type Result } from '../domain/result';
import { sha256HexNow } from './digest-now';
import type { Draft } from './entry-form';
import { FieldReader, type FieldProblem } from './form-field';
import type { PredictionFields } from './prediction-fields';
import { hedgedForecasts, readPrediction, type PredictionSources } from './prediction-form';
import { sealingDrafts } from './sealed-prediction';

/** What no field says: drawn once for a form. */
export interface Drawn {
	readonly id: string;
	readonly nonce: string;
}

/**
 * The same prediction under seal: the reader's own, said today, with how likely they hold it. Without a chain to
 * add it to, there is nothing that a seal could be bound to, and it can't be chosen.
 */
export function readSealing(
	fields: PredictionFields,
	sources: PredictionSources,
	{ id, nonce }: Drawn,
	chain: string | undefined,
	today: Day
): Result<readonly [Draft<'seal'>, Draft<'secret'>], readonly FieldProblem[]> {
	const reader = new FieldReader(today);
	const probability =
		takesProbability(fields) && fields.probability.trim() !== ''
			? reader.percentage('probability', fields.probability)
			: undefined;
	if (chain === undefined) reader.refuse('sealing', 'field/not-chosen');
	const read = readPrediction({ ...fields, forecaster: '', saidOn: today }, sources, today);
	if (!read.ok || reader.problems.length > 0 || chain === undefined) {
		return err([...(read.ok ? [] : read.problem), ...reader.problems]);
	}
	const prediction = { ...read.value.prediction, id };
	const likelihood: Likelihood | undefined =
		probability === undefined
			? hedgedForecasts(read.value, undefined)[0]?.likelihood
			: { as: 'probability', probability };
	const sealed = { prediction, nonce, chain, ...(likelihood && { likelihood }) };
	return ok(sealingDrafts(sealed, today, sha256HexNow));
}

/** Whether one number says how likely the claim is: of several options, each would need its own. */
export function takesProbability({ kind }: Pick<PredictionFields, 'kind'>): boolean {
	return kind !== 'choice' && kind !== 'not scorable';
}
