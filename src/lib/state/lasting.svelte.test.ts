import { expect, it } from 'vitest';
import { isGoing, lasting } from './lasting.svelte';

it('something goes on until the last of it has come or failed', async () => {
	let fail: () => void = () => undefined;
	const failing = lasting(
		new Promise((_, reject) => (fail = () => reject(new Error('no network'))))
	);
	expect(isGoing()).toBe(true);
	expect(await lasting(Promise.resolve('come'))).toBe('come');
	expect(isGoing()).toBe(true);
	fail();
	await expect(failing).rejects.toThrow('no network');
	expect(isGoing()).toBe(false);
});
