import type { Board, PredictionState } from './board';

/** The claims of a board that were read at a link: in an article of the catalogue, or entered with it. */
export function claimsAt({ catalogue, predictions }: Board, link: string): PredictionState[] {
	const place = placeOf(link);
	if (place === '') return [];
	const articles = new Set(
		catalogue.articles.flatMap(({ id, url }) => (url && placeOf(url) === place ? id : []))
	);
	return predictions.filter(
		({ prediction: { url, passage } }) =>
			(url !== undefined && placeOf(url) === place) ||
			(passage !== undefined && articles.has(passage.article))
	);
}

/** A link but for what does not tell one page from another. */
function placeOf(link: string): string {
	return link
		.trim()
		.replace(/^https?:\/\/(www\.)?/i, '')
		.replace(/#.*$/, '')
		.replace(/\/$/, '');
}
