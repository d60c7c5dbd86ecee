import type { Instant } from '../domain/entry';
import type { Result } from '../domain/result';
import type { Snooze } from '../domain/triage';
import type { StoreProblem } from './journal';
import type { Shelf } from './shelf';

/** A snooze as it is kept: until when, and when the reader last said so. */
export interface KeptSnooze extends Snooze {
	readonly changedAt: Instant;
}

/**
 * What the reader has put aside in the inbox. It says nothing of any prediction, so it is no part of the
 * journal: nothing of it is in a backup, a board or a snapshot, and waking one leaves no trace.
 */
export interface Snoozes extends Shelf<KeptSnooze> {
	/** Puts a prediction aside, in place of the snooze that it had. */
	put(snooze: Snooze): Promise<Result<void, StoreProblem>>;
	wake(prediction: string): Promise<Result<void, StoreProblem>>;
}
