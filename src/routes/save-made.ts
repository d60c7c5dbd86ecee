import type { Save } from '$lib/charts/save';
import { part } from '$lib/state/part.svelte';

/** Hands the reader a picture, or cells as CSV. What does it is fetched then; the frame says if it did not come. */
export const saveMade: Save = async (made, name) => {
	const fetched = await part(() =>
		Promise.all([import('$lib/formats/csv'), import('$lib/state/save-file')])
	);
	if (!fetched.ok) return;
	const [{ toCsv }, { saveFile }] = fetched.value;
	saveFile(made instanceof Blob ? made : new Blob([toCsv(made)], { type: 'text/csv' }), name);
};
