const RUNS = 11;

/** How long two actions take, run in turn so that a busy machine slows both: their medians in ms. */
export function mediansInTurn(first: () => unknown, second: () => unknown): [number, number] {
	const times: [number[], number[]] = [[], []];
	for (let run = 0; run < RUNS; run++) {
		for (const [index, action] of [first, second].entries()) {
			const started = performance.now();
			action();
			times[index as 0 | 1].push(performance.now() - started);
		}
	}
	return times.map((all) => all.sort((a, b) => a - b)[Math.floor(RUNS / 2)]) as [number, number];
}
