/** What a million forecasts add up to, and nothing else: no checks, no weights, no care for rounding. */
export interface BareScores {
	readonly brier: number;
	readonly log: number;
	/** Forecasts, their sum, and how many came true, by tenth. */
	readonly bins: Float64Array;
	readonly miscalibration: number;
	readonly discrimination: number;
}

const TENTHS = 10;
const BUCKETS = 1 << 16;

/**
 * The loop against which the scoring core is measured: mean Brier and log score, the calibration curve's sums and the
 * CORP parts of forecasts (`predictions`, `probabilities`) with the outcomes of their predictions.
 */
export function bareScores(
	predictions: Uint32Array,
	probabilities: Float64Array,
	outcomes: Uint8Array
): BareScores {
	const rows = probabilities.length;
	const bins = new Float64Array(3 * TENTHS);
	const ends = new Uint32Array(BUCKETS + 1);
	let brier = 0;
	let log = 0;
	let came = 0;
	for (let row = 0; row < rows; row++) {
		const p = probabilities[row]!;
		const o = outcomes[predictions[row]!]!;
		brier += (p - o) * (p - o);
		log -= Math.log(o ? p : 1 - p);
		const bin = p === 1 ? TENTHS - 1 : (p * TENTHS) | 0;
		bins[bin]! += 1;
		bins[bin + TENTHS]! += p;
		bins[bin + 2 * TENTHS]! += o;
		came += o;
		ends[(p === 1 ? BUCKETS - 1 : (p * BUCKETS) | 0) + 1]!++;
	}
	const { keys, hits } = sorted(predictions, probabilities, outcomes, ends);
	const recalibrated = pooled(keys, hits);
	const rate = came / rows;
	return {
		brier: brier / rows,
		log: log / rows,
		bins,
		miscalibration: brier / rows - recalibrated / rows,
		discrimination: rate * (1 - rate) - recalibrated / rows
	};
}

/** Forecasts by value, with their outcomes: counted into buckets, then inserted. */
function sorted(
	predictions: Uint32Array,
	probabilities: Float64Array,
	outcomes: Uint8Array,
	ends: Uint32Array
) {
	const rows = probabilities.length;
	const keys = new Float64Array(rows);
	const hits = new Uint8Array(rows);
	for (let bucket = 0; bucket < BUCKETS; bucket++) ends[bucket + 1]! += ends[bucket]!;
	const next = ends.slice(0, BUCKETS);
	for (let row = 0; row < rows; row++) {
		const p = probabilities[row]!;
		const place = next[p === 1 ? BUCKETS - 1 : (p * BUCKETS) | 0]!++;
		keys[place] = p;
		hits[place] = outcomes[predictions[row]!]!;
	}
	for (let row = 1; row < rows; row++) {
		const key = keys[row]!;
		const hit = hits[row]!;
		let place = row;
		for (; place > 0 && keys[place - 1]! > key; place--) {
			keys[place] = keys[place - 1]!;
			hits[place] = hits[place - 1]!;
		}
		keys[place] = key;
		hits[place] = hit;
	}
	return { keys, hits };
}

/** The summed Brier score after recalibration: equal forecasts merged, falling frequencies pooled. */
function pooled(keys: Float64Array, hits: Uint8Array): number {
	const rows = keys.length;
	const weight = new Float64Array(rows);
	const came = new Float64Array(rows);
	let pools = 0;
	for (let row = 0; row < rows;) {
		let w = 0;
		let h = 0;
		const key = keys[row]!;
		for (; row < rows && keys[row] === key; row++) {
			w++;
			h += hits[row]!;
		}
		while (pools > 0 && came[pools - 1]! * w >= h * weight[pools - 1]!) {
			pools--;
			w += weight[pools]!;
			h += came[pools]!;
		}
		weight[pools] = w;
		came[pools++] = h;
	}
	let score = 0;
	for (let pool = 0; pool < pools; pool++) {
		const rate = came[pool]! / weight[pool]!;
		score += weight[pool]! * rate * (1 - rate);
	}
	return score;
}
