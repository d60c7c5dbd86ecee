import type { DigestText } from '../formats/chain';
import { canonicalJson } from '../formats/canonical-json';
import type { SnapshotDocument, UnsealedDocument } from './document';

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
	return digest(canonicalJson(rest));
}
