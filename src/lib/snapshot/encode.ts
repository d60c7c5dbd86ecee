import type { Catalogue } from '../domain/catalogue';
import { isSameValue } from '../domain/same-value';
import { canonicalJson } from '../formats/canonical-json';
import { deflate, toBase64Url } from './bytes';
import { packColumns } from './columns';
import { canonicalText } from './seal';
import {
	LINK_VERSIONS,
	LOCKED_FORMAT,
	type ShortDocument,
	type SnapshotDocument
} from './document';
import { fillIn } from './fill-in';
import { lock } from './lock';

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

/** A fragment that opens with the passphrase only; none where the platform has no cipher. */
export async function lockedFragmentOf(
	fragment: string,
	passphrase: string
): Promise<string | undefined> {
	const bytes = await lock(fragment, passphrase);
	return bytes && `${LINK_VERSIONS.locked}.${toBase64Url(bytes)}`;
}

/** A locked fragment as a file; its name tells as little as the rest of it. */
export function lockedFileOf(fragment: string): { readonly file: Blob; readonly name: string } {
	const text = JSON.stringify({ format: LOCKED_FORMAT, version: 1, box: fragment });
	return {
		file: new Blob([text, '\n'], { type: 'application/json' }),
		name: `hindcast-locked-${fragment.slice(2, 10)}${FILE_ENDING}`
	};
}
