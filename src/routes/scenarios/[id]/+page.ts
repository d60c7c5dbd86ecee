import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const { catalogue } = await parent();
	const scenario = catalogue.scenarios.find(({ id }) => id === params.id);
	if (!scenario) error(404);
	return { scenario };
};
