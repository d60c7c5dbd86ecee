import type { Entry } from '../domain/entry';
import { applyAll, emptyLedger, isFinal, isRetracted, isTakenBack } from '../domain/ledger';
import { restingOn } from '../domain/resting-on';
import { err, ok } from '../domain/result';
import type { Way } from '../state/undoable.svelte';
import type { Workspace } from '../state/workspace.svelte';
import { REDONE, UNDONE } from '../text/undo-words';

/** Each taking back is an entry of its own: beyond this, a backup of it all could not be read again one day. */
export const MOST_TAKEN_BACK = 10_000;
const EVERY_DAY = '9999-12-31';

/** Undoes what was added to the journal as the journal knows it: by taking it back, and doing so again. */
export function wayBackOf(
	workspace: Pick<Workspace, 'entries' | 'journal' | 'problem'>,
	added: readonly Entry[],
	reason: string = UNDONE
): Way {
	return async () => {
		const { journal, problem, entries } = workspace;
		if (!journal || problem) return err(problem ?? { code: 'store/unavailable' });
		const ours = new Set(added.map(({ id }) => id));
		const ledger = applyAll(applyAll(emptyLedger(EVERY_DAY), entries), added);
		const targets = added.filter(
			(entry) =>
				!isFinal(entry) &&
				!isTakenBack(ledger, entry.id) &&
				// It took back what came with it, and that stays as it is.
				!(entry.type === 'retraction' && ours.has(entry.retracts))
		);
		if (targets.length === 0) return err({ code: 'undo/changed' });
		if (targets.length > MOST_TAKEN_BACK) return err({ code: 'undo/too-many' });
		const isCorrectedSince = targets.some(({ id }) =>
			(ledger.corrections.get(id) ?? []).some(
				(correction) => !ours.has(correction.id) && !isRetracted(ledger, correction)
			)
		);
		if (isCorrectedSince) return err({ code: 'undo/corrected' });
		const by = restingOn(ledger, targets).filter(({ id }) => !ours.has(id));
		if (by.length > 0) return err({ code: 'undo/rested-on', by });
		const taken = await journal.append(
			targets.toReversed().map((entry) => ({
				type: 'retraction',
				retracts: entry.id,
				knownOn: entry.knownOn,
				reason
			}))
		);
		if (!taken.ok) return taken;
		return ok(wayBackOf(workspace, taken.value, reason === UNDONE ? REDONE : UNDONE));
	};
}
