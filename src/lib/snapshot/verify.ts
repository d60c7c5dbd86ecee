import type { Board } from '../domain/board';
import { addDays, type Day } from '../domain/day';
import { isSeal, recordedOn, type Entry, type Instant, type SealEntry } from '../domain/entry';
import { selectPredictions } from '../domain/prediction-filter';
import type { Catalogue } from '../domain/catalogue';
import type { Result } from '../domain/result';
import type { DigestText } from '../formats/chain';
import type { CatalogueLack } from '../formats/snapshot-problem';
import { compareCatalogue, type CatalogueFit } from './compare-catalogue';
import type { CheckedReveal } from '../formats/sealed-prediction';
import { followChains, type ChainFollowed } from './follow-chains';
import type { SnapshotDocument } from './document';
import { checkSignature, type SignatureFound } from './signature';

/**
 * What was recomputed on opening and came out. That the seal holds goes without saying: a document whose
 * digest differs is not opened. What no seal shows: who made it, when, and whether a verdict is right. A signature
 * shows whose key vouches for it.
 */
export interface Verification {
	/** The digest carried and recomputed. */
	readonly digest: string;
	readonly replay: Replayed;
	/** Every chain of the maker's journal that it draws on; none where it holds no entry of theirs. */
	readonly chains: readonly ChainFollowed[];
	/** Every sealed prediction of the maker's, revealed or not, in the order of entries. */
	readonly seals: readonly SealFollowed[];
	/** How it stands to the catalogue that it names, or why that was not looked at; none where nobody could. */
	readonly catalogue?: CatalogueFit | CatalogueLack;
	/** What in it is later than the time at which it says that it was made; none where nothing is. */
	readonly ahead?: Ahead;
	/** None where it is not signed. */
	readonly signature?: SignatureFound;
}

/** Its newest record, or the day of its board, where it could not hold that yet when it was made. */
export type Ahead =
	{ readonly what: 'record'; readonly at: Instant } | { readonly what: 'board'; readonly at: Day };

/** The predictions that a document names as shown, held against those that its records and its filter give. */
export interface Replayed {
	/** Entries replayed, the catalogue's and the maker's. */
	readonly entries: number;
	/** Named, though the replay did not give them. */
	readonly missing: readonly string[];
	/** Let through by the filter, and not named. */
	readonly omitted: readonly string[];
	/** Named, though the filter does not let them through. */
	readonly unasked: readonly string[];
}

/** A seal, and what it was said to hold. */
export interface SealFollowed {
	readonly seal: SealEntry;
	readonly revealed?: CheckedReveal;
	/** Whether the board has other words for it since, so that what is shown is not what was sealed. */
	readonly isReworded: boolean;
}

/** What verifying leans on. */
export interface VerifyingWith {
	readonly digest: DigestText;
	/** Finds a catalogue by its digest. */
	readonly catalogueBy?: (digest: string) => Promise<Result<Catalogue, CatalogueLack>>;
}

/** Looks over a document whose seal holds, the reveals in it, and the board replayed without those that are false. */
export async function verify(
	document: SnapshotDocument,
	reveals: readonly CheckedReveal[],
	board: Board,
	{ digest, catalogueBy }: VerifyingWith
): Promise<Verification> {
	const { journal } = document;
	const signature = await checkSignature(document);
	const ahead = aheadIn(document);
	const whole = await catalogueBy?.(document.catalogue.digest);
	const catalogue = whole && (whole.ok ? compareCatalogue(document, whole.value) : whole.problem);
	return {
		digest: document.digest,
		replay: compareList(document, board),
		chains: await followChains(journal, digest),
		seals: followSeals(journal.entries, reveals, board),
		...(catalogue && { catalogue }),
		...(ahead && { ahead }),
		...(signature && { signature })
	};
}

function aheadIn({ madeAt, asOf, catalogue, journal }: SnapshotDocument): Ahead | undefined {
	const logged = newest(journal.entries);
	if (logged > madeAt) return { what: 'record', at: logged };
	// East of Greenwich it may be the next day already; and what ships is recorded to the day.
	const latest = addDays(recordedOn({ recordedAt: madeAt }), 1);
	const shipped = newest(catalogue.entries);
	if (shipped.slice(0, 10) > latest) return { what: 'record', at: shipped };
	return asOf > latest ? { what: 'board', at: asOf } : undefined;
}

/** The instant of the last of some entries; empty where there are none. */
function newest(entries: readonly Entry[]): Instant {
	return entries.reduce((last, { recordedAt }) => (recordedAt > last ? recordedAt : last), '');
}

function compareList(
	{ catalogue, journal, filter, predictions }: SnapshotDocument,
	board: Board
): Replayed {
	const asked = new Set(selectPredictions(board, filter).map(({ prediction }) => prediction.id));
	const named = new Set(predictions);
	return {
		entries: catalogue.entries.length + journal.entries.length,
		missing: predictions.filter((id) => !board.byPrediction.has(id)),
		omitted: [...asked].filter((id) => !named.has(id)),
		unasked: predictions.filter((id) => board.byPrediction.has(id) && !asked.has(id))
	};
}

/** Of several reveals of one seal, a true one counts. */
function followSeals(
	entries: readonly Entry[],
	reveals: readonly CheckedReveal[],
	{ byPrediction }: Board
): SealFollowed[] {
	const of = new Map<string, CheckedReveal>();
	for (const checked of reveals) {
		const { seal } = checked.reveal.reveals;
		if (of.get(seal)?.fit !== 'matches') of.set(seal, checked);
	}
	return entries.filter(isSeal).map((seal) => {
		const revealed = of.get(seal.id);
		const shown = revealed && byPrediction.get(revealed.reveal.prediction.id)?.entry;
		const isReworded = shown !== undefined && shown.id !== revealed?.reveal.id;
		return { seal, ...(revealed && { revealed }), isReworded };
	});
}
