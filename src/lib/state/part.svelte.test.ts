import { expect, it } from 'vitest';
import { isPartMissing, part, watchParts } from './part.svelte';

it('a part is missing until it came, and no other in its place', async () => {
	let isOffline = true;
	const wanted = () => (isOffline ? Promise.reject(new Error('offline')) : Promise.resolve('part'));
	expect(await part(wanted)).toEqual({ ok: false, problem: { code: 'part/missing' } });
	expect(await part(() => Promise.resolve('another'))).toMatchObject({ ok: true });
	expect(isPartMissing()).toBe(true);
	isOffline = false;
	expect(await part(wanted)).toEqual({ ok: true, value: 'part' });
	expect(isPartMissing()).toBe(false);
});

it('what was asked for in another way is missing until the page is loaded again', async () => {
	const stop = watchParts();
	const told = () => dispatchEvent(new Event('vite:preloadError'));
	await part(async () => void told());
	expect(isPartMissing()).toBe(false);
	told();
	expect(isPartMissing()).toBe(true);
	stop();
});
