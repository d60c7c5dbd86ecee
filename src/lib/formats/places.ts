import type { ChainLink, Entry } from '../domain/entry';
import { compareText } from '../domain/day';
import { isLinked } from './linked-entry';

/** A run of places in one chain, both ends included. */
export interface Places {
	readonly chain: string;
	readonly from: number;
	readonly to: number;
}

/** The places that entries hold: which they are, whatever came or comes beside them. */
export function placesOf(entries: readonly Entry[]): readonly Places[] {
	const runs: { chain: string; from: number; to: number }[] = [];
	const links = entries.filter(isLinked).map(({ link }) => link);
	for (const { chain, seq } of links.sort(compareLinks)) {
		const last = runs.at(-1);
		if (last?.chain === chain && seq <= last.to + 1) last.to = seq;
		else runs.push({ chain, from: seq, to: seq });
	}
	return runs;
}

function compareLinks(left: ChainLink, right: ChainLink): number {
	return compareText(left.chain, right.chain) || left.seq - right.seq;
}

/** Whether a place is one of them. */
export function isAmong(
	places: readonly Places[],
	{ chain, seq }: Pick<ChainLink, 'chain' | 'seq'>
): boolean {
	return places.some((run) => run.chain === chain && seq >= run.from && seq <= run.to);
}

/** How many places there are. */
export function countPlaces(places: readonly Places[]): number {
	return places.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
