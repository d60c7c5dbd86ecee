import { isRow, mustBeColumns, mustBeRow, type PairColumns } from './columns';

/** Pairs merged by forecast: the distinct probabilities, rising, each with its weight. */
export interface ForecastGroups {
	readonly probabilities: Float64Array;
	/** The weight of all pairs with this forecast. */
	readonly weights: Float64Array;
	/** The weight of those of them that occurred. */
	readonly occurred: Float64Array;
	readonly totalWeight: number;
	readonly totalOccurred: number;
}

const MOST_BUCKETS = 1 << 16;
/** Up to this many unequal forecasts in a bucket are sorted by insertion. */
const FEW = 32;

/**
 * Merges pairs with equal forecasts and sorts the rest: by counting into buckets, then within each. Linear in
 * the number of pairs unless unequal forecasts crowd by the dozen within 1/65536. The columns are not changed.
 *
 * @throws RangeError naming what is wrong with the columns
 */
export function groupEqualForecasts(columns: PairColumns): ForecastGroups {
	mustBeColumns(columns);
	const { probabilities, occurred, weights } = columns;
	const rows = probabilities.length;
	// As many as there are pairs: clearing 65,536 for a few dozen would take longer than all else.
	const buckets = Math.min(MOST_BUCKETS, rows);
	const starts = new Uint32Array(buckets + 1);
	for (let row = 0; row < rows; row++) {
		const probability = probabilities[row] as number;
		const weight = weights ? (weights[row] as number) : 1;
		if (!isRow(probability, occurred[row] as number, weight)) mustBeRow(columns, row);
		(starts[bucketOf(probability, buckets) + 1] as number)++;
	}
	for (let bucket = 0; bucket < buckets; bucket++) {
		(starts[bucket + 1] as number) += starts[bucket] as number;
	}

	const order = new Uint32Array(rows);
	const sorted = new Float64Array(rows);
	const next = starts.slice();
	for (let row = 0; row < rows; row++) {
		const probability = probabilities[row] as number;
		const bucket = bucketOf(probability, buckets);
		const place = next[bucket] as number;
		next[bucket] = place + 1;
		sorted[place] = probability;
		order[place] = row;
	}
	for (let bucket = 0; bucket < buckets; bucket++) {
		sortRange(sorted, order, starts[bucket] as number, starts[bucket + 1] as number);
	}
	return merge(sorted, order, occurred, weights);
}

function bucketOf(probability: number, buckets: number): number {
	return probability === 1 ? buckets - 1 : (probability * buckets) | 0;
}

/** Sorts both arrays by the first, from `start` up to `end`. */
function sortRange(sorted: Float64Array, order: Uint32Array, start: number, end: number): void {
	if (end - start > FEW) {
		let rising = start + 1;
		while (rising < end && (sorted[rising - 1] as number) <= (sorted[rising] as number)) rising++;
		if (rising === end) return;
		const places = Array.from({ length: end - start }, (_, index) => start + index);
		places.sort((left, right) => (sorted[left] as number) - (sorted[right] as number));
		sorted.set(
			places.map((place) => sorted[place] as number),
			start
		);
		order.set(
			places.map((place) => order[place] as number),
			start
		);
		return;
	}
	for (let index = start + 1; index < end; index++) {
		const value = sorted[index] as number;
		const row = order[index] as number;
		let place = index;
		while (place > start && (sorted[place - 1] as number) > value) {
			sorted[place] = sorted[place - 1] as number;
			order[place] = order[place - 1] as number;
			place--;
		}
		sorted[place] = value;
		order[place] = row;
	}
}

/** One group for each distinct value of `sorted`, which is written over. */
function merge(
	sorted: Float64Array,
	order: Uint32Array,
	occurred: Uint8Array,
	weights: Float64Array | undefined
): ForecastGroups {
	const groupWeights = new Float64Array(sorted.length);
	const groupOccurred = new Float64Array(sorted.length);
	let totalWeight = 0;
	let totalOccurred = 0;
	let last = -1;
	for (let place = 0; place < sorted.length; place++) {
		const row = order[place] as number;
		const weight = weights ? (weights[row] as number) : 1;
		const hit = (occurred[row] as number) * weight;
		const value = sorted[place] as number;
		if (last < 0 || value !== sorted[last]) sorted[++last] = value;
		(groupWeights[last] as number) += weight;
		(groupOccurred[last] as number) += hit;
		totalWeight += weight;
		totalOccurred += hit;
	}
	return {
		probabilities: sorted.subarray(0, last + 1),
		weights: groupWeights.subarray(0, last + 1),
		occurred: groupOccurred.subarray(0, last + 1),
		totalWeight,
		totalOccurred
	};
}
