/**
 * SHA-256 of a text in UTF-8, as 64 hex digits. Web Crypto is twenty times faster; it is missing on pages
 * served without TLS from another machine, and there the slow one is fetched.
 */
export function sha256Hex(text: string): Promise<string> {
	return sha256HexOf(new TextEncoder().encode(text));
}

/** The same of bytes. */
export async function sha256HexOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
	if (subtle) {
		const digest = await subtle.digest('SHA-256', bytes);
		return Array.from(new Uint8Array(digest), hex).join('');
	}
	return (await import('./digest-now')).sha256HexOfNow(bytes);
}

/** That of a text in base64, as a content-security policy names scripts and styles. */
export async function sha256Base64(text: string): Promise<string> {
	const bytes = (await sha256Hex(text)).match(/../g) ?? [];
	return btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))));
}

function hex(byte: number): string {
	return byte.toString(16).padStart(2, '0');
}
