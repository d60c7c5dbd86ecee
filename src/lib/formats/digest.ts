/**
 * SHA-256 of a text in UTF-8, as 64 hex digits. Web Crypto is twenty times faster; it is missing on pages
 * served without TLS from another machine, and there the slow one is fetched.
 */
export async function sha256Hex(text: string): Promise<string> {
	const bytes = new TextEncoder().encode(text);
	const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
	if (subtle) return hex(new Uint8Array(await subtle.digest('SHA-256', bytes)));
	const { sha256 } = await import('@noble/hashes/sha2.js');
	return hex(sha256(bytes));
}

function hex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
