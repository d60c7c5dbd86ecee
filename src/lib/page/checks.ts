import type { Check } from '../components/snapshot/CheckList.svelte';
import type { ChainFollowed } from '../snapshot/follow-chains';
import type { Verification } from '../snapshot/verify';
import { counted, number } from '../text/number-words';
import { chainWords } from '../text/snapshot-words';

/** Chains told one by one: a forged document may name thousands. */
const MOST_CHAINS = 6;

/** What was recomputed on opening a snapshot, and what came of it. */
export function checksOf({ replay, chains }: Verification): Check[] {
	const replayed = counted(replay.entries, 'record');
	return [
		{
			how: 'held',
			finding: 'Seal matches.',
			rest: 'The digest of what you see equals the one it carries.'
		},
		replay.missing.length === 0
			? {
					how: 'held',
					finding: 'Replay matches.',
					rest: `Replaying its ${replayed} gives this board.`
				}
			: {
					how: 'failed',
					finding: 'Replay falls short.',
					rest: `It names ${counted(replay.missing.length, 'claim')} that its ${replayed} do not give.`
				},
		...chainChecks(chains),
		{
			how: 'cannot be checked',
			finding: 'Not shown by a seal:',
			rest: 'who made it, and whether a verdict is right.'
		}
	];
}

/** Broken ones first, so that none hides behind those left out. */
function chainChecks(chains: readonly ChainFollowed[]): Check[] {
	if (chains.length === 0) {
		return [
			{
				how: 'nothing to check',
				finding: 'No chain to check.',
				rest: 'It holds no journal entries.'
			}
		];
	}
	const broken = chains.filter((chain) => chain.broken);
	const whole = chains.filter((chain) => !chain.broken);
	const told = [...broken, ...whole].slice(0, MOST_CHAINS);
	const more = chains.length - told.length;
	const moreBroken = Math.max(0, broken.length - MOST_CHAINS);
	const rest: Check = {
		how: moreBroken > 0 ? 'failed' : 'held',
		finding: `${counted(more, 'more chain')}:`,
		rest: `${number(moreBroken)} of them broken.`
	};
	return [
		...told.map((chain): Check => ({
			how: chain.broken ? 'failed' : 'held',
			...chainWords(chain)
		})),
		...(more > 0 ? [rest] : [])
	];
}
