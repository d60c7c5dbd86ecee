import { unreachable } from '../domain/result';
import { LONGEST_VIEW_NAME, type ViewDraft, type ViewEdit } from '../domain/saved-view';
import type { ViewNameFault } from '../domain/saved-views';
import type { RehearsedSnoozes, RehearsedViews } from '../formats/journal-file-rehearsal';
import { counted, inSentence, listed, number, sentence } from './number-words';

export function viewNameWords(fault: ViewNameFault): string {
	switch (fault) {
		case 'empty':
			return 'Give it a name.';
		case 'too long':
			return `At most ${number(LONGEST_VIEW_NAME)} characters.`;
		case 'taken':
			return 'Another view has this name.';
		default:
			return unreachable(fault);
	}
}

/** Beside a view on the board: "3 need a verdict". */
export function needWords(asking: number): string {
	if (asking === 0) return 'none needs a verdict';
	return `${number(asking)} ${asking === 1 ? 'needs' : 'need'} a verdict`;
}

/** What the reader did with a view, by its name: undone from the foot of the page. */
export function viewDoneWords(edit: ViewEdit, name: string): string {
	switch (edit.does) {
		case 'save':
		case 'put back':
			return `Saved the view “${name}”`;
		case 'change':
			return `${changeWords(edit.change)} the view “${name}”`;
		case 'delete':
			return `Deleted the view “${name}”`;
		default:
			return unreachable(edit);
	}
}

function changeWords({ isPinned }: Partial<ViewDraft>): string {
	if (isPinned === undefined) return 'Renamed';
	return isPinned ? 'Pinned' : 'Unpinned';
}

/** What importing a file does to the saved views: "Two saved views come along, one is here already." */
export function rehearsedViewsWords({ adding, present, rejected }: RehearsedViews): string {
	return besideWords('saved view', [
		[adding.length, 'new'],
		[present, 'here already'],
		[rejected, 'left out']
	]);
}

/** The same of the snoozes: "2 snoozes in the file: one is new and one is over." */
export function rehearsedSnoozesWords({ adding, present, over, rejected }: RehearsedSnoozes) {
	return besideWords('snooze', [
		[adding.length, 'new'],
		[present, 'of a claim that is snoozed here'],
		[over, 'over'],
		[rejected, 'left out']
	]);
}

function besideWords(one: string, fates: readonly (readonly [count: number, fate: string])[]) {
	const there = fates.filter(([count]) => count > 0);
	const total = there.reduce((sum, [count]) => sum + count, 0);
	if (total === 0) return '';
	const told = there.map(
		([count, fate]) => `${inSentence(count)} ${count === 1 ? 'is' : 'are'} ${fate}`
	);
	return `${sentence(counted(total, one))} in the file: ${listed(told)}.`;
}
