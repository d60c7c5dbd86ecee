const CELLS = 1024;

/** Bins between rising edges: [e₀, e₁), [e₁, e₂), …, [eₙ₋₁, eₙ], the last one closed on both sides. */
export interface Bins {
	readonly count: number;
	readonly bounds: Float64Array;
	/** The bin of each 1024th of 0–1, so that a search ends at its first or second step. */
	readonly starts: Uint32Array;
}

/** @throws RangeError naming `edges` unless they are at least two finite numbers, each above the one before */
export function binsOf(edges: readonly number[]): Bins {
	if (edges.length < 2) throw new RangeError(`edges: must be at least 2, not ${edges.length}`);
	for (const [index, edge] of edges.entries()) {
		if (!(Number.isFinite(edge) && edge > (edges[index - 1] ?? -Infinity))) {
			throw new RangeError(`edges: must be finite and rise, not ${edge} at ${index}`);
		}
	}
	const bounds = Float64Array.from(edges);
	const count = bounds.length - 1;
	const starts = new Uint32Array(CELLS + 1);
	for (let cell = 0, bin = 0; cell <= CELLS; cell++) {
		while (bin < count - 1 && cell / CELLS >= (bounds[bin + 1] as number)) bin++;
		starts[cell] = bin;
	}
	return { count, bounds, starts };
}

/**
 * The index of the bin that holds a probability.
 *
 * @throws RangeError naming `edges` where it lies outside of all
 */
export function binOf({ count, bounds, starts }: Bins, probability: number): number {
	if (probability < (bounds[0] as number) || probability > (bounds[count] as number)) {
		throw new RangeError(`edges: must hold every forecast, also ${probability}`);
	}
	let bin = starts[(probability * CELLS) | 0] as number;
	while (bin < count - 1 && probability >= (bounds[bin + 1] as number)) bin++;
	return bin;
}
