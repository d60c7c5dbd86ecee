/** Lets the page answer. Whoever works through much rests between slices of it. */
export function rest(): Promise<void> {
	return new Promise((rested) => setTimeout(rested));
}

/** Works through many items, a slice at a time, resting in between. Answers what all the slices gave. */
export async function inSlices<Item, Given>(
	items: readonly Item[],
	length: number,
	work: (slice: readonly Item[]) => Promise<readonly Given[]>
): Promise<Given[]> {
	const given: Given[] = [];
	for (let from = 0; from < items.length; from += length) {
		if (from > 0) await rest();
		given.push(...(await work(items.slice(from, from + length))));
	}
	return given;
}
