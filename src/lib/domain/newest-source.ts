import type { Catalogue } from './catalogue';
import { comparePartialDays, type PartialDay } from './day';

/** When the newest of a catalogue's sources was published, as far as that is known. */
export function newestSource({ sources }: Pick<Catalogue, 'sources'>): PartialDay | undefined {
	return sources
		.flatMap(({ publishedOn }) => publishedOn ?? [])
		.sort(comparePartialDays)
		.at(-1);
}
