import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { must } from '../../../tests/support/journals';
import type { KeptSnapshot } from '../store/kept-snapshots';
import { openKeptSnapshots } from '../store/open-kept-snapshots';
import { labelled } from './undo-shelf';

const LABEL = { name: 'For the editor', tags: ['trade'], note: '' };
const NO_LABEL = { name: '', tags: [], note: '' };

it('a label cleared of a snapshot that was deleted since does not come back, and says so', async () => {
	const snapshot: KeptSnapshot = {
		digest: 'a'.repeat(64),
		origin: 'made',
		title: 'Board',
		asOf: '2026-11-22',
		madeAt: '2026-11-22T10:00:00.000Z',
		claims: 1,
		entries: 0,
		size: 1,
		keptAt: '2026-11-22T10:00:00.000Z',
		label: LABEL
	};
	const { digest } = snapshot;
	const snapshots = must(await openKeptSnapshots());
	must(await snapshots.keep({ snapshot, file: new Blob(['{}']) }));
	must(await snapshots.relabel(digest, NO_LABEL));
	const again = must(await labelled(snapshot, NO_LABEL)());
	must(await again());
	must(await snapshots.remove(digest));
	expect(await labelled(snapshot, NO_LABEL)()).toMatchObject({ problem: { code: 'undo/changed' } });
	snapshots.close();
});
