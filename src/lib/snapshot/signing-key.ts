import * as v from 'valibot';
import { err, ok, type Result } from '../domain/result';
import { keys } from '../formats/shapes-scalars';
import { parseShape } from '../formats/shapes-problem';
import { fromBase64Url, toBase64Url } from './bytes';
import { ED25519, fingerprintOf, isSignedBy, signerWith } from './signature';

/** A key to sign with; whoever has the private half signs as its owner. */
export interface KeyPair {
	/** The public half, in base64url. */
	readonly key: string;
	readonly fingerprint: string;
	/** Out of reach of any script, this site's too, unless it was made to be exported. */
	readonly privateKey: CryptoKey;
	readonly canBeExported: boolean;
}

/** Why there is no key: the browser has no Ed25519 (or this page no TLS), or a file holds none. */
export type KeyProblem = { readonly code: 'key/no-cipher' | 'key/foreign' | 'key/damaged' };

const FORMAT = 'hindcast-signing-key';
const MOST_BYTES = 10_000;
const USES: KeyUsage[] = ['sign', 'verify'];

const fileShape = keys({
	format: v.literal(FORMAT),
	version: v.literal(1),
	key: v.string(),
	secret: v.string()
});

/** A new key. */
export async function makeKey(canBeExported: boolean): Promise<Result<KeyPair, KeyProblem>> {
	return withCipher(async (subtle) => {
		const made = await subtle.generateKey(ED25519, canBeExported, USES);
		const { privateKey, publicKey } = made as CryptoKeyPair;
		const key = toBase64Url(new Uint8Array(await subtle.exportKey('raw', publicKey)));
		return ok({ key, fingerprint: await fingerprintOf(key), privateKey, canBeExported });
	});
}

/** A key as a file, private half and all. Of one that can't be exported, Web Crypto gives none. */
export async function keyFileOf({
	key,
	privateKey
}: Pick<KeyPair, 'key' | 'privateKey'>): Promise<Blob> {
	const { d: secret } = await crypto.subtle.exportKey('jwk', privateKey);
	const text = JSON.stringify({ format: FORMAT, version: 1, key, secret });
	return new Blob([text, '\n'], { type: 'application/json' });
}

/** The key in such a file, whose halves belong together. */
export async function readKeyFile(
	file: Blob,
	canBeExported: boolean
): Promise<Result<KeyPair, KeyProblem>> {
	const value = file.size > MOST_BYTES ? undefined : parsed(await file.text());
	const shaped = parseShape(fileShape, value);
	if (!shaped.ok) return err({ code: 'key/foreign' });
	const { key, secret } = shaped.value;
	if (!fromBase64Url(key) || !fromBase64Url(secret)) return err({ code: 'key/damaged' });
	return withCipher(async (subtle) => {
		const jwk = { kty: 'OKP', crv: ED25519, x: key, d: secret };
		const privateKey = await subtle.importKey('jwk', jwk, ED25519, canBeExported, ['sign']);
		const value = await signerWith(key, privateKey).sign(FORMAT);
		return (await isSignedBy(key, FORMAT, value))
			? ok({ key, fingerprint: await fingerprintOf(key), privateKey, canBeExported })
			: err({ code: 'key/damaged' });
	});
}

async function withCipher(
	action: (subtle: SubtleCrypto) => Promise<Result<KeyPair, KeyProblem>>
): Promise<Result<KeyPair, KeyProblem>> {
	const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
	if (!subtle) return err({ code: 'key/no-cipher' });
	try {
		return await action(subtle);
	} catch (cause) {
		if (!(cause instanceof DOMException)) throw cause;
		return err({ code: cause.name === 'NotSupportedError' ? 'key/no-cipher' : 'key/damaged' });
	}
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json) as unknown;
	} catch {
		return undefined;
	}
}
