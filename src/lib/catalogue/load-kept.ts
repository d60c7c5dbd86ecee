import type { Catalogue } from '../domain/catalogue';
import { err, ok, type Result } from '../domain/result';
import { sha256Hex } from '../formats/digest';
import { parseCatalogue } from '../formats/shapes';
import type { CatalogueLack } from '../formats/snapshot-problem';
import { KEPT_LIST } from './kept-list';

/**
 * A catalogue that shipped at some time, from those that the site keeps under their digests. Asked for only where
 * the site lists it. Its bytes must have that digest: a host may answer with a page of its own for a file that it
 * has not.
 */
export async function loadKept(
	fetch: typeof globalThis.fetch,
	base: string,
	digest: string
): Promise<Result<Catalogue, CatalogueLack>> {
	const list = await textAt(fetch, `${base}/catalogue/${KEPT_LIST}`);
	if (!list.ok) return list;
	if (!list.value.includes(digest)) return err('not kept');
	const text = await textAt(fetch, `${base}/catalogue/${digest}.json`);
	if (!text.ok) return text;
	if ((await sha256Hex(text.value)) !== digest) return err('not kept');
	const parsed = parseCatalogue(JSON.parse(text.value));
	return parsed.ok ? ok(parsed.value) : err('not kept');
}

async function textAt(
	fetch: typeof globalThis.fetch,
	address: string
): Promise<Result<string, CatalogueLack>> {
	try {
		const response = await fetch(address);
		return response.ok ? ok(await response.text()) : err('not kept');
	} catch {
		return err('unreachable');
	}
}
