import { sha256HexOf } from '../formats/digest';
import { fromBase64Url, toBase64Url } from './bytes';
import { FORMAT, type SnapshotDocument } from './document';

/** Whoever signs: a public key, and what only its owner can do. */
export interface Signer {
	readonly key: string;
	/** The signature of a text, in base64url. */
	sign(text: string): Promise<string>;
}

/** What was found of the signature of a document. */
export interface SignatureFound {
	readonly key: string;
	/** Of the key, to compare by eye. */
	readonly fingerprint: string;
	/** `cannot be checked`: this browser has no Ed25519, or gives it to no page without TLS. */
	readonly how: 'holds' | 'does not hold' | 'cannot be checked';
}

/** The name of the algorithm in Web Crypto. */
export const ED25519 = 'Ed25519';
export const BYTES = { key: 32, signature: 64 } as const;
const FINGERPRINT_DIGITS = 16;

/** What is signed: the digest, said to be that of a snapshot, so that the signature fits nothing else. */
export function signedText(digest: string): string {
	return `${FORMAT} ${digest}`;
}

/** Somebody who signs with a key of this browser. */
export function signerWith(key: string, privateKey: CryptoKey): Signer {
	return {
		key,
		sign: async (text) => {
			const bytes = await crypto.subtle.sign(ED25519, privateKey, new TextEncoder().encode(text));
			return toBase64Url(new Uint8Array(bytes));
		}
	};
}

/** The first digits of the SHA-256 of a public key. */
export async function fingerprintOf(key: string): Promise<string> {
	const digest = await sha256HexOf(fromBase64Url(key) ?? new Uint8Array());
	return digest.slice(0, FINGERPRINT_DIGITS);
}

/** Looks whether the key that a document names did sign it; none where it names none. */
export async function checkSignature({
	signature,
	digest
}: SnapshotDocument): Promise<SignatureFound | undefined> {
	if (!signature) return undefined;
	const { key, value } = signature;
	const holds = await isSignedBy(key, signedText(digest), value);
	return {
		key,
		fingerprint: await fingerprintOf(key),
		how: holds === undefined ? 'cannot be checked' : holds ? 'holds' : 'does not hold'
	};
}

/** Whether a signature of a text is by a key; none where that can't be checked here. */
export async function isSignedBy(
	key: string,
	text: string,
	signature: string
): Promise<boolean | undefined> {
	const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
	const [raw, value] = [fromBase64Url(key), fromBase64Url(signature)];
	if (!raw || !value || isOfSmallOrder(raw)) return false;
	if (!subtle) return undefined;
	try {
		const publicKey = await subtle.importKey('raw', raw, ED25519, false, ['verify']);
		return await subtle.verify(ED25519, publicKey, value, new TextEncoder().encode(text));
	} catch (cause) {
		if (!(cause instanceof DOMException)) throw cause;
		// Bytes that are no point of the curve make no key.
		return cause.name === 'NotSupportedError' ? undefined : false;
	}
}

/** The prime of edwards25519 (RFC 8032, 5.1), and the y of its points of order 8, the other being its negative. */
const PRIME = 2n ** 255n - 19n;
const ORDER_8 = 2707385501144840649318225287225658788936804267575313519463743609750303402022n;
/** Every y of the eight points whose order divides 8. */
const SMALL_ORDER = new Set([0n, 1n, PRIME - 1n, ORDER_8, PRIME - ORDER_8]);

/**
 * Whether a key is a point of so small an order that anybody can sign with it: the check of
 * RFC 8032 (5.1.7) lets it pass, and so may Web Crypto. Its y may be written past the prime (5.1.3 refuses that),
 * and the sign of its x does not matter.
 */
function isOfSmallOrder(key: Uint8Array): boolean {
	const y = key.reduceRight(
		(sum, byte, place) => sum * 256n + BigInt(place === 31 ? byte & 0x7f : byte),
		0n
	);
	return SMALL_ORDER.has(y % PRIME);
}
