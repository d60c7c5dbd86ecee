const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Keys and ids that reach into JavaScript's own objects. */
export function isForbiddenKey(key: string): boolean {
	return FORBIDDEN_KEYS.has(key);
}
