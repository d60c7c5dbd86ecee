import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageLoad } from './$types';

/** Every article of the catalogue has its page. */
export const entries: EntryGenerator = async () => {
	if (!import.meta.env.SSR) return [];
	const { default: catalogue } = await import('virtual:catalogue');
	return catalogue.articles.map(({ id }) => ({ id }));
};

export const load: PageLoad = async ({ params, parent }) => {
	const { catalogue } = await parent();
	if (!catalogue.articles.some(({ id }) => id === params.id)) error(404, 'no such article');
	return { id: params.id };
};
