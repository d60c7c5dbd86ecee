import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { entriesOf, freshEnvironment, must, noteOf, opened } from '../../../tests/support/journals';
import type { KeptSnapshot, KeptSnapshots } from './kept-snapshots';
import { openKeptSnapshots } from './open-kept-snapshots';
import { SCHEMA } from './schema';

const snapshot: KeptSnapshot = {
	digest: 'a'.repeat(64),
	origin: 'opened',
	title: 'The board',
	asOf: '2026-11-22',
	madeAt: '2026-11-22T08:00:00.000Z',
	claims: 107,
	entries: 2,
	size: 4,
	keptAt: '2026-11-23T08:00:00.000Z',
	label: { name: '', tags: [], note: '' }
};
const kept = { snapshot, file: new Blob(['{}']) };
const label = { name: 'For the desk', tags: ['gas'], note: 'Sent to Anna.' };

function allOnce(
	snapshots: KeptSnapshots,
	fits: (all: readonly KeptSnapshot[]) => boolean = () => true
) {
	return new Promise<readonly KeptSnapshot[]>((seen, failed) => {
		const stop = snapshots.watch(
			(all) => {
				if (!fits(all)) return;
				stop();
				seen(all);
			},
			({ code }) => failed(new Error(code))
		);
	});
}

describe('kept snapshots', () => {
	it('are there when the page is opened anew, with the file that opens them', async () => {
		const environment = freshEnvironment();
		const before = must(await openKeptSnapshots(environment));
		must(await before.keep(kept));
		before.close();
		const after = must(await openKeptSnapshots(environment));
		expect(await allOnce(after)).toEqual([snapshot]);
		expect(await must(await after.fileOf(snapshot.digest))?.text()).toBe('{}');
	});

	it('keep what the reader called one when the same is opened again', async () => {
		const snapshots = must(await openKeptSnapshots(freshEnvironment()));
		must(await snapshots.keep(kept));
		must(await snapshots.relabel(snapshot.digest, label));
		must(await snapshots.keep(kept));
		expect(await allOnce(snapshots)).toEqual([{ ...snapshot, label }]);
	});

	it('take no label once they are taken away, and say so', async () => {
		const snapshots = must(await openKeptSnapshots(freshEnvironment()));
		must(await snapshots.keep(kept));
		expect(must(await snapshots.relabel(snapshot.digest, label))).toBe(true);
		must(await snapshots.remove(snapshot.digest));
		expect(must(await snapshots.relabel(snapshot.digest, label))).toBe(false);
		expect(await allOnce(snapshots)).toEqual([]);
	});

	it('hold the copy whose signature is sound, whichever was opened first, under the reader’s label', async () => {
		const broken = { snapshot: { ...snapshot, isSignatureSound: false }, file: new Blob(['bad']) };
		const sound = {
			snapshot: {
				...snapshot,
				size: 5,
				keptAt: '2026-11-24T08:00:00.000Z',
				isSignatureSound: true
			},
			file: new Blob(['sound'])
		};
		for (const first of [broken, kept]) {
			const snapshots = must(await openKeptSnapshots(freshEnvironment()));
			must(await snapshots.keep(first));
			must(await snapshots.relabel(snapshot.digest, label));
			const standing = { ...snapshot, size: 5, isSignatureSound: true, label };
			must(await snapshots.keep(sound));
			must(await snapshots.keep(broken));
			expect(await allOnce(snapshots)).toEqual([standing]);
			expect(await must(await snapshots.fileOf(snapshot.digest))?.text()).toBe('sound');
		}
	});

	it('hand out what they give away, so that it can be kept again as it was', async () => {
		const snapshots = must(await openKeptSnapshots(freshEnvironment()));
		must(await snapshots.keep(kept));
		must(await snapshots.relabel(snapshot.digest, label));
		const removed = must(await snapshots.remove(snapshot.digest));
		expect(await allOnce(snapshots)).toEqual([]);
		expect(must(await snapshots.fileOf(snapshot.digest))).toBeUndefined();
		must(await snapshots.keep(removed ?? kept));
		expect(await allOnce(snapshots)).toEqual([{ ...snapshot, label }]);
		expect(must(await snapshots.remove('unknown'))).toBeUndefined();
	});

	it('show in another tab at once', async () => {
		const environment = freshEnvironment();
		const here = must(await openKeptSnapshots(environment));
		const there = must(await openKeptSnapshots(environment));
		const seen = allOnce(there, ({ length }) => length === 1);
		must(await here.keep(kept));
		expect(await seen).toEqual([snapshot]);
	});
});

it('a journal of the version before opens with its entries, and takes snapshots from then on', async () => {
	const before = freshEnvironment({ schema: SCHEMA.filter(({ number }) => number < 4) });
	const old = await opened(before);
	const written = must(await old.append([noteOf('one')]));
	old.close();
	const upgraded = { ...before, schema: SCHEMA };
	must(await must(await openKeptSnapshots(upgraded)).keep(kept));
	expect(await entriesOf(await opened(upgraded))).toEqual(written);
});
