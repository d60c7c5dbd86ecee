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
