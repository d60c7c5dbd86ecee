import type { Result } from '../domain/result';
import type { KeptSnooze, Snooze } from '../domain/triage';
import type { StoreProblem } from './journal';
import type { Shelf } from './shelf';

/**
 * What the reader has put aside in the inbox. It says nothing of any prediction, so it is no entry: backups
 * carry it beside them, nothing of it is in a board or a snapshot, and waking one leaves no trace.
 */
export interface Snoozes extends Shelf<KeptSnooze> {
	/** Puts a prediction aside, in place of the snooze that it had. */
	put(snooze: Snooze): Promise<Result<void, StoreProblem>>;
	wake(prediction: string): Promise<Result<void, StoreProblem>>;
}
