import { err, ok, type Result } from '../domain/result';

/** What a lock needs of the platform; none on pages served without TLS from another machine. */
type Cipher = Pick<Crypto, 'subtle' | 'getRandomValues'>;

/** So many rounds make each guess of a passphrase cost about a tenth of a second (OWASP 2023, for SHA-256). */
const ROUNDS = 600_000;
const BYTES = { checksum: 8, salt: 16, check: 16, iv: 12 } as const;
const HEAD = BYTES.checksum + BYTES.salt + BYTES.check + BYTES.iv;
/** The least that is locked, in bytes; more is filled up to the next power of two, so that size tells little. */
const LEAST = 1024;
const SPACE = 0x20;

/**
 * Locks a text with a passphrase: PBKDF2-SHA-256, whose key HKDF parts into one for AES-256-GCM and one that only
 * tells whether a passphrase is right. Bytes: checksum, salt, check, iv, and the text with spaces after it,
 * encrypted. None where the platform has no cipher.
 */
export async function lock(
	text: string,
	passphrase: string,
	cipher: Cipher | undefined = platform()
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	if (!cipher) return undefined;
	const salt = cipher.getRandomValues(new Uint8Array(BYTES.salt));
	const iv = cipher.getRandomValues(new Uint8Array(BYTES.iv));
	const { key, check } = await keysOf(passphrase, salt, cipher);
	const box = await cipher.subtle.encrypt({ name: 'AES-GCM', iv }, key, filledUp(text));
	const rest = joined(salt, check, iv, new Uint8Array(box));
	return joined(await checksumOf(rest, cipher), rest);
}

/**
 * The text again, or why not: `damaged` where the bytes are not those that were made, `wrong passphrase`, or
 * `altered` where somebody who did not know it rewrote them.
 */
export async function unlock(
	bytes: Uint8Array<ArrayBuffer>,
	passphrase: string,
	cipher: Cipher | undefined = platform()
): Promise<Result<string, 'damaged' | 'wrong passphrase' | 'altered' | 'no cipher'>> {
	if (!cipher) return err('no cipher');
	if (bytes.length <= HEAD) return err('damaged');
	const rest = bytes.slice(BYTES.checksum);
	if (!isSame(bytes.slice(0, BYTES.checksum), await checksumOf(rest, cipher))) {
		return err('damaged');
	}
	const salt = rest.slice(0, BYTES.salt);
	const found = rest.slice(BYTES.salt, BYTES.salt + BYTES.check);
	const iv = rest.slice(BYTES.salt + BYTES.check, HEAD - BYTES.checksum);
	const { key, check } = await keysOf(passphrase, salt, cipher);
	if (!isSame(found, check)) return err('wrong passphrase');
	try {
		const text = await cipher.subtle.decrypt(
			{ name: 'AES-GCM', iv },
			key,
			rest.slice(HEAD - BYTES.checksum)
		);
		return ok(new TextDecoder().decode(text).trimEnd());
	} catch (cause) {
		if (cause instanceof DOMException) return err('altered');
		throw cause;
	}
}

function platform(): Cipher | undefined {
	const crypto = globalThis.crypto as Partial<Crypto> | undefined;
	return crypto?.subtle ? (crypto as Crypto) : undefined;
}

async function keysOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, { subtle }: Cipher) {
	// The same letters, however a keyboard puts them together.
	const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
	const secret = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
	const slow = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS };
	const master = await subtle.deriveBits(slow, secret, 256);
	const parts = await subtle.importKey('raw', master, 'HKDF', false, ['deriveBits', 'deriveKey']);
	const part = (info: string) => ({
		name: 'HKDF',
		hash: 'SHA-256',
		salt: new Uint8Array(),
		info: new TextEncoder().encode(info)
	});
	const aes = { name: 'AES-GCM', length: 256 };
	const uses: KeyUsage[] = ['encrypt', 'decrypt'];
	const check = await subtle.deriveBits(part('check'), parts, BYTES.check * 8);
	return {
		key: await subtle.deriveKey(part('box'), parts, aes, false, uses),
		check: new Uint8Array(check)
	};
}

async function checksumOf(rest: Uint8Array<ArrayBuffer>, { subtle }: Cipher) {
	return new Uint8Array(await subtle.digest('SHA-256', rest)).slice(0, BYTES.checksum);
}

function filledUp(text: string): Uint8Array<ArrayBuffer> {
	const bytes = new TextEncoder().encode(text);
	let size = LEAST;
	while (size < bytes.length) size *= 2;
	const filled = new Uint8Array(size).fill(SPACE);
	filled.set(bytes);
	return filled;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
	return left.length === right.length && left.every((byte, at) => byte === right[at]);
}
