import type { Result } from '$lib/domain/result';
import { savedViewsIn } from '$lib/domain/saved-view';
import { sha256Hex } from '$lib/formats/digest';
import type { JournalFileProblem } from '$lib/formats/journal-file-read';
import { part, type PartMissing } from '$lib/state/part.svelte';
import type { Workspace } from '$lib/state/workspace.svelte';
import { pacer } from '$lib/time/pace';
import { instantNow } from '$lib/time/today';
import type { ImportPlan } from './import-plan';

/** What importing a text would do to the journal as it is now; in pieces, telling how far it is. */
export async function rehearse(
	text: string,
	{ contents: { entries, heads, snoozes, views: stored }, ownChains: own }: Workspace,
	aheadToo: boolean,
	onShare: (share: number) => void
): Promise<Result<ImportPlan, JournalFileProblem | PartMissing>> {
	// The shapes of everything that may come from outside weigh more than the rest of the page.
	const planning = await part(() => import('./import-plan'));
	if (!planning.ok) return planning;
	const views = savedViewsIn(stored);
	const pause = pacer();
	const here = { entries, heads, views, snoozes, own, now: instantNow(), aheadToo };
	return planning.value.planImport(text, here, sha256Hex, (share) => {
		onShare(share);
		return pause();
	});
}
