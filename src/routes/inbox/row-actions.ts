import type { TriageRow } from '$lib/domain/triage';
import { isSettled } from '$lib/domain/verdict';

/** What can be done with a row of the inbox, in the order of its buttons. */
export type RowAction = 'outcome' | 'evidence' | 'searched' | 'snooze' | 'not scorable' | 'note';

export interface RowActionButton {
	readonly action: RowAction;
	readonly label: string;
	readonly key: string;
}

/** A settled claim can be settled anew, but not be called one that never could be. */
export function actionsOf({ state }: TriageRow): readonly RowActionButton[] {
	const settled = isSettled(state.verdict);
	return [
		{ action: 'outcome', label: settled ? 'Decide anew' : 'Log outcome', key: 'o' },
		{ action: 'evidence', label: 'Add evidence', key: 'e' },
		{ action: 'searched', label: 'Searched, found nothing', key: 'w' },
		{ action: 'snooze', label: 'Snooze', key: 's' },
		...(settled ? [] : [{ action: 'not scorable', label: 'Not scorable', key: 'x' } as const]),
		{ action: 'note', label: 'Note', key: 'n' }
	];
}
