import type { Fate, MadeClaim } from './made-claim';
import { scoredOn } from './scored-claim';

/** Why a claim enters no score on a scale; `no number` is a settled one whose words it does not read. */
export type LeftOut = Exclude<Fate, 'settled'> | 'no number';

/** In the order in which they are told. */
export const LEFT_OUT: readonly LeftOut[] = [
	'not scorable',
	'open',
	'overdue',
	'already known',
	'no side taken',
	'no number',
	'said too late',
	'partly',
	'annulled',
	'ambiguous'
];

/** How many claims were made and where each of them went: `scored` and `leftOut` add up to `made`. */
export interface RecordCounts {
	readonly made: number;
	readonly scored: number;
	readonly leftOut: Readonly<Record<LeftOut, number>>;
}

export function countsOf(claims: readonly MadeClaim[], scale: string): RecordCounts {
	const leftOut = Object.fromEntries(LEFT_OUT.map((why) => [why, 0])) as Record<LeftOut, number>;
	let settled = 0;
	for (const { fate } of claims) {
		if (fate === 'settled') settled += 1;
		else leftOut[fate] += 1;
	}
	const scored = scoredOn(claims, scale).length;
	leftOut['no number'] = settled - scored;
	return { made: claims.length, scored, leftOut };
}
