import { compareText } from '$lib/domain/day';
import type { Instant, SealEntry } from '$lib/domain/entry';
import type { KeptSnapshot } from '$lib/store/kept-snapshots';
import { longDay, shortDay } from '$lib/text/day-words';

/** What the reader calls it; else its own title. */
export function nameOf({ label, title }: KeptSnapshot): string {
	return label.name || title;
}

/** Those of which every word searched for stands somewhere in what is told of them; the latest kept first. */
export function keptMatching(all: readonly KeptSnapshot[], search: string): KeptSnapshot[] {
	const words = folded(search).split(/\s+/).filter(Boolean);
	return all
		.filter((snapshot) => {
			const told = toldOf(snapshot);
			return words.every((word) => told.includes(word));
		})
		.sort((left, right) => compareText(right.keptAt, left.keptAt));
}

/** The one kept longest of those made before an instant that carry a seal. */
export function firstWith(
	all: readonly KeptSnapshot[],
	{ digest }: SealEntry,
	before: Instant
): KeptSnapshot | undefined {
	return all
		.filter(({ madeAt, seals }) => madeAt < before && seals?.includes(digest))
		.sort((left, right) => compareText(left.keptAt, right.keptAt))[0];
}

function toldOf({ title, note, label, asOf, keptAt, digest, origin }: KeptSnapshot): string {
	const days = [asOf, keptAt.slice(0, 10)].flatMap((day) => [day, shortDay(day), longDay(day)]);
	const told = [title, note ?? '', label.name, ...label.tags, label.note, ...days, digest, origin];
	return folded(told.join(' '));
}

function folded(text: string): string {
	return text.normalize('NFKC').toLowerCase();
}

/** Tags as typed, between commas: each once, in the order typed. */
export function tagsIn(typed: string): string[] {
	return [
		...new Set(
			typed
				.split(',')
				.map((tag) => tag.trim().replaceAll(/\s+/g, ' '))
				.filter(Boolean)
		)
	];
}
