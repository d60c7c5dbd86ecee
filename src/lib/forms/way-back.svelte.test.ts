import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { aCatalogue, aNote, aPrediction, aRetraction, link } from '../../../tests/support/builders';
import { eventually } from '../../../tests/support/eventually';
import { freshEnvironment, must, noteOf, opened } from '../../../tests/support/journals';
import { provisionalId, type Entry } from '../domain/entry';
import { applyAll, emptyLedger, isRetracted, isStanding } from '../domain/ledger';
import { ok } from '../domain/result';
import { Workspace } from '../state/workspace.svelte';
import { REDONE, UNDONE } from '../text/undo-words';
import { wayBackOf } from './way-back';

async function aWorkspace(): Promise<Workspace> {
	const environment = freshEnvironment();
	const journal = await opened(environment);
	const workspace = new Workspace(aCatalogue(), '2026-11-22', () => Promise.resolve(ok(journal)));
	await workspace.open();
	return workspace;
}
/** What the journal says of an entry once it has seen so many. */
async function standing(workspace: Workspace, entry: Entry, seen: number): Promise<boolean> {
	await eventually(() => expect(workspace.entries).toHaveLength(seen));
	return isStanding(applyAll(emptyLedger('2026-11-22'), workspace.entries), entry);
}
const reasons = (workspace: Workspace) =>
	workspace.entries.flatMap(({ type, reason }) => (type === 'retraction' ? (reason ?? '') : []));

describe('what was logged', () => {
	it('is taken back by an entry with a reason, and that one in turn', async () => {
		const workspace = await aWorkspace();
		const [note] = must(await workspace.append(noteOf('A'))) as [Entry];
		const forth = must(await wayBackOf(workspace, [note])());
		expect(await standing(workspace, note, 2)).toBe(false);
		const back = must(await forth());
		expect(await standing(workspace, note, 3)).toBe(true);
		must(await back());
		expect(await standing(workspace, note, 4)).toBe(false);
		expect(reasons(workspace)).toEqual([UNDONE, REDONE, UNDONE]);
	});

	it('is not undone twice, nor under a correction that came since', async () => {
		const workspace = await aWorkspace();
		const [note] = must(await workspace.append(noteOf('A'))) as [Entry];
		const [better] = must(await workspace.correct(note, noteOf('B'), 'It was A.')) as [Entry];
		await eventually(() => expect(workspace.entries).toHaveLength(2));
		expect(await wayBackOf(workspace, [note])()).toMatchObject({
			problem: { code: 'undo/corrected' }
		});
		must(await wayBackOf(workspace, [better])());
		await eventually(() => expect(workspace.entries).toHaveLength(3));
		must(await wayBackOf(workspace, [note])());
		await eventually(() => expect(workspace.entries).toHaveLength(4));
		expect(await wayBackOf(workspace, [note])()).toMatchObject({
			problem: { code: 'undo/changed' }
		});
		expect(workspace.entries).toHaveLength(4);
	});

	it('elsewhere, and imported with what takes one of it back, is undone without bringing that back', async () => {
		const workspace = await aWorkspace();
		const entries = [
			aNote({ id: 'a', link: link(1, 'theirs') }),
			aNote({ id: 'b', link: link(2, 'theirs') }),
			aRetraction('a', { id: 'c', link: link(3, 'theirs') })
		];
		must(await workspace.join(entries, [], []));
		await eventually(() => expect(workspace.entries).toHaveLength(3));
		must(await wayBackOf(workspace, entries)());
		await eventually(() => expect(workspace.entries).toHaveLength(4));
		const ledger = applyAll(emptyLedger('2026-11-22'), workspace.entries);
		expect(entries.slice(0, 2).map((entry) => isRetracted(ledger, entry))).toEqual([true, true]);
	});

	it('stays under what was logged on it since, until that is taken back', async () => {
		const workspace = await aWorkspace();
		const own = aPrediction({ id: provisionalId(0) });
		const [claim] = must(
			await workspace.append({ type: 'prediction', knownOn: own.saidOn, prediction: own })
		) as [Entry];
		const [note] = must(
			await workspace.append({
				type: 'note',
				prediction: claim.id,
				knownOn: '2026-11-20',
				text: 'A'
			})
		) as [Entry];
		await eventually(() => expect(workspace.entries).toHaveLength(2));
		expect(await wayBackOf(workspace, [claim])()).toMatchObject({
			problem: { code: 'undo/rested-on', by: [{ id: note.id }] }
		});
		must(await wayBackOf(workspace, [note])());
		await eventually(() => expect(workspace.entries).toHaveLength(3));
		must(await wayBackOf(workspace, [claim])());
	});

	it('is left alone where there is more of it than taking back is worth', async () => {
		const workspace = await aWorkspace();
		const many = Array.from({ length: 10_001 }, (_, index) => aNote({ id: `n${index}` }));
		expect(await wayBackOf(workspace, many)()).toMatchObject({
			problem: { code: 'undo/too-many' }
		});
		expect(workspace.entries).toEqual([]);
	});
});
