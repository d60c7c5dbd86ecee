import { canonicalPieces } from '../formats/canonical-json';
import type { DigestText } from '../formats/chain';
import type { SnapshotDocument, UnsealedDocument } from './document';
import { rest } from './rest';

/** The lists of a document, its catalogue and its journal are written piece by piece. */
const DEPTH = 2;
/** Characters written before the page may answer again. */
const SLICE = 300_000;

/** The document under its seal. */
export async function seal(
	document: UnsealedDocument,
	digest: DigestText
): Promise<SnapshotDocument> {
	return { ...document, digest: await digestOf(document, digest) };
}

/** The digest that a document should carry: of everything in it but the digest it does carry. */
export async function digestOf(document: object, digest: DigestText): Promise<string> {
	const { digest: _, ...rest } = document as { digest?: unknown };
	return digest(await canonicalText(rest));
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
