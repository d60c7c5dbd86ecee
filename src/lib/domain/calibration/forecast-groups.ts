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
	const ends = new Uint32Array(buckets + 1);
	for (let row = 0; row < rows; row++) {
		const probability = probabilities[row] as number;
		const weight = weights ? (weights[row] as number) : 1;
		if (!isRow(probability, occurred[row] as number, weight)) mustBeRow(columns, row);
		(ends[bucketOf(probability, buckets) + 1] as number)++;
	}
	for (let bucket = 0; bucket < buckets; bucket++) {
		(ends[bucket + 1] as number) += ends[bucket] as number;
	}

	// Until a bucket is filled, its end is where its next pair goes: it starts as the end of the one before.
	const sorted = new Float64Array(rows);
	const signed = new Float64Array(rows);
	for (let row = 0; row < rows; row++) {
		const probability = probabilities[row] as number;
		const bucket = bucketOf(probability, buckets);
		const place = ends[bucket] as number;
		ends[bucket] = place + 1;
		sorted[place] = probability;
		const weight = weights ? (weights[row] as number) : 1;
		signed[place] = occurred[row] === 1 ? weight : -weight;
	}
	for (let bucket = 0, start = 0; bucket < buckets; bucket++) {
		const end = ends[bucket] as number;
		sortRange(sorted, signed, start, end);
		start = end;
	}
	return merge(sorted, signed);
}

function bucketOf(probability: number, buckets: number): number {
	return probability === 1 ? buckets - 1 : (probability * buckets) | 0;
}

/** Sorts both arrays by the first, from `start` up to `end`. */
function sortRange(sorted: Float64Array, signed: Float64Array, start: number, end: number): void {
	if (end - start > FEW) {
		sortCrowd(sorted, signed, start, end);
		return;
	}
	for (let index = start + 1; index < end; index++) {
		const value = sorted[index] as number;
		if (value >= (sorted[index - 1] as number)) continue;
		const weight = signed[index] as number;
		let place = index;
		do {
			sorted[place] = sorted[place - 1] as number;
			signed[place] = signed[place - 1] as number;
			place--;
		} while (place > start && (sorted[place - 1] as number) > value);
		sorted[place] = value;
		signed[place] = weight;
	}
}

/** The same for many forecasts in one bucket: mostly one value said again and again, else sorted the slow way. */
function sortCrowd(sorted: Float64Array, signed: Float64Array, start: number, end: number): void {
	let rising = start + 1;
	while (rising < end && (sorted[rising - 1] as number) <= (sorted[rising] as number)) rising++;
	if (rising === end) return;
	const values = sorted.slice(start, end);
	const weights = signed.slice(start, end);
	const order = Uint32Array.from(values, (_, index) => index).sort(
		(left, right) => (values[left] as number) - (values[right] as number)
	);
	for (const [index, from] of order.entries()) {
		sorted[start + index] = values[from] as number;
		signed[start + index] = weights[from] as number;
	}
}

/** One group for each distinct value of `sorted`, which is written over; weights above 0 are of what occurred. */
function merge(sorted: Float64Array, signed: Float64Array): ForecastGroups {
	const weights = new Float64Array(sorted.length);
	const occurred = new Float64Array(sorted.length);
	let totalWeight = 0;
	let totalOccurred = 0;
	let last = -1;
	for (let place = 0; place < sorted.length; place++) {
		const value = sorted[place] as number;
		const weight = Math.abs(signed[place] as number);
		const hit = Math.max(0, signed[place] as number);
		if (last < 0 || value !== sorted[last]) sorted[++last] = value;
		(weights[last] as number) += weight;
		(occurred[last] as number) += hit;
		totalWeight += weight;
		totalOccurred += hit;
	}
	return {
		probabilities: sorted.subarray(0, last + 1),
		weights: weights.subarray(0, last + 1),
		occurred: occurred.subarray(0, last + 1),
		totalWeight,
		totalOccurred
	};
}
