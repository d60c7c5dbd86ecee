import type { Catalogue } from '$lib/domain/catalogue';
import type { PredictionKind } from '$lib/domain/prediction';
import type { SliceBy } from '$lib/domain/record/slices';
import { kindWords } from '$lib/text/verdict-words';

/** What a part of the record is called on the page. */
export function sliceName(
	{ scenarios, articles }: Catalogue,
	by: SliceBy,
	key: string | undefined
): string {
	switch (by) {
		case 'scenario':
			return scenarios.find(({ id }) => id === key)?.title ?? 'outside of every scenario';
		case 'article':
			return articles.find(({ id }) => id === key)?.shortName ?? 'outside of every article';
		case 'kind':
			return kindWords(key as PredictionKind);
		case 'lead time':
			return key ?? 'unknown';
	}
}
