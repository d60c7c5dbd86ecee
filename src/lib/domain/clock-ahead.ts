import { addDays, type Day } from './day';
import type { ChainLink, Entry } from './entry';

/** Whether an entry was recorded, by its own clock, on a day that has not begun anywhere yet. */
export function isAhead({ recordedAt }: Pick<Entry, 'recordedAt'>, today: Day): boolean {
	return recordedAt.slice(0, 10) > addDays(today, 1);
}

/** The first entry of a chain whose clock ran ahead: what follows it carries its time, so as to stay after it. */
export function firstAhead(
	entries: readonly Entry[],
	chain: string,
	today: Day
): (Entry & { readonly link: ChainLink }) | undefined {
	let first: (Entry & { readonly link: ChainLink }) | undefined;
	for (const entry of entries) {
		const { link } = entry;
		if (link?.chain !== chain || !isAhead(entry, today)) continue;
		if (link.seq < (first?.link.seq ?? Infinity)) first = { ...entry, link };
	}
	return first;
}
