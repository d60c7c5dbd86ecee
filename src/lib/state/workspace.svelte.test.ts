import 'fake-indexeddb/auto';
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
	aCatalogue,
	aForecast,
	aNote,
	aPrediction,
	aPredictionEntry,
	aResolution,
	link,
	NO
} from '../../../tests/support/builders';
import { eventually } from '../../../tests/support/eventually';
import { freshEnvironment, must, noteOf, opened } from '../../../tests/support/journals';
import type { Entry, EntryDraft } from '../domain/entry';
import { chained } from '../../../tests/support/snapshots';
import { err } from '../domain/result';
import type { Journal } from '../store/journal';
import { openJournal } from '../store/open-journal';
import type { StorageKeeper } from '../store/persistence';
import { Workspace } from './workspace.svelte';

const TODAY = '2026-11-22';
const catalogue = aCatalogue({
	entries: [
		aPredictionEntry(aPrediction({ id: 'claim', window: { opensOn: '2023', basis: 'stated' } }))
	]
});
const draftOf = ({ id: _id, recordedAt: _recordedAt, ...draft }: Entry): EntryDraft =>
	draft as EntryDraft;
const NO_RULING = { as: 'outcome', outcome: NO } as const;
const yes = draftOf(aResolution({ prediction: 'claim', knownOn: '2024-05-01' }));

function workspaceOn(environment = freshEnvironment(), keeper?: StorageKeeper) {
	return new Workspace(catalogue, TODAY, () => openJournal(environment), keeper);
}
const verdictOf = (workspace: Workspace) => workspace.board.byPrediction.get('claim')?.verdict;

describe('the board', () => {
	it('names the reader of another browser so until its chain is called the reader’s own', async () => {
		const workspace = workspaceOn();
		await workspace.open();
		const theirs = chained([
			aForecast({ prediction: 'claim', forecaster: 'reader', link: link(1, 'elsewhere') })
		]);
		must(await workspace.join(theirs, [], []));
		const said = () =>
			workspace.board.byPrediction.get('claim')?.forecasts.map((f) => f.forecaster);
		await eventually(() => expect(said()).toEqual(['Another browser, elsewher']));
		expect(workspace.ownEntries).toEqual([]);
		expect(workspace.contents.entries).toEqual(theirs);
		must(await workspace.callOwn('elsewhere', true));
		await eventually(() => expect(said()).toEqual(['reader']));
		expect(workspace.ownEntries).toEqual(theirs);
	});

	it('follows what is appended, in this tab and in another', async () => {
		const environment = freshEnvironment();
		const here = workspaceOn(environment);
		const there = workspaceOn(environment);
		await Promise.all([here.open(), there.open()]);
		const seen: (string | undefined)[] = [];
		const stop = $effect.root(() => {
			$effect(() => {
				seen.push(verdictOf(there));
			});
		});
		flushSync();
		must(await here.append(yes));
		await eventually(() => {
			flushSync();
			expect(seen).toEqual(['open', 'came true']);
			expect(verdictOf(here)).toBe('came true');
		});
		stop();
	});

	it('looked at from an earlier day does not know it yet; today’s does', async () => {
		const workspace = workspaceOn();
		must(await workspace.append(yes));
		await eventually(() => expect(workspace.entries).toHaveLength(1));
		workspace.lookFrom('2024-04-30');
		expect(verdictOf(workspace)).toBe('open');
		expect(workspace.boardToday.byPrediction.get('claim')?.verdict).toBe('came true');
		workspace.lookFrom('2030-01-01');
		expect([workspace.atToday, workspace.asOf]).toEqual([true, TODAY]);
	});

	it('forgets what is taken back, on every day', async () => {
		const workspace = workspaceOn();
		const [resolution] = must(await workspace.append(yes)) as [Entry];
		must(await workspace.retract(resolution, 'Another claim was meant.'));
		await eventually(() => expect(workspace.entries).toHaveLength(2));
		expect(verdictOf(workspace)).toBe('open');
		expect(workspace.entries[1]).toMatchObject({
			type: 'retraction',
			retracts: resolution.id,
			knownOn: '2024-05-01',
			reason: 'Another claim was meant.'
		});
	});

	it('goes by the correction, which names what it corrects and why', async () => {
		const workspace = workspaceOn();
		const [resolution] = must(await workspace.append(yes)) as [Entry];
		const no = draftOf(
			aResolution({ prediction: 'claim', knownOn: '2024-05-01', ruling: NO_RULING })
		);
		must(await workspace.correct(resolution, no, 'Misread.'));
		await eventually(() => expect(workspace.entries).toHaveLength(2));
		expect(verdictOf(workspace)).toBe('did not');
		expect(workspace.entries[1]).toMatchObject({ corrects: resolution.id, reason: 'Misread.' });
		expect(() => workspace.correct(resolution, noteOf('no verdict'), 'Misread.')).toThrow(
			TypeError
		);
	});
});

describe('a form’s draft', () => {
	it('may be reactive all through', async () => {
		const workspace = workspaceOn();
		const draft = $state(draftOf(aNote({ prediction: 'claim', text: 'as typed' })));
		const [entry] = must(await workspace.append(draft));
		expect(entry).toMatchObject({ type: 'note', text: 'as typed' });
	});
});

