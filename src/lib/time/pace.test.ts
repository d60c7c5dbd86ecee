import { expect, it } from 'vitest';
import { pacer } from './pace';

it('long work in pieces lets others have their turn, and short work is done at once', async () => {
	const pause = pacer();
	let turns = 0;
	const counting = setInterval(() => (turns += 1), 0);
	await pause();
	expect(turns).toBe(0);
	while (turns < 3) {
		const until = performance.now() + 40;
		while (performance.now() < until);
		await pause();
	}
	clearInterval(counting);
	expect(turns).toBeGreaterThanOrEqual(3);
});
