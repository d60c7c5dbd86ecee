/** Touching `localStorage` throws where a browser forbids it, writing where it is full. */
export function allowed<Value>(action: () => Value): Value | undefined {
	try {
		return action();
	} catch (cause) {
		if (cause instanceof DOMException) return undefined;
		throw cause;
	}
}
