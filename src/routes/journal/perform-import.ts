import type { Entry } from '$lib/domain/entry';
import { isFinal } from '$lib/domain/ledger';
import { ok, type Result } from '$lib/domain/result';
import { savedViewsIn } from '$lib/domain/saved-view';
import { MOST_TAKEN_BACK, wayBackOf } from '$lib/forms/way-back';
import type { Preferences } from '$lib/state/preferences.svelte';
import { did } from '$lib/state/undoable.svelte';
import type { Workspace } from '$lib/state/workspace.svelte';
import type { StoreProblem } from '$lib/store/journal';
import type { CountsBeside } from '$lib/text/saved-words';
import { finalEntriesWords, importedEntriesWords, stoodAgainWords } from '$lib/text/undo-words';
import { instantNow } from '$lib/time/today';
import { backupAfter } from './backup-mark';
import type { ImportPlan } from './import-plan';
import { countTakenBack, standingAgain } from './taken-back-since';

/** What the reader wants of a rehearsed file. */
export interface Wanted {
	/** The chains of the file that are the reader's own. */
	readonly own: readonly string[];
	/** Whether what was taken back since the file was made shall stand again. */
	readonly again: boolean;
	/** A backup lies outside this browser; a snapshot may be kept in it alone. */
	readonly from: 'backup' | 'snapshot';
}

/** What came of it. */
export interface Imported {
	readonly added: number;
	readonly beside: CountsBeside;
	readonly again: number;
}

/** Carries out a plan: all that is new, or nothing; then what shall stand again. */
export async function performImport(
	plan: ImportPlan,
	{ own, again, from }: Wanted,
	workspace: Workspace,
	preferences: Preferences
): Promise<Result<Imported, StoreProblem>> {
	const { contents } = workspace;
	const { entries, snoozes } = contents;
	const before = { entries, views: savedViewsIn(contents.views), snoozes };
	const done = await workspace.join(plan.adding, own, plan.damaged, {
		views: plan.views.adding,
		snoozes: plan.snoozes.adding
	});
	if (!done.ok) return done;
	const here = new Set(before.entries.map(({ id }) => id));
	tellImported(
		plan.adding.filter(({ id }) => !here.has(id)),
		workspace
	);
	if (from === 'backup')
		preferences.backup = backupAfter(plan, before, preferences.backup, instantNow());
	const standing = again ? plan.takenBack : [];
	if (standing.length > 0) {
		const stood = await workspace.append(...standingAgain(standing));
		if (!stood.ok) return stood;
		const says = stoodAgainWords(countTakenBack(standing));
		did({ says }, wayBackOf(workspace, stood.value));
	}
	return ok({
		added: done.value.added,
		beside: { views: plan.views.adding.length, snoozes: plan.snoozes.adding.length },
		again: countTakenBack(standing)
	});
}

function tellImported(added: readonly Entry[], workspace: Workspace): void {
	const final = added.filter(isFinal).length;
	if (final === added.length || added.length - final > MOST_TAKEN_BACK) return;
	const says = importedEntriesWords(added.length);
	const imported = final === 0 ? { says } : { says, stays: finalEntriesWords(final) };
	did(imported, wayBackOf(workspace, added));
}
