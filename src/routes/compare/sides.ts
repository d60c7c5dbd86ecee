import { isDay, type Day } from '$lib/domain/day';
import type { SnapshotDocument } from '$lib/snapshot/document';
import type { Side, Sides } from '$lib/text/comparison-words';
import { shortDay } from '$lib/text/day-words';

/** A board that is compared: one's own as it stands or stood, or a snapshot under the name it goes by here. */
export type Compared =
	| 'now'
	| Day
	| {
			readonly document: Pick<SnapshotDocument, 'asOf' | 'madeAt' | 'journal'>;
			readonly name: string;
	  };

/** What two boards are called, and whether one of them is what became of the other. */
export function sidesOf(before: Compared, after: Compared): Sides {
	const [first, second] = [sideOf(before), sideOf(after)];
	const areAlike = first.at === second.at;
	const [beforeAt, afterAt] = areAlike ? apart(before, after) : [first.at, second.at];
	return {
		before: { ...first, at: beforeAt },
		after: { ...second, at: afterAt },
		inOrder: isInOrder(before, after)
	};
}

function sideOf(compared: Compared): Side {
	if (compared === 'now') return { name: 'My board now', at: 'on your board' };
	if (typeof compared === 'string') {
		return {
			name: `My board, ${shortDay(compared)}`,
			at: `on your board of ${shortDay(compared)}`
		};
	}
	const { document, name } = compared;
	return { name: `“${name}”, ${shortDay(document.asOf)}`, at: 'in the snapshot' };
}

/** Two snapshots go by their names, or by their places where these are the same. */
function apart(before: Compared, after: Compared): [string, string] {
	const names = [before, after].map((one) => (typeof one === 'string' ? '' : one.name));
	return names[0] === names[1]
		? ['in the first', 'in the second']
		: [`in “${names[0]}”`, `in “${names[1]}”`];
}

/**
 * One's own board on two days, or two snapshots that draw on one journal, the earlier first. A snapshot beside
 * one's own board is never sure to be its past: its maker may have left entries out.
 */
function isInOrder(before: Compared, after: Compared): boolean {
	if (typeof before === 'string' && typeof after === 'string') {
		return isDay(before) && (after === 'now' || before < after);
	}
	if (typeof before === 'string' || typeof after === 'string') return false;
	const [old, young] = [before.document, after.document];
	const chains = new Set(old.journal.chains.map(({ chain }) => chain));
	return (
		young.journal.chains.some(({ chain }) => chains.has(chain)) &&
		old.asOf <= young.asOf &&
		old.madeAt < young.madeAt
	);
}
