import { err, ok, type Result } from '../domain/result';
import type { StoreProblem } from '../store/journal';
import type { KeptSnapshot, KeptSnapshots, Label, SnapshotWithFile } from '../store/kept-snapshots';
import type { Shelf } from '../store/shelf';
import type { OwnKey, TrustedKey } from '../store/signatures';
import type { KeptSnooze } from '../domain/triage';
import type { LiveShelf } from './live-shelf.svelte';
import { ownKeyShelf, snapshotShelf, snoozeShelf, trustShelf } from './shelves';
import { between } from './undo';
import { type Way } from './undoable.svelte';

type Snoozed = Pick<KeptSnooze, 'since' | 'until'> | undefined;

/** From one snooze of a prediction to another, or none. */
export function snoozed(prediction: string, was: Snoozed, is: Snoozed): Way {
	return onShelf(
		snoozeShelf,
		asSnoozed(was),
		asSnoozed(is),
		(all) => asSnoozed(all.find((one) => one.prediction === prediction)),
		(snoozes, state) => (state ? snoozes.put({ prediction, ...state }) : snoozes.wake(prediction))
	);
}

function asSnoozed(snooze: Snoozed): Snoozed {
	return snooze && { since: snooze.since, until: snooze.until };
}

/** From a snapshot kept to not kept, or the other way round. */
export function kept(snapshot: SnapshotWithFile, isKept: boolean): Way {
	const { digest } = snapshot.snapshot;
	return onShelf(
		snapshotShelf,
		!isKept,
		isKept,
		(all) => all.some((one) => one.digest === digest),
		(snapshots, state) => (state ? snapshots.keep(snapshot) : snapshots.remove(digest))
	);
}

/** From one label of a kept snapshot to another; one that is kept no longer has none. */
export function labelled({ digest, label: was }: KeptSnapshot, is: Label): Way {
	return onShelf<KeptSnapshot, KeptSnapshots, Label | undefined>(
		snapshotShelf,
		was,
		is,
		(all) => all.find((one) => one.digest === digest)?.label,
		(snapshots, label) => snapshots.relabel(digest, label ?? is)
	);
}

/** From trusting a key under one name to another, or not at all. */
export function trusting(was: TrustedKey | undefined, is: TrustedKey | undefined): Way {
	const key = (was ?? is)?.key ?? '';
	return onShelf(
		trustShelf,
		was,
		is,
		(all) => all.find((one) => one.key === key),
		(list, state) => (state ? list.trust(state) : list.remove(key))
	);
}

/** From having a key of one's own to having none, or the other way round. */
export function owning(own: OwnKey, isKept: boolean): Way {
	const state = (isThere: boolean) => (isThere ? own.key : undefined);
	return onShelf(
		ownKeyShelf,
		state(!isKept),
		state(isKept),
		(all) => all[0]?.key,
		(keys, key) => (key === undefined ? keys.remove() : keys.keep(own))
	);
}

/** Through a shelf opened for it: the page on which it was done may be left. */
function onShelf<Item, Stored extends Shelf<Item>, State>(
	open: () => LiveShelf<Item, Stored>,
	was: State,
	is: State,
	read: (all: readonly Item[]) => State,
	write: (stored: Stored, state: State) => Promise<Result<unknown, StoreProblem>>
): Way {
	const using = async <Value>(
		action: (stored: Stored) => Promise<Result<Value, StoreProblem>>
	): Promise<Result<Value, StoreProblem>> => {
		const shelf = open();
		try {
			return await shelf.using(action);
		} finally {
			shelf.close();
		}
	};
	return between(
		was,
		is,
		() =>
			using(async (stored) => {
				const all = await allOf(stored);
				return all.ok ? ok(read(all.value)) : all;
			}),
		(state) => using((stored) => write(stored, state))
	);
}

function allOf<Item>(stored: Shelf<Item>): Promise<Result<readonly Item[], StoreProblem>> {
	return new Promise((settle) => {
		stored.watch(
			(items) => settle(ok(items)),
			(problem) => settle(err(problem))
		);
	});
}
