/** How long work may hold the page up at a stretch, in ms: shorter than what a hand notices. */
const AT_A_STRETCH = 30;

/**
 * A pause to be called between the pieces of long work: resolves at once as long as the page has not been
 * held up for long, else after it has had its turn.
 */
export function pacer(): () => Promise<void> {
	let since = performance.now();
	return async () => {
		if (performance.now() - since < AT_A_STRETCH) return;
		await new Promise((rested) => setTimeout(rested));
		since = performance.now();
	};
}
