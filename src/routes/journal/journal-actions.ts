import type { Result } from '$lib/domain/result';
import { sha256Hex } from '$lib/formats/digest';
import { journalAsJson, journalAsLines } from '$lib/formats/journal-file';
import type { JournalFileProblem } from '$lib/formats/journal-file-read';
import { placesOf } from '$lib/formats/places';
import { part, type PartMissing } from '$lib/state/part.svelte';
import type { Preferences } from '$lib/state/preferences.svelte';
import { saveFile } from '$lib/state/save-file';
import type { Workspace } from '$lib/state/workspace.svelte';
import { pacer } from '$lib/time/pace';
import { instantNow, today } from '$lib/time/today';
import type { ImportPlan } from './import-plan';

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
	const at = instantNow();
	const { write, type, ending } = FORMS[form];
	const { entries, heads } = contents;
	const name = fileName(ending);
	saveFile(new Blob([write({ exportedAt: at, own: ownChains, heads, entries })], { type }), name);
	preferences.backup = { at, holds: placesOf(entries) };
	return name;
}

/** `hindcast-journal-2026-11-22.json`, by the reader's own day. */
export function fileName(ending: string): string {
	return `hindcast-journal-${today()}.${ending}`;
}

/** What importing a text would do to the journal as it is now; in pieces, telling how far it is. */
export async function rehearse(
	text: string,
	{ contents: { entries, heads }, ownChains: own }: Workspace,
	aheadToo: boolean,
	onShare: (share: number) => void
): Promise<Result<ImportPlan, JournalFileProblem | PartMissing>> {
	// The shapes of everything that may come from outside weigh more than the rest of the page.
	const planning = await part(() => import('./import-plan'));
	if (!planning.ok) return planning;
	const pause = pacer();
	const here = { entries, heads, own, now: instantNow(), aheadToo };
	return planning.value.planImport(text, here, sha256Hex, (share) => {
		onShare(share);
		return pause();
	});
}
