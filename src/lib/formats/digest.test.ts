import { afterEach, expect, test, vi } from 'vitest';
import { sha256Hex } from './digest';

afterEach(() => {
	vi.unstubAllGlobals();
});

// FIPS 180-4 examples; the last, of more bytes than characters, by GNU coreutils.
const KNOWN: [text: string, digest: string][] = [
	['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
	['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
	['中俄', '20705a01f8ac0044ee483d06be2399926e22717d70d021d7618a6eac44f2d0c5']
];

test.each(KNOWN)('%j has its digest', async (text, digest) => {
	expect(await sha256Hex(text)).toBe(digest);
});

test.each(KNOWN)('%j has the same digest where Web Crypto is missing', async (text, digest) => {
	vi.stubGlobal('crypto', {});
	expect(await sha256Hex(text)).toBe(digest);
});
