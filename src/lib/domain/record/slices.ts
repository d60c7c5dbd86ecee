import { groupBy } from '../group-by';
import { meanScoresOf, type MeanScores } from './mean-scores';
import type { ScoredClaim, TooFew } from './scored-claim';

export type SliceBy = 'scenario' | 'kind' | 'article' | 'lead time';

export const SLICES: readonly SliceBy[] = ['scenario', 'kind', 'article', 'lead time'];

/** From the forecast that is scored to the day on which the answer was known. */
export type LeadTime = 'under a month' | 'under half a year' | 'under a year' | 'a year or more';

const LEAD_TIMES: readonly { readonly name: LeadTime; readonly days: number }[] = [
	{ name: 'under a month', days: 30 },
	{ name: 'under half a year', days: 182 },
	{ name: 'under a year', days: 365 },
	{ name: 'a year or more', days: Infinity }
];

/** The scored claims that share a scenario, kind, article or lead time. */
export interface Slice {
	/** An id, a kind or a lead time; none for claims outside of every scenario or article. */
	readonly key: string | undefined;
	readonly scored: number;
	readonly scores: MeanScores | TooFew;
}

/** The scored claims in parts, the largest first; lead times from short to long. */
export function slicesOf(scored: readonly ScoredClaim[], by: SliceBy): Slice[] {
	const slices = [...groupBy(scored, (one) => keyOf(one, by))].map(([key, claims]) => ({
		key,
		scored: claims.length,
		scores: meanScoresOf(claims)
	}));
	const rank = ({ key }: Slice) => LEAD_TIMES.findIndex(({ name }) => name === key);
	return slices.sort((left, right) =>
		by === 'lead time' ? rank(left) - rank(right) : right.scored - left.scored
	);
}

function keyOf({ claim, said, foresight }: ScoredClaim, by: SliceBy): string | undefined {
	if (by !== 'lead time') return claim[by];
	const lead = foresight.known - said.day;
	return LEAD_TIMES.find(({ days }) => lead < days)?.name;
}
