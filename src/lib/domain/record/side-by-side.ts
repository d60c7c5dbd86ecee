import { groupBy } from '../group-by';
import { peerScore } from '../scoring/relative';
import { byReading, type ByReading } from './hedge-reading';
import type { MadeClaim } from './made-claim';
import {
	brierAt,
	FEWEST_TO_JUDGE,
	meanOf,
	scoredOn,
	TOO_FEW,
	type ScoredClaim,
	type TooFew
} from './scored-claim';

/** Two forecasters on the predictions that both made: the only ones on which their scores compare. */
export interface SideBySide {
	readonly left: string;
	readonly right: string;
	readonly common: number;
	readonly brier: { readonly left: ByReading<number>; readonly right: ByReading<number> } | TooFew;
	/** Mean peer score of the left one at mid, in points; above 0 it did better. None where it has no finite sense. */
	readonly peer?: number;
	/** Scored claims that only one of them made. While there are any, overall scores of the two do not compare. */
	readonly onlyLeft: number;
	readonly onlyRight: number;
	readonly warning?: 'the sets differ';
}

/** Every two forecasters with a scored prediction in common, those with the most first. */
export function sideBySides(claims: readonly MadeClaim[], scale: string): SideBySide[] {
	const scored = scoredOn(claims, scale);
	const pairs = new Map<string, readonly [string, string]>();
	for (const makers of groupBy(scored, ({ claim }) => claim.prediction).values()) {
		for (const [index, { claim }] of makers.entries()) {
			for (const other of makers.slice(index + 1)) {
				const pair = [claim.forecaster, other.claim.forecaster].sort() as [string, string];
				pairs.set(JSON.stringify(pair), pair);
			}
		}
	}
	const byForecaster = groupBy(scored, ({ claim }) => claim.forecaster);
	return [...pairs.values()]
		.map(([left, right]) =>
			compare(left, byForecaster.get(left) ?? [], right, byForecaster.get(right) ?? [])
		)
		.sort((one, other) => other.common - one.common);
}

function compare(
	left: string,
	leftClaims: readonly ScoredClaim[],
	right: string,
	rightClaims: readonly ScoredClaim[]
): SideBySide {
	const ofRight = new Map(rightClaims.map((one) => [one.claim.prediction, one]));
	const both = leftClaims.flatMap((one): [ScoredClaim, ScoredClaim][] => {
		const other = ofRight.get(one.claim.prediction);
		return other ? [[one, other]] : [];
	});
	const common = both.length;
	const onlyLeft = leftClaims.length - common;
	const onlyRight = rightClaims.length - common;
	const peer = meanPeer(both);
	return {
		left,
		right,
		common,
		brier:
			common < FEWEST_TO_JUDGE
				? TOO_FEW
				: { left: means(both.map(([one]) => one)), right: means(both.map(([, other]) => other)) },
		...(peer !== undefined && { peer }),
		onlyLeft,
		onlyRight,
		...(onlyLeft + onlyRight > 0 && { warning: 'the sets differ' as const })
	};
}

function means(scored: readonly ScoredClaim[]): ByReading<number> {
	return byReading((reading) => meanOf(scored, (one) => brierAt(one, reading)));
}

function meanPeer(both: readonly (readonly [ScoredClaim, ScoredClaim])[]): number | undefined {
	if (both.length < FEWEST_TO_JUDGE) return undefined;
	let sum = 0;
	for (const [one, other] of both) {
		const score = peerScore(givenTo(one), [givenTo(other)]);
		if (score === undefined) return undefined;
		sum += score;
	}
	const mean = sum / both.length;
	return Number.isNaN(mean) ? undefined : mean;
}

/** The probability given to what happened. */
function givenTo({ probability: { mid }, foresight }: ScoredClaim): number {
	return foresight.occurred ? mid : 1 - mid;
}
