const CELLS = 1024;

/** Finds the bin of a probability. Left-closed, the last one closed on both sides. */
export interface Bins {
	readonly count: number;
	readonly edges: readonly number[];
	/** The index of its bin; −1 outside of all. */
	readonly binOf: (probability: number) => number;
}

/**
 * Bins between rising edges: [e₀, e₁), [e₁, e₂), …, [eₙ₋₁, eₙ].
 *
 * @throws RangeError naming `edges` unless they are at least two finite numbers, each above the one before
 */
export function binsOf(edges: readonly number[]): Bins {
	if (edges.length < 2) throw new RangeError(`edges: must be at least 2, not ${edges.length}`);
	for (const [index, edge] of edges.entries()) {
		if (!(Number.isFinite(edge) && edge > (edges[index - 1] ?? -Infinity))) {
			throw new RangeError(`edges: must be finite and rise, not ${edge} at ${index}`);
		}
	}
	const bounds = Float64Array.from(edges);
	const last = bounds.length - 2;
	const low = bounds[0] as number;
	const high = bounds[last + 1] as number;
	// The bin of each 1024th of 0–1, so that a search ends at its first or second step.
	const starts = new Uint32Array(CELLS + 1);
	for (let cell = 1; cell <= CELLS; cell++) {
		let bin = starts[cell - 1] as number;
		while (bin < last && cell / CELLS >= (bounds[bin + 1] as number)) bin++;
		starts[cell] = bin;
	}
	return {
		count: last + 1,
		edges: [...edges],
		binOf: (probability) => {
			if (probability < low || probability > high) return -1;
			let bin = starts[(probability * CELLS) | 0] as number;
			while (bin < last && probability >= (bounds[bin + 1] as number)) bin++;
			return bin;
		}
	};
}

/** Throws the `RangeError` for a probability outside of all bins; it names `edges`. */
export function outsideBins(probability: number): never {
	throw new RangeError(`edges: must hold every forecast, also ${probability}`);
}
