import type { Day } from '../domain/day';
import type { Instant } from '../domain/entry';
import type { Result } from '../domain/result';
import type { StoreProblem } from './journal';
import type { Shelf } from './shelf';

/** What is told of a kept snapshot without opening it. */
export interface KeptSnapshot {
	/** Of the document, and its key: the same snapshot is kept once. */
	readonly digest: string;
	/** Whether it was made in this browser or came from elsewhere. */
	readonly origin: 'made' | 'opened';
	/** As its maker called it. */
	readonly title: string;
	/** What its maker wrote with it, if anything. Not told of those kept before this was. */
	readonly note?: string;
	readonly asOf: Day;
	readonly madeAt: Instant;
	/** Claims shown, own entries of its maker, and bytes of its file. */
	readonly claims: number;
	readonly entries: number;
	readonly size: number;
	readonly keptAt: Instant;
	/** Digests of the predictions under seal in it; none where it was kept before there could be any. */
	readonly seals?: readonly string[];
	/** Whether it travelled under a passphrase; here it is kept open. Not told of those kept before this was. */
	readonly isLocked?: boolean;
	/** Whether it is signed and the signature held when it was kept. Not told of those kept before this was. */
	readonly isSignatureSound?: boolean;
	readonly label: Label;
}

/** What the reader calls it and writes on it; the snapshot itself is never changed. */
export interface Label {
	/** Empty: the snapshot's own title. */
	readonly name: string;
	readonly tags: readonly string[];
	readonly note: string;
}

/** A kept snapshot with the file that opens it. */
export interface SnapshotWithFile {
	readonly snapshot: KeptSnapshot;
	readonly file: Blob;
}

/** The snapshots made and opened in this browser; no part of the journal, its backups or any board. */
export interface KeptSnapshots extends Shelf<KeptSnapshot> {
	/**
	 * Keeps one. Where it is kept already, all stays as it is, but for a file whose signature is not known to be sound:
	 * no digest tells such copies apart, and one that is sound takes its place.
	 */
	keep(kept: SnapshotWithFile): Promise<Result<void, StoreProblem>>;
	/** The file that opens one; none where it is not kept. */
	fileOf(digest: string): Promise<Result<Blob | undefined, StoreProblem>>;
	/** Whether it is kept, so that it took the label. */
	relabel(digest: string, label: Label): Promise<Result<boolean, StoreProblem>>;
	/** Takes one away and hands it out, so that it can be kept again; none where it is not kept. */
	remove(digest: string): Promise<Result<SnapshotWithFile | undefined, StoreProblem>>;
}
