import { err } from '../domain/result';
import type { KeptSnapshot, KeptSnapshots } from '../store/kept-snapshots';
import type { OwnKey, OwnKeys, TrustedKey, TrustedKeys } from '../store/signatures';
import type { KeptSnooze } from '../domain/triage';
import type { Snoozes } from '../store/snoozes';
import { LiveShelf } from './live-shelf.svelte';
import { part } from './part.svelte';

/** What the reader has put aside in the inbox. */
export function snoozeShelf(): LiveShelf<KeptSnooze, Snoozes> {
	return new LiveShelf(async () => {
		const store = await part(() => import('../store/open-snoozes'));
		return store.ok ? store.value.openSnoozes() : err({ code: 'store/not-fetched' });
	});
}

/** The snapshots made and opened in this browser. */
export function snapshotShelf(): LiveShelf<KeptSnapshot, KeptSnapshots> {
	return new LiveShelf(async () => {
		const store = await part(() => import('../store/open-kept-snapshots'));
		return store.ok ? store.value.openKeptSnapshots() : err({ code: 'store/not-fetched' });
	});
}

/** The reader's own key, to sign snapshots with. */
export function ownKeyShelf(): LiveShelf<OwnKey, OwnKeys> {
	return new LiveShelf(async () => {
		const store = await part(() => import('../store/open-signatures'));
		return store.ok ? store.value.openOwnKeys() : err({ code: 'store/not-fetched' });
	});
}

/** The keys whose signatures the reader trusts. */
export function trustShelf(): LiveShelf<TrustedKey, TrustedKeys> {
	return new LiveShelf(async () => {
		const store = await part(() => import('../store/open-signatures'));
		return store.ok ? store.value.openTrustedKeys() : err({ code: 'store/not-fetched' });
	});
}
