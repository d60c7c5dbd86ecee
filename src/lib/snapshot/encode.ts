import type { Catalogue } from '../domain/catalogue';
import { isSameValue } from '../domain/same-value';
import { canonicalJson } from '../formats/canonical-json';
import { deflate, toBase64Url } from './bytes';
import { canonicalText } from './seal';
import { VERSION, type ShortDocument, type SnapshotDocument } from './document';
import { fillIn } from './fill-in';

/** Past this many characters a link is likely to be cut on its way, and the file is offered instead. */
export const LONGEST_LINK = 32_000;

export const FILE_ENDING = '.hindcast.json';

/** What follows the `#` of `/snapshots`: the version, a point, the deflated document in base64url. */
export async function fragmentOf(document: SnapshotDocument | ShortDocument): Promise<string> {
	return `${VERSION}.${toBase64Url(await deflate(canonicalJson(document)))}`;
}

/** The document as a file. */
export async function fileOf(document: SnapshotDocument): Promise<Blob> {
	return new Blob([await canonicalText(document), '\n'], { type: 'application/json' });
}

/** A name for that file which any system takes: the day, and the first digits of the seal. */
export function fileNameOf({ asOf, digest }: SnapshotDocument): string {
	return `hindcast-${asOf}-${digest.slice(0, 8)}${FILE_ENDING}`;
}

/** The short form, for whoever holds the same catalogue, given whole here. `fillIn` makes the full form of it again. */
export function shorten(document: SnapshotDocument, catalogue: Catalogue): ShortDocument {
	const { catalogue: carried, predictions, ...rest } = document;
	const short = { ...rest, catalogue: { digest: carried.digest } };
	// As the opener will see it: what the maker knows of other predictions stays behind.
	const filled = fillIn(short, catalogue);
	return isSameValue(filled.predictions, predictions) ? short : { ...short, predictions };
}
