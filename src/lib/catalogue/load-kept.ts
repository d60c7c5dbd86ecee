import type { Catalogue } from '../domain/catalogue';
import { err, ok, type Result } from '../domain/result';
import { sha256Hex } from '../formats/digest';
import { parseCatalogue } from '../formats/shapes';
import type { CatalogueLack } from '../formats/snapshot-problem';

/**
 * A catalogue that shipped at some time, from those that the site keeps under their digests. Its bytes must
 * have that digest: a host may answer with a page of its own for a file that it has not.
 */
export async function loadKept(
	fetch: typeof globalThis.fetch,
	base: string,
	digest: string
): Promise<Result<Catalogue, CatalogueLack>> {
	let text: string;
	try {
		const response = await fetch(`${base}/catalogue/${digest}.json`);
		if (!response.ok) return err('not kept');
		text = await response.text();
	} catch {
		return err('unreachable');
	}
	if ((await sha256Hex(text)) !== digest) return err('not kept');
	const parsed = parseCatalogue(JSON.parse(text));
	return parsed.ok ? ok(parsed.value) : err('not kept');
}
