import type { ScoredClaim } from './scored-claim';

/** What claims that tend to come out well or badly together share. */
export type ClusterBy = 'article' | 'event';

/** Articles where there are several; claims of a single one still fall into events. */
export function clusterBy(scored: readonly ScoredClaim[]): ClusterBy {
	const articles = new Set(scored.map(({ claim }) => claim.article));
	return articles.size > 1 ? 'article' : 'event';
}

/** What a claim is resampled with: its article, or its scenario as the event; without either it stands alone. */
export function clusterOf({ claim }: ScoredClaim, by: ClusterBy): string {
	const { article, scenario, prediction } = claim;
	return (by === 'article' ? (article ?? scenario) : scenario) ?? prediction;
}
