/**
 * The paragraphs that a passage names, each once, in order: `"5-9, 42"` is 5, 6, 7, 8, 9, 42. Counted from
 * 1, as printed. What is no paragraph is left out: the catalogue's check has complained of it already.
 */
export function paragraphsIn(passage: string): number[] {
	const named = new Set<number>();
	for (const span of passage.split(',')) {
		const [from = NaN, to = from] = span.split('-').map(Number);
		if (!Number.isInteger(from) || !Number.isInteger(to) || to - from > MOST) continue;
		for (let paragraph = Math.max(from, 1); paragraph <= to; paragraph += 1) named.add(paragraph);
	}
	return [...named].sort((left, right) => left - right);
}

/** A passage longer than any article must not stop the page. */
const MOST = 10_000;
