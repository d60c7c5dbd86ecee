import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import { catalogueUrl, loadCatalogue } from '$lib/catalogue/load';
import type { Catalogue } from '$lib/domain/catalogue';
import { writeDaysAsIn } from '$lib/text/day-words';
import type { LayoutLoad } from './$types';

if (!import.meta.env.SSR) writeDaysAsIn(navigator.language);

export const prerender = true;

/**
 * The catalogue: at build time from the module, in the browser from its one file, so that no page repeats
 * it. Without it the page stays as it was prerendered: readable, its links plain.
 */
export const load: LayoutLoad = async ({
	fetch
}): Promise<{ catalogue: Catalogue; file: string }> => {
	const file = catalogueUrl(base);
	if (import.meta.env.SSR) return { catalogue: (await import('virtual:catalogue')).default, file };
	const loaded = await loadCatalogue(fetch, base);
	if (!loaded.ok) error(503, loaded.problem.code);
	return { catalogue: loaded.value, file };
};
