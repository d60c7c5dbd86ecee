import type { Check } from '../components/snapshot/CheckList.svelte';
import type { Instant, SealEntry } from '../domain/entry';
import type { ChainFollowed } from '../snapshot/follow-chains';
import type { SealFollowed, Verification } from '../snapshot/verify';
import { notYetWords } from '../text/clock-words';
import { counted, number } from '../text/number-words';
import {
	keptBeforeWords,
	revealedWords,
	type FollowedReveal,
	sealsCarriedWords,
	type KeptBefore
} from '../text/seal-words';
import { signatureWords, type Whose } from '../text/signature-words';
import { aheadWords, catalogueFitWords, chainWords, replayWords } from '../text/snapshot-words';

/** Chains told one by one: a forged document may name thousands. */
const MOST_CHAINS = 6;
const MOST_REVEALS = 12;
/** Clocks that are right differ by as much, in ms. */
const CLOCKS_DIFFER = 5 * 60_000;

/**
 * What was recomputed on opening a snapshot, and what came of it, with what this browser knows beside it: the
 * earliest snapshot kept here that carries a seal, and whose the signature is. A page has no list of either.
 */
export function checksOf(
	{ replay, catalogue, ahead, chains, seals, signature }: Verification,
	madeAt: Instant,
	{
		keptBefore = () => undefined,
		whose = 'no list',
		now,
		shownBy = 'Hindcast'
	}: {
		readonly keptBefore?: (seal: SealEntry) => KeptBefore | undefined;
		readonly whose?: Whose;
		/** The reader's clock. */
		readonly now?: Instant;
		/** Hindcast shows the records themselves; a page can show something else. */
		readonly shownBy?: 'Hindcast' | 'page';
	} = {}
): Check[] {
	const signed = signature && signatureWords(signature, whose);
	return [
		...(signed ? [signed] : []),
		{
			how: 'held',
			finding: 'Seal matches.',
			rest: `The digest of ${shownBy === 'page' ? 'its sealed records' : 'what you see'} equals the one it carries.`
		},
		replayWords(replay),
		...(now !== undefined && isAfter(madeAt, now)
			? [{ how: 'failed' as const, ...notYetWords(madeAt, now) }]
			: []),
		...(ahead ? [{ how: 'failed' as const, ...aheadWords(madeAt, ahead) }] : []),
		catalogueFitWords(catalogue),
		...chainChecks(chains),
		...sealChecks(seals, madeAt, keptBefore),
		{
			how: 'cannot be checked',
			finding: 'No seal can tell',
			rest:
				signed?.how === 'held'
					? 'whether a verdict is right.'
					: 'who made it, or whether a verdict is right.'
		}
	];
}

function isAfter(madeAt: Instant, now: Instant): boolean {
	return Date.parse(madeAt) - Date.parse(now) > CLOCKS_DIFFER;
}

function sealChecks(
	seals: readonly SealFollowed[],
	madeAt: Instant,
	keptBefore: (seal: SealEntry) => KeptBefore | undefined
): Check[] {
	if (seals.length === 0) return [];
	const revealed = seals.flatMap(({ revealed, isReworded }) =>
		revealed ? { ...revealed, isReworded } : []
	);
	const hidden = seals.flatMap((one) => (one.revealed ? [] : [one.seal]));
	return [
		{ how: 'nothing to check', ...sealsCarriedWords(seals.length, revealed, madeAt) },
		...revealChecks(revealed, keptBefore),
		...[...countBy(hidden, keptBefore)].map(([kept, carried]): Check => ({
			how: 'held',
			...keptBeforeWords(carried, hidden.length, kept)
		}))
	];
}

/** False ones first, for the same reason as broken chains. */
function revealChecks(
	revealed: readonly FollowedReveal[],
	keptBefore: (seal: SealEntry) => KeptBefore | undefined
): Check[] {
	const [right, wrong] = [true, false].map((matching) =>
		revealed.filter(({ fit }) => (fit === 'matches') === matching)
	) as [FollowedReveal[], FollowedReveal[]];
	const told = [...wrong, ...right].slice(0, MOST_REVEALS);
	const more = revealed.length - told.length;
	const moreWrong = Math.max(0, wrong.length - MOST_REVEALS);
	const rest: Check = {
		how: moreWrong > 0 ? 'failed' : 'held',
		finding: `${counted(more, 'more revealed prediction')}:`,
		rest: `${number(moreWrong)} of them do not match.`
	};
	return [
		...told.map((checked): Check => ({
			how: checked.fit === 'matches' ? 'held' : 'failed',
			...revealedWords(checked, checked.seal && keptBefore(checked.seal))
		})),
		...(more > 0 ? [rest] : [])
	];
}

function countBy<Item, Key>(
	items: readonly Item[],
	keyOf: (item: Item) => Key | undefined
): ReadonlyMap<Key, number> {
	const counts = new Map<Key, number>();
	for (const item of items) {
		const key = keyOf(item);
		if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
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
