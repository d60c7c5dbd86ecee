import { journalAsJson, journalAsLines } from '$lib/formats/journal-file';
import { savedViewsIn } from '$lib/domain/saved-view';
import { viewsMark } from '$lib/domain/saved-views';
import { snoozesMark } from '$lib/domain/triage';
import { placesOf } from '$lib/formats/places';
import type { Preferences } from '$lib/state/preferences.svelte';
import { saveFile } from '$lib/state/save-file';
import type { Workspace } from '$lib/state/workspace.svelte';
import { instantNow, today } from '$lib/time/today';

const FORMS = {
	json: { write: journalAsJson, type: 'application/json', ending: 'json' },
	lines: { write: journalAsLines, type: 'application/x-ndjson', ending: 'jsonl' }
} as const;

/**
 * Hands the reader the whole journal as a file that can be imported again, and remembers what is in it. From
 * what this page holds, so that it works when the journal itself is gone. Gives the file's name.
 */
export function backUp(
	{ contents, ownChains }: Workspace,
	preferences: Preferences,
	form: keyof typeof FORMS
): string {
	const { write, type, ending } = FORMS[form];
	const name = fileName(ending);
	const views = savedViewsIn(contents.views);
	const backup = { ...contents, views, exportedAt: instantNow(), own: ownChains };
	saveFile(new Blob([write(backup)], { type }), name);
	preferences.backup = {
		at: backup.exportedAt,
		holds: placesOf(contents.entries),
		views: viewsMark(views),
		snoozes: snoozesMark(contents.snoozes)
	};
	return name;
}

/** `hindcast-journal-2026-11-22.json`, by the reader's own day. */
export function fileName(ending: string): string {
	return `hindcast-journal-${today()}.${ending}`;
}
