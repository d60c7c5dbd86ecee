import { comparePartialDays, type Day } from '../domain/day';
import {
	isReveal,
	isSeal,
	provisionalId,
	type Entry,
	type RevealEntry,
	type SealedPrediction,
	type SealEntry,
	type SecretEntry
} from '../domain/entry';
import { canonicalJson } from './canonical-json';
import type { DigestText } from './chain';
import type { Draft } from './entry-form';

/*
 * Commit now, reveal later: a seal publishes the digest of a prediction with a nonce, a secret keeps what was
 * digested, a reveal publishes that too.
 */

const NONCE_BYTES = 32;
const ID_BYTES = 16;

/** What nobody can guess: 32 random bytes in hex. */
export function newNonce(): string {
	return randomHex(NONCE_BYTES);
}

/** A prediction is sealed with its id, before the journal could give it one. */
export function newPredictionId(): string {
	return randomHex(ID_BYTES);
}

function randomHex(bytes: number): string {
	const random = crypto.getRandomValues(new Uint8Array(bytes));
	return Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a seal was made of, or is said to have been. */
export interface Sealed extends SealedPrediction {
	readonly nonce: string;
	/** That of the seal: a digest copied into another journal fits nothing there. */
	readonly chain: string;
}

/** The digest that a seal publishes. */
export function sealDigest<Digest>(
	{ prediction, likelihood, nonce, chain }: Sealed,
	digest: (text: string) => Digest
): Digest {
	return digest(
		canonicalJson({ chain, nonce, prediction, ...(likelihood !== undefined && { likelihood }) })
	);
}

/** The entries that seal a prediction: what everyone may see, and what opens it. */
export function sealingDrafts(
	sealed: Sealed,
	today: Day,
	digest: (text: string) => string
): readonly [Draft<'seal'>, Draft<'secret'>] {
	const { nonce, prediction, likelihood } = sealed;
	return [
		{ type: 'seal', digest: sealDigest(sealed, digest), knownOn: today },
		{
			type: 'secret',
			seal: provisionalId(0),
			nonce,
			prediction,
			...(likelihood !== undefined && { likelihood }),
			knownOn: today
		}
	];
}

/** The entry that reveals what was kept secret, for good. */
export function revealingDraft(secret: SecretEntry, today: Day): Draft<'prediction'> {
	const { seal, nonce, prediction, likelihood, knownOn: sealedOn } = secret;
	return {
		type: 'prediction',
		prediction,
		reveals: { seal, nonce, ...(likelihood !== undefined && { likelihood }) },
		// West of where it was sealed it may still be the day before: a seal is known before what it hides.
		knownOn: comparePartialDays(sealedOn, today) > 0 ? sealedOn : today
	};
}

/** Whether what was revealed is what was sealed. */
export type SealFit =
	| 'matches'
	/** Its digest is another. */
	| 'differs'
	/** It says to have been said on another day than that of its seal. */
	| 'other day'
	/** The seal that it names is not at hand. */
	| 'no seal';

/** A reveal held against the seal that it names. */
export interface CheckedReveal {
	readonly reveal: RevealEntry;
	readonly seal?: SealEntry;
	readonly fit: SealFit;
}

/** Holds every reveal among entries against its seal, which is looked for among the same. */
export function checkReveals(
	entries: readonly Entry[],
	digest: DigestText
): Promise<CheckedReveal[]> {
	const reveals = entries.filter(isReveal);
	if (reveals.length === 0) return Promise.resolve([]);
	const seals = new Map(entries.filter(isSeal).map((seal) => [seal.id, seal]));
	return Promise.all(
		reveals.map(async (reveal) => {
			const seal = seals.get(reveal.reveals.seal);
			const fit = await fitOf(reveal, seal, digest);
			return { reveal, ...(seal && { seal }), fit };
		})
	);
}

async function fitOf(
	{ reveals, prediction }: RevealEntry,
	seal: SealEntry | undefined,
	digest: DigestText
): Promise<SealFit> {
	if (!seal) return 'no seal';
	const { nonce, likelihood } = reveals;
	const sealed: Sealed = {
		chain: seal.link?.chain ?? '',
		nonce,
		prediction,
		...(likelihood !== undefined && { likelihood })
	};
	if ((await sealDigest(sealed, digest)) !== seal.digest) return 'differs';
	return prediction.saidOn === seal.knownOn ? 'matches' : 'other day';
}

/** The entries without the reveals that don't match: those add nothing to a board. */
export function withoutFalse(
	entries: readonly Entry[],
	checked: readonly CheckedReveal[]
): readonly Entry[] {
	const wrong = new Set<Entry>(
		checked.flatMap(({ reveal, fit }) => (fit === 'matches' ? [] : [reveal]))
	);
	return wrong.size === 0 ? entries : entries.filter((entry) => !wrong.has(entry));
}
