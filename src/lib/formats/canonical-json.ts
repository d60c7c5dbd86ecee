import canonicalize from 'canonicalize';

/**
 * The one JSON text of a value (RFC 8785): keys sorted, no blanks, so that equal values have equal bytes
 * and one digest. Throws on what JSON cannot hold (NaN, a lone surrogate, a circle, undefined).
 */
export function canonicalJson(value: unknown): string {
	const text = canonicalize(value);
	if (text === undefined) throw new TypeError('JSON cannot hold this value');
	return text;
}

/** Items of a list that are one piece of its text. */
const ITEMS = 1000;

/**
 * The same text in pieces: the mappings down to `depth` levels field by field, their lists a thousand items
 * at a time. For values that take long to write, so that whoever does can rest in between.
 */
export function* canonicalPieces(value: unknown, depth: number): Generator<string> {
	if (Array.isArray(value) && value.length > ITEMS) {
		for (let from = 0; from < value.length; from += ITEMS) {
			const items = canonicalJson(value.slice(from, from + ITEMS));
			yield `${from === 0 ? '[' : ','}${items.slice(1, -1)}`;
		}
		yield ']';
	} else if (depth > 0 && typeof value === 'object' && value !== null && !Array.isArray(value)) {
		let before = '{';
		for (const [key, inner] of Object.entries(value).sort(byKey)) {
			if (inner === undefined) continue;
			yield `${before}${canonicalJson(key)}:`;
			yield* canonicalPieces(inner, depth - 1);
			before = ',';
		}
		yield before === '{' ? '{}' : '}';
	} else {
		yield canonicalJson(value);
	}
}

/** By UTF-16 code units, as RFC 8785 has it. No two keys are equal. */
function byKey([left]: [string, unknown], [right]: [string, unknown]): number {
	return left < right ? -1 : 1;
}
