import type { Catalogue } from '../domain/catalogue';
import type { Day } from '../domain/day';
import type { Instant } from '../domain/entry';
import type { PredictionFilter } from '../domain/prediction-filter';
import type { ChainHead } from '../formats/chain';
import type { LinkedEntry } from '../formats/linked-entry';

export const FORMAT = 'hindcast-snapshot';
/** Versions of the document: one that is signed is of the second, so that whoever can't check it says so. */
export const VERSIONS = { unsigned: 1, signed: 2 } as const;
/** What a link may hold, by the number that it begins with: the document's JSON, its columns, or a locked link. */
export const LINK_VERSIONS = { json: 1, columns: 2, locked: 3 } as const;
/** What a file calls itself that holds a locked link, in `box`. */
export const LOCKED_FORMAT = 'hindcast-locked-snapshot';

/** What of the catalogue a snapshot draws on; `digest` is that of the whole catalogue it was taken from. */
export interface CarriedCatalogue extends Catalogue {
	readonly digest: string;
}

/**
 * What of the journal it draws on, and where the chains of those entries ended when it was made. An entry
 * names the digest of the one before it, so that a chain can be followed past entries left out.
 */
export interface CarriedJournal {
	readonly entries: readonly LinkedEntry[];
	readonly chains: readonly ChainHead[];
}

/** Whose key signed a document: the key is under its seal, the value is over it. Both in base64url, Ed25519. */
export interface Signature {
	readonly key: string;
	readonly value: string;
}

/**
 * A board frozen with the records behind it. Sealed: `digest` is the SHA-256, in canonical JSON, of all else but
 * the value of its signature, which is over the digest.
 */
export interface SnapshotDocument {
	readonly format: typeof FORMAT;
	readonly version: (typeof VERSIONS)[keyof typeof VERSIONS];
	readonly title: string;
	readonly note?: string;
	/** The last day on which its maker would send it; later readers are told. */
	readonly bestBefore?: Day;
	readonly asOf: Day;
	readonly madeAt: Instant;
	/** What was chosen to be shown, and the predictions that this gave, in the order shown. */
	readonly filter: PredictionFilter;
	readonly predictions: readonly string[];
	readonly catalogue: CarriedCatalogue;
	readonly journal: CarriedJournal;
	readonly signature?: Signature;
	readonly digest: string;
}

/** A document before it is sealed, and signed. */
export type UnsealedDocument = Omit<SnapshotDocument, 'version' | 'signature' | 'digest'>;

/**
 * The short form: the catalogue is named by its digest alone, and whoever holds that catalogue fills in the
 * rest, for what a snapshot takes from it follows from the other fields. `digest` is that of the full form.
 * Predictions are left out where the filter gives them.
 */
export type ShortDocument = Omit<SnapshotDocument, 'catalogue' | 'predictions'> & {
	readonly catalogue: { readonly digest: string };
	readonly predictions?: readonly string[];
};

/** The claims that a snapshot speaks of; none where it was not filtered, and so speaks of all there were. */
export function claimsAsked({
	filter,
	predictions
}: SnapshotDocument): ReadonlySet<string> | undefined {
	return Object.keys(filter).length === 0 ? undefined : new Set(predictions);
}
