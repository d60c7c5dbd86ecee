import type { Entry } from '../domain/entry';
import type { Database } from './database';

/**
 * Entries by their ids, as far as they are here, with what takes them back or corrects them, and what does so to
 * that: all that decides whether they stand.
 */
export async function entriesNaming(
	{ entries }: Database,
	ids: readonly string[]
): Promise<readonly Entry[]> {
	const found = new Map<string, Entry>();
	let rows = await entries.where('entry.id').anyOf(ids).toArray();
	let named = ids;
	for (;;) {
		for (const { entry } of rows) found.set(entry.id, entry);
		const [retractions, corrections] = await Promise.all([
			entries.where('entry.retracts').anyOf(named).toArray(),
			entries.where('entry.corrects').anyOf(named).toArray()
		]);
		rows = [...retractions, ...corrections].filter(({ entry }) => !found.has(entry.id));
		if (rows.length === 0) return [...found.values()];
		named = rows.map(({ entry }) => entry.id);
	}
}
