import {
	isReveal,
	isSeal,
	type ChainLink,
	type Entry,
	type RevealEntry,
	type SealEntry,
	type SecretEntry
} from '$lib/domain/entry';

/** A seal of the reader's own, what opens it, and what revealed it. */
export interface SealRow {
	readonly seal: SealEntry & { readonly link: ChainLink };
	/** None where it came back from a snapshot: those carry no secrets. */
	readonly secret?: SecretEntry;
	readonly reveal?: RevealEntry;
}

/** The seals in the reader's own chains, those not revealed first, then the latest. */
export function sealRowsOf(entries: readonly Entry[], own: readonly string[]): SealRow[] {
	const secrets = new Map(
		entries.flatMap((entry) => (entry.type === 'secret' ? [[entry.seal, entry]] : []))
	);
	const reveals = new Map(entries.filter(isReveal).map((entry) => [entry.reveals.seal, entry]));
	return entries
		.filter(isSeal)
		.flatMap((seal): SealRow[] => {
			if (!seal.link || !own.includes(seal.link.chain)) return [];
			const [secret, reveal] = [secrets.get(seal.id), reveals.get(seal.id)];
			const { link } = seal;
			return [{ seal: { ...seal, link }, ...(secret && { secret }), ...(reveal && { reveal }) }];
		})
		.reverse()
		.sort((left, right) => Number(Boolean(left.reveal)) - Number(Boolean(right.reveal)));
}
