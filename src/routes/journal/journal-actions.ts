import type { Entry } from '$lib/domain/entry';
import { err, ok, type Result } from '$lib/domain/result';
import { sha256Hex } from '$lib/formats/digest';
import { journalAsJson, journalAsLines } from '$lib/formats/journal-file';
import type { JournalFileProblem } from '$lib/formats/journal-file-read';
import { part } from '$lib/state/part';
import type { BackupMark } from '$lib/state/preferences.svelte';
import type { Journal, StoreProblem } from '$lib/store/journal';
import { instantNow, today } from '$lib/time/today';
import type { ImportPlan } from './import-plan';

/** A file to hand to the reader, and what the preferences shall remember of it. */
export interface Backup {
	readonly text: string;
	readonly name: string;
	readonly type: string;
	readonly mark: BackupMark;
}

/** The whole journal as a file that can be imported again. */
export async function backUp(
	journal: Journal,
	entries: readonly Entry[],
	form: 'json' | 'lines'
): Promise<Result<Backup, StoreProblem>> {
	const heads = await journal.heads();
	if (!heads.ok) return heads;
	const at = instantNow();
	const whole = { exportedAt: at, heads: heads.value, entries };
	const [text, ending, type] =
		form === 'json'
			? [journalAsJson(whole), 'json', 'application/json']
			: [journalAsLines(whole), 'jsonl', 'application/x-ndjson'];
	return ok({ text, name: fileName(ending), type, mark: { at, entries: entries.length } });
}

/** `hindcast-journal-2026-11-22.json`, by the reader's own day. */
export function fileName(ending: string): string {
	return `hindcast-journal-${today()}.${ending}`;
}

/** What importing a text would do to the journal as it is now. */
export async function rehearse(
	text: string,
	journal: Journal,
	entries: readonly Entry[]
): Promise<Result<ImportPlan, JournalFileProblem | StoreProblem>> {
	const heads = await journal.heads();
	if (!heads.ok) return heads;
	// The shapes of everything that may come from outside weigh more than the rest of the page.
	const planning = await part(() => import('./import-plan'));
	if (!planning.ok) return err({ code: 'store/not-fetched' });
	return planning.value.planImport(text, { entries, heads: heads.value }, sha256Hex);
}

/**
 * Writes all of a plan or nothing. A file that holds every entry of the journal is a backup of it, and is
 * remembered as one.
 */
export async function performImport(
	plan: ImportPlan,
	journal: Journal,
	before: number
): Promise<Result<{ readonly added: number; readonly mark?: BackupMark }, StoreProblem>> {
	const joined = await journal.join(plan.adding);
	if (!joined.ok) return err(joined.problem);
	const { added } = joined.value;
	const mark = { at: plan.exportedAt, entries: before + added };
	return ok({ added, ...(plan.holdsAll && { mark }) });
}
