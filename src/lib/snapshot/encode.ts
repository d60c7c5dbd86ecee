import type { Catalogue } from '../domain/catalogue';
import { isSameValue } from '../domain/same-value';
import { canonicalJson } from '../formats/canonical-json';
import { deflate, toBase64Url } from './bytes';
import { packColumns } from './columns';
import { canonicalText } from './seal';
import { LINK_VERSIONS, type ShortDocument, type SnapshotDocument } from './document';
import { fillIn } from './fill-in';

export const FILE_ENDING = '.hindcast.json';

/** Past so many characters of columns, the same as plain JSON is never the shorter. */
const LITTLE = 20_000;

/**
 * What follows the `#` of `/snapshots`: the link's version, a point, and in base64url the deflated document, in
 * columns, or where it is little and that is shorter, as its JSON.
 */
export async function fragmentOf(document: SnapshotDocument | ShortDocument): Promise<string> {
	const laidOut = JSON.stringify(packColumns(document));
	const columns = await packed(LINK_VERSIONS.columns, laidOut);
	if (laidOut.length > LITTLE) return columns;
	const json = await packed(LINK_VERSIONS.json, canonicalJson(document));
	return json.length <= columns.length ? json : columns;
}

async function packed(version: number, text: string): Promise<string> {
	return `${version}.${toBase64Url(await deflate(text))}`;
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
