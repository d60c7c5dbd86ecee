/** A forecast of a yes/no prediction and what came of it. Without a weight it counts once. */
export interface ForecastPair {
	readonly probability: number;
	readonly occurred: boolean;
	readonly weight?: number;
}

/**
 * The same pairs by column, for the bulk functions (`…OfColumns`): scoring a million of them this way takes a
 * tenth of what objects do. Row i is probability i, outcome i (1 or 0) and, where there are weights, weight i.
 */
export interface PairColumns {
	readonly probabilities: Float64Array;
	readonly occurred: Uint8Array;
	readonly weights?: Float64Array;
}

/**
 * Pairs by column, each checked.
 *
 * @throws RangeError naming `probability` unless from 0 to 1, or `weight` unless finite and at least 0
 */
export function columnsOf(pairs: readonly ForecastPair[]): PairColumns {
	const probabilities = new Float64Array(pairs.length);
	const occurred = new Uint8Array(pairs.length);
	let weights: Float64Array | undefined;
	for (const [row, { probability, occurred: happened, weight }] of pairs.entries()) {
		probabilities[row] = probability;
		occurred[row] = happened ? 1 : 0;
		if (weight === undefined) continue;
		weights ??= new Float64Array(pairs.length).fill(1);
		weights[row] = weight;
	}
	const columns = { probabilities, occurred, ...(weights && { weights }) };
	for (let row = 0; row < pairs.length; row++) mustBeRow(columns, row);
	return columns;
}

/** Forecasts of shared predictions, many of each, by column: row i is of prediction `predictions[i]`. */
export interface ForecastColumns {
	readonly predictions: Uint32Array;
	readonly probabilities: Float64Array;
}

/**
 * Forecasts paired with the outcomes of their predictions (1 or 0, by prediction).
 *
 * @throws RangeError naming `predictions` unless as long as `probabilities`, each with an outcome
 */
export function pairColumnsOf(
	{ predictions, probabilities }: ForecastColumns,
	outcomes: Uint8Array
): PairColumns {
	const rows = probabilities.length;
	if (predictions.length !== rows) {
		throw new RangeError(`predictions: must have ${rows} rows, not ${predictions.length}`);
	}
	const occurred = new Uint8Array(rows);
	for (let row = 0; row < rows; row++) {
		const prediction = predictions[row] as number;
		if (prediction >= outcomes.length) {
			throw new RangeError(`predictions: must have an outcome, not ${prediction} (row ${row})`);
		}
		occurred[row] = outcomes[prediction] as number;
	}
	return { probabilities, occurred };
}

/** @throws RangeError naming `occurred` or `weights` unless as long as `probabilities` */
export function mustBeColumns({ probabilities, occurred, weights }: PairColumns): void {
	const rows = probabilities.length;
	if (occurred.length !== rows) {
		throw new RangeError(`occurred: must have ${rows} rows, not ${occurred.length}`);
	}
	if (weights && weights.length !== rows) {
		throw new RangeError(`weights: must have ${rows} rows, not ${weights.length}`);
	}
}

/** Whether a row is in its domain; NaN is not. */
export function isRow(probability: number, happened: number, weight: number): boolean {
	return probability >= 0 && probability <= 1 && happened <= 1 && weight >= 0 && weight < Infinity;
}

/**
 * Throws for a row that is not in its domain, naming what is wrong. The bulk loops ask `isRow` first.
 *
 * @throws RangeError naming `probability`, `occurred` or `weight`, and the row
 */
export function mustBeRow({ probabilities, occurred, weights }: PairColumns, row: number): void {
	const probability = probabilities[row] as number;
	if (!(probability >= 0 && probability <= 1)) {
		throw new RangeError(`probability: must be from 0 to 1, not ${probability} (row ${row})`);
	}
	const happened = occurred[row] as number;
	if (happened > 1) throw new RangeError(`occurred: must be 0 or 1, not ${happened} (row ${row})`);
	const weight = weights?.[row] ?? 1;
	if (!(weight >= 0 && weight < Infinity)) {
		throw new RangeError(`weight: must be finite and at least 0, not ${weight} (row ${row})`);
	}
}