describe('storage', () => {
	it('is asked to be kept at the first append, and its state is told', async () => {
		let persisted = false;
		const persist = vi.fn(() => Promise.resolve((persisted = true)));
		const workspace = workspaceOn(freshEnvironment(), {
			persisted: () => Promise.resolve(persisted),
			estimate: () => Promise.resolve({ usage: 2048, quota: 10_000_000 }),
			persist
		});
		await workspace.open();
		await workspace.readStorage();
		expect(persist).not.toHaveBeenCalled();
		expect(workspace.storage).toEqual({ persisted: false, usage: 2048, quota: 10_000_000 });
		must(await workspace.append(noteOf('one')));
		must(await workspace.append(noteOf('two')));
		await eventually(() => expect(workspace.storage?.persisted).toBe(true));
		expect(persist).toHaveBeenCalledTimes(1);
	});

	it('that does not answer, or refuses the question, holds nothing up', async () => {
		const silent = workspaceOn(freshEnvironment(), { persist: () => new Promise(() => undefined) });
		must(await silent.append(noteOf('one')));
		const refusing = workspaceOn(freshEnvironment(), {
			persisted: () => Promise.reject(new TypeError('opaque origin')),
			persist: () => Promise.reject(new DOMException('no', 'InvalidStateError'))
		});
		must(await refusing.append(noteOf('one')));
		await eventually(() => expect(refusing.storage).toEqual({}));
	});

	it('that can’t be opened is a problem, the board stands, and it may be tried again', async () => {
		const environment = freshEnvironment();
		let tries = 0;
		const workspace = new Workspace(catalogue, TODAY, () => {
			tries += 1;
			return tries === 1
				? Promise.resolve(err({ code: 'store/blocked' as const }))
				: openJournal(environment);
		});
		await workspace.open();
		expect([workspace.problem?.code, verdictOf(workspace)]).toEqual(['store/blocked', 'open']);
		must(await workspace.append(yes));
		expect(workspace.problem).toBeUndefined();
	});

	it('taken over by a newer version is a problem, and nothing more is taken', async () => {
		const environment = freshEnvironment();
		const workspace = workspaceOn(environment);
		await workspace.open();
		const next = { number: 9, tables: {} };
		await opened({ ...environment, schema: [...environment.schema, next] });
		const problem = { code: 'store/newer-version' };
		expect(workspace.problem).toEqual(problem);
		expect(await workspace.append(yes)).toEqual({ ok: false, problem });
	});

	it('deleted from outside leaves what was read at hand, and takes nothing more', async () => {
		const environment = freshEnvironment();
		const workspace = workspaceOn(environment);
		must(await workspace.append(yes));
		await eventually(() => expect(workspace.entries).toHaveLength(1));
		indexedDB.deleteDatabase(environment.name);
		await eventually(() => expect(workspace.problem).toEqual({ code: 'store/deleted' }));
		const { entries, heads } = workspace.contents;
		expect([entries.length, heads[0]?.length]).toEqual([1, 1]);
		expect(await workspace.append(yes)).toMatchObject({ ok: false });
	});
});

describe('storage that does not answer', () => {
	afterEach(() => {
		vi.useRealTimers();
	});

	it.each([
		['says nothing', 'store/silent', false],
		['waits for another tab', 'store/blocked', true]
	] as const)(
		'but %s is told after a while, and no longer once it does',
		async (_, code, blocked) => {
			vi.useFakeTimers();
			const environment = freshEnvironment();
			let answer: () => void = () => undefined;
			const workspace = new Workspace(catalogue, TODAY, async (onBlocked) => {
				if (blocked) onBlocked();
				await new Promise<void>((now) => (answer = now));
				return openJournal(environment);
			});
			const opening = workspace.open();
			await vi.advanceTimersByTimeAsync(3000);
			expect(workspace.problem).toBeUndefined();
			await vi.advanceTimersByTimeAsync(2000);
			await opening;
			expect(workspace.problem).toEqual({ code });
			expect(await workspace.append(yes)).toEqual({ ok: false, problem: { code } });
			vi.useRealTimers();
			answer();
			await eventually(() => expect(workspace.problem).toBeUndefined());
			must(await workspace.append(yes));
		}
	);
});

describe('what could not be saved', () => {
	it('is told until something is saved, or the reader has seen it', async () => {
		const workspace = workspaceOn();
		await workspace.open();
		const full = err({ code: 'store/full' as const });
		const append = vi.spyOn(workspace.journal as Journal, 'append').mockResolvedValue(full);
		await workspace.append(yes);
		expect(workspace.unsaved).toEqual({ code: 'store/full' });
		workspace.forgetUnsaved();
		expect(workspace.unsaved).toBeUndefined();
		await workspace.append(yes);
		append.mockResolvedValueOnce(err({ code: 'store/taken-back' as const }));
		await workspace.append(yes);
		expect(workspace.unsaved).toBeUndefined();
		append.mockRestore();
		must(await workspace.append(yes));
		expect(workspace.unsaved).toBeUndefined();
	});
});
