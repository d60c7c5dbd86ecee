const MOST_ITEMS = 50;

/**
 * What was kept, in the shape of a pattern: every field is there and of its type, every item of a list like
 * the pattern's first. None where it does not fit, as what an older version or somebody else wrote may not.
 */
export function fitted<Value>(pattern: Value, kept: unknown): Value | undefined {
	return fits(pattern, kept) ? (only(pattern, kept) as Value) : undefined;
}

function fits(pattern: unknown, kept: unknown): boolean {
	if (Array.isArray(pattern)) {
		return (
			Array.isArray(kept) &&
			kept.length <= MOST_ITEMS &&
			kept.every((item) => fits(pattern[0], item))
		);
	}
	if (!isRecord(pattern)) return typeof kept === typeof pattern;
	return (
		isRecord(kept) &&
		Object.entries(pattern).every(
			([key, value]) => Object.hasOwn(kept, key) && fits(value, kept[key])
		)
	);
}

/** Nothing but what the pattern names. */
function only(pattern: unknown, kept: unknown): unknown {
	if (Array.isArray(pattern)) return (kept as unknown[]).map((item) => only(pattern[0], item));
	if (!isRecord(pattern)) return kept;
	return Object.fromEntries(
		Object.entries(pattern).map(([key, value]) => [
			key,
			only(value, (kept as Record<string, unknown>)[key])
		])
	);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
