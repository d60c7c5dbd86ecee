import catalogue from 'virtual:catalogue';
import type { EntryGenerator } from './$types';

/** Every prediction that ships is a page of its own; the reader's own render in the browser. */
export const entries: EntryGenerator = () =>
	catalogue.entries.flatMap((entry) =>
		entry.type === 'prediction' ? [{ id: entry.prediction.id }] : []
	);
