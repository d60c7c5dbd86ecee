import { digest } from 'virtual:catalogue/digest';
import type { Catalogue } from '../domain/catalogue';
import { err, ok, type Result } from '../domain/result';

export type LoadProblem =
	| { readonly code: 'catalogue-unreachable' }
	| { readonly code: 'catalogue-refused'; readonly httpStatus: number }
	| { readonly code: 'catalogue-damaged' };

/** Where this build's catalogue is served; `base` is the site's path, without a slash at its end. */
export function catalogueUrl(base: string): string {
	return `${base}/catalogue/${digest}.json`;
}

/**
 * Fetches the catalogue in the browser. It is our own file under the name of its digest, so only its
 * outline is looked at: a proxy's error page or half a file must not pass for it.
 */
export async function loadCatalogue(
	fetch: typeof globalThis.fetch,
	base = ''
): Promise<Result<Catalogue, LoadProblem>> {
	let text: string;
	try {
		const response = await fetch(catalogueUrl(base));
		if (!response.ok) return err({ code: 'catalogue-refused', httpStatus: response.status });
		text = await response.text();
	} catch {
		return err({ code: 'catalogue-unreachable' });
	}
	const value = parseOrUndefined(text);
	return looksWhole(value) ? ok(value) : err({ code: 'catalogue-damaged' });
}

function parseOrUndefined(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

function looksWhole(value: unknown): value is Catalogue {
	if (typeof value !== 'object' || value === null) return false;
	const outline = value as Partial<Record<keyof Catalogue, unknown>>;
	const lists = ['articles', 'forecasters', 'sources', 'figures', 'scenarios', 'entries'] as const;
	return typeof outline.knownTo === 'string' && lists.every((key) => Array.isArray(outline[key]));
}
