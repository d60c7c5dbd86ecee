import type { Entry, EntryDraft, RetractionEntry } from '$lib/domain/entry';
import { applyAll, emptyLedger, isRetracted, isStanding } from '$lib/domain/ledger';
import { BROUGHT_BACK } from '$lib/text/undo-words';

const EVERY_DAY = '9999-12-31';

/** The retractions that stand here of what a file holds, and that it does not know of. */
export function takenBackSince(
	here: readonly Entry[],
	present: readonly Entry[],
	inFile: readonly Entry[]
): readonly RetractionEntry[] {
	const ledger = applyAll(emptyLedger(EVERY_DAY), here);
	const known = new Set(inFile.map(({ id }) => id));
	return present
		.filter((entry) => isRetracted(ledger, entry))
		.flatMap(({ id }) => ledger.retractions.get(id) ?? [])
		.filter((retraction) => !known.has(retraction.id) && isStanding(ledger, retraction));
}

/** How many entries they take back: one may have been taken back twice. */
export function countTakenBack(retractions: readonly RetractionEntry[]): number {
	return new Set(retractions.map(({ retracts }) => retracts)).size;
}

/** What takes retractions back in turn, so that what they took back stands again. */
export function standingAgain(retractions: readonly RetractionEntry[]): readonly EntryDraft[] {
	return retractions.map(({ id, knownOn }) => ({
		type: 'retraction',
		retracts: id,
		knownOn,
		reason: BROUGHT_BACK
	}));
}
