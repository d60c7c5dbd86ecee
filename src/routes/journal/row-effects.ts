import type { Entry } from '$lib/domain/entry';
import type { LinkedEntry } from '$lib/formats/linked-entry';
import { EFFECTS, type Effect } from '$lib/text/rehearsal-words';
import type { PlanRow } from './import-plan';

/** What a row of the rehearsal would do: to be added, it may also change what another entry counts for. */
export function effectOf(row: PlanRow): Effect {
	if (row.outcome !== 'added') return row.outcome;
	if (row.entry.type === 'retraction') return 'takes back';
	return row.entry.corrects === undefined ? 'added' : 'corrects';
}

export function countEffects(rows: readonly PlanRow[]): Readonly<Record<Effect, number>> {
	const counts = Object.fromEntries(EFFECTS.map((effect) => [effect, 0])) as Record<Effect, number>;
	for (const row of rows) counts[effectOf(row)] += 1;
	return counts;
}

/** A row by which a stranger changes an entry of the reader's own. */
export interface ChangeToOwn {
	readonly at: number;
	readonly entry: LinkedEntry;
	readonly effect: 'takes back' | 'corrects';
}

/** `own`: the chains that the reader calls their own, whether they are here already or in the file. */
export function changesToOwn(
	rows: readonly PlanRow[],
	entryOf: (id: string) => Entry | undefined,
	own: ReadonlySet<string>
): readonly ChangeToOwn[] {
	return rows.flatMap((row) => {
		const effect = effectOf(row);
		if (row.outcome !== 'added' || own.has(row.entry.link.chain)) return [];
		if (effect !== 'takes back' && effect !== 'corrects') return [];
		const { at, entry } = row;
		const id = entry.type === 'retraction' ? entry.retracts : entry.corrects;
		const chain = entryOf(id ?? '')?.link?.chain;
		return chain !== undefined && own.has(chain) ? [{ at, entry, effect }] : [];
	});
}
