import { canonicalPieces } from '../formats/canonical-json';
import type { DigestText } from '../formats/chain';
import { VERSIONS, type SnapshotDocument, type UnsealedDocument } from './document';
import { rest } from './rest';
import { signedText, type Signer } from './signature';

/** The lists of a document, its catalogue and its journal are written piece by piece. */
const DEPTH = 2;
/** Characters written before the page may answer again. */
const SLICE = 300_000;

/** The document under its seal, signed where somebody signs. */
export async function seal(
	unsealed: UnsealedDocument,
	digest: DigestText,
	signer?: Signer
): Promise<SnapshotDocument> {
	if (!signer) {
		const document = { ...unsealed, version: VERSIONS.unsigned };
		return { ...document, digest: await digestOf(document, digest) };
	}
	const { key } = signer;
	const document = { ...unsealed, version: VERSIONS.signed, signature: { key } };
	const made = await digestOf(document, digest);
	const value = await signer.sign(signedText(made));
	return { ...document, signature: { key, value }, digest: made };
}

/** The digest that a document should carry: of all in it but that digest, and what is signed over it. */
export async function digestOf(document: object, digest: DigestText): Promise<string> {
	const { digest: _, signature, ...rest } = document as { digest?: unknown; signature?: unknown };
	if (typeof signature !== 'object' || signature === null) return digest(await canonicalText(rest));
	const { value: __, ...named } = signature as { value?: unknown };
	return digest(await canonicalText({ ...rest, signature: named }));
}

/** A document in canonical JSON, written with rests. */
export async function canonicalText(document: object): Promise<string> {
	const pieces: string[] = [];
	let since = 0;
	for (const piece of canonicalPieces(document, DEPTH)) {
		pieces.push(piece);
		since += piece.length;
		if (since < SLICE) continue;
		since = 0;
		await rest();
	}
	return pieces.join('');
}
