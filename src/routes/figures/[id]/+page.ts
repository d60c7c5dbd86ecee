import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageLoad } from './$types';

/** Every figure of the catalogue has its page. */
export const entries: EntryGenerator = async () => {
	if (!import.meta.env.SSR) return [];
	const { default: catalogue } = await import('virtual:catalogue');
	return catalogue.figures.map(({ id }) => ({ id }));
};

export const load: PageLoad = async ({ params, parent }) => {
	const { catalogue } = await parent();
	if (!catalogue.figures.some(({ id }) => id === params.id)) error(404, 'no such figure');
	return { id: params.id };
};
