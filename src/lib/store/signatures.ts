import type { Instant } from '../domain/entry';
import type { Result } from '../domain/result';
import type { StoreProblem } from './journal';
import type { Shelf } from './shelf';

/** The reader's own key, to sign snapshots with. */
export interface OwnKey {
	/** The public half, in base64url. */
	readonly key: string;
	/** Of it, to compare by eye. */
	readonly fingerprint: string;
	readonly privateKey: CryptoKey;
	readonly canBeExported: boolean;
	readonly keptAt: Instant;
}

/** Holds one key, or none. No part of the journal, its backups or any snapshot. */
export interface OwnKeys extends Shelf<OwnKey> {
	/** Keeps one where there is none; a key that is there stays, whatever another tab made. */
	keep(key: OwnKey): Promise<Result<void, StoreProblem>>;
	remove(): Promise<Result<void, StoreProblem>>;
}

/** Somebody's key whose signatures the reader trusts, under the name that the reader gave. */
export interface TrustedKey {
	readonly key: string;
	readonly fingerprint: string;
	readonly name: string;
	readonly trustedAt: Instant;
}

/** Whose signatures the reader trusts. */
export interface TrustedKeys extends Shelf<TrustedKey> {
	/** Trusts a key, in place of what was known of it. */
	trust(key: TrustedKey): Promise<Result<void, StoreProblem>>;
	/** Takes one off the list and hands it out, so that it can be put back; none where it is not on it. */
	remove(key: string): Promise<Result<TrustedKey | undefined, StoreProblem>>;
}
