import type { Board } from './board';
import { citedPage, type CitedPage } from './citation';
import { compareText, lastDay, type PartialDay } from './day';
import type { Citation, Search } from './entry';
import type { TriageRow } from './triage';

/** A page to look at for news of a claim, and when what stood there became known. */
export interface PageToLookAt extends CitedPage {
	readonly knownOn: PartialDay;
}

const MOST_PAGES = 3;

/**
 * Where to look first: what would turn the verdict, else the newest sources and prints of its figure, else
 * the article itself. Each page once; none for a claim of the reader's own that names no link.
 */
export function whereToLook({ state, readings }: TriageRow, board: Board): PageToLookAt[] {
	const { prediction, evidence } = state;
	const cited: { readonly citation: Citation | Search; readonly knownOn: PartialDay }[] =
		readings.length > 0
			? readings.map((reading) =>
					reading.by === 'source' ? reading.evidence : reading.observation
				)
			: [...evidence, ...printsOf(state, board)].sort((left, right) =>
					compareText(lastDay(right.knownOn), lastDay(left.knownOn))
				);
	const pages = new Map<string, PageToLookAt>();
	for (const { citation, knownOn } of cited) {
		const page = citedPage(board.catalogue, citation);
		if (page && !pages.has(page.url)) pages.set(page.url, { ...page, knownOn });
	}
	const article = board.catalogue.articles.find(({ id }) => id === prediction.passage?.article);
	if (pages.size === 0 && article?.url !== undefined) {
		return [{ url: article.url, publisher: article.publisher, knownOn: article.publishedOn }];
	}
	return [...pages.values()].slice(0, MOST_PAGES);
}

function printsOf({ prediction }: TriageRow['state'], { byFigure }: Board) {
	if (prediction.question.kind !== 'numeric') return [];
	return byFigure.get(prediction.question.target.figure ?? '')?.observations ?? [];
}
