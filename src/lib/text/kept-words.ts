import type { SnapshotProblem } from '../formats/snapshot-problem';
import { counted, number } from './number-words';
import { PART_MISSING } from './part-words';
import { storageWords, type ProblemWords, type StorageCode } from './problem-words';
import { snapshotProblemWords } from './snapshot-words';

const LONGEST = { name: 200, tag: 50, note: 5000 };
const MOST_TAGS = 20;

/** What keeps a snapshot from opening, wherever it was to come from. */
export type NotOpenedProblem =
	| SnapshotProblem
	| { readonly code: StorageCode }
	| { readonly code: 'part/missing' }
	| { readonly code: 'snapshot/not-kept' };

/** Why a snapshot did not open, and what to do. */
export function notOpenedWords(problem: NotOpenedProblem): ProblemWords {
	if (problem.code === 'part/missing') return PART_MISSING;
	if (problem.code === 'snapshot/not-kept') return NOT_KEPT;
	return isOfStorage(problem) ? storageWords(problem.code) : snapshotProblemWords(problem);
}

function isOfStorage(problem: NotOpenedProblem): problem is { readonly code: StorageCode } {
	return problem.code.startsWith('store/');
}

/** The address names a snapshot that is not here. */
const NOT_KEPT: ProblemWords = {
	what: 'That snapshot is not kept in this browser.',
	then: 'It was deleted here, or kept in another browser. Open its link or its file.'
};

/** What a side of a comparison is called that is not kept; by its title where the page has read it before. */
export function unkeptSide(title: string | undefined): string {
	return title === undefined ? 'A snapshot that is not kept here' : `${title}, no longer kept`;
}

/** What is shown was deleted since. */
export function stillHeldWords(title: string): string {
	return `“${title}” is no longer kept in this browser. It is shown until this page is left or reloaded.`;
}

/** Why the shelf of snapshots can't be read. */
export function shelfWords(code: StorageCode): ProblemWords {
	const { what, then } = storageWords(code);
	return code === 'store/unavailable'
		? {
				what,
				then: 'Snapshots open from their link or file all the same; none of them stays here.'
			}
		: { what, then };
}

/** All was erased in another tab while somebody was about to share. */
export const ERASED_MEANWHILE: ProblemWords = {
	what: 'Everything that this browser kept was deleted from outside this page.',
	then: 'The board shown here is as it was before. You can still send it; it goes unsigned, and no copy of it is kept here.'
};

/** Why what was sent or opened is not kept here. */
export function unkeptWords(code: StorageCode): ProblemWords {
	if (code === 'store/full') {
		return {
			what: 'Not kept here: this browser is out of space.',
			then: 'It is open until you leave it. Free some space, then choose “Keep it here”.'
		};
	}
	if (code === 'store/deleted') {
		return {
			what: 'Not kept here: all was deleted from outside this page.',
			then: 'Reload the page to keep anything again.'
		};
	}
	return { what: 'This browser could not keep a copy of it.', then: storageWords(code).what };
}

/** A label was given to what another tab deleted meanwhile. */
export const LABEL_UNSAVED: ProblemWords = {
	what: 'Not saved: this snapshot is no longer kept here.',
	then: 'It was deleted in another tab. Undo that there, then save again; what you typed stays here until you close this.'
};

/** What the reader calls a snapshot. */
interface Label {
	readonly name: string;
	readonly tags: readonly string[];
	readonly note: string;
}

/** What is wrong with a label, by its field. */
export function labelProblems({ name, tags, note }: Label): { [Field in keyof Label]?: string } {
	return {
		...(name.length > LONGEST.name && { name: tooLong(name, LONGEST.name) }),
		...(tags.length > MOST_TAGS && {
			tags: `At most ${number(MOST_TAGS)} tags; there are ${number(tags.length)}.`
		}),
		...tags
			.filter((tag) => tag.length > LONGEST.tag)
			.map((tag) => ({ tags: tooLong(tag, LONGEST.tag) }))[0],
		...(note.length > LONGEST.note && { note: tooLong(note, LONGEST.note) })
	};
}

function tooLong(text: string, most: number): string {
	return `At most ${counted(most, 'character')}; there are ${number(text.length)}.`;
}

/** How it came here. */
export function originWords(origin: 'made' | 'opened'): string {
	return origin === 'made' ? 'Made here' : 'Opened';
}

/** What the reader did with a snapshot, by its name. */
export function keptWords(name: string): string {
	return `Kept the snapshot “${name}”`;
}

export function deletedWords(name: string): string {
	return `Deleted the snapshot “${name}”`;
}

export function relabelledWords(name: string): string {
	return `Changed the label of “${name}”`;
}
