import { logAction } from '$lib/text/logging-words';
import { LOGGABLE } from '../predictions/[id]/loggable';

type Key = readonly [what: string, keys: readonly string[]];

/** The keys of one place; where a key stands in two places, it acts in one of them at a time. */
export interface KeyGroup {
	readonly where: string;
	readonly keys: readonly Key[];
}

const ROWS: readonly Key[] = [
	['Next, previous row', ['j', 'k']],
	['Open it', ['Enter']]
];

export const KEY_GROUPS: readonly KeyGroup[] = [
	{
		where: 'Everywhere',
		keys: [
			['Find anything', ['Ctrl', 'K']],
			['Search the claims', ['/']],
			['The inbox', ['g', 'i']],
			['These keys', ['?']],
			['Save the open form', ['Ctrl', 'Enter']],
			['Close what is open', ['Esc']],
			['Undo what you did last', ['Ctrl', 'Z']],
			['Do it again', ['Ctrl', 'Shift', 'Z']]
		]
	},
	{
		where: 'The ruler',
		keys: [
			['Take it: then arrows, Page Up and Down, Home, End', ['t']],
			['Earlier, later change', ['[', ']']],
			['Play change after change, stop', ['p', 'Esc']],
			['Back to today', ['0']]
		]
	},
	{
		where: 'The board, a scenario',
		keys: [...ROWS, ['Fold the group', ['x']], ['Copy the scenario’s link', ['c']]]
	},
	{ where: 'Predictions', keys: [...ROWS, ['New prediction', ['n']]] },
	{
		where: 'A claim',
		keys: [
			...LOGGABLE.map((what): Key => {
				const { label, key } = logAction(what, false);
				return [label, [key]];
			}),
			['Edit, if it is yours', ['w']],
			['Use as a template', ['u']],
			['Copy link', ['c']]
		]
	},
	{
		where: 'The inbox',
		keys: [
			...ROWS,
			['Log outcome', ['o']],
			['Add evidence', ['e']],
			['Searched, found nothing', ['w']],
			['Snooze', ['s']],
			['Not scorable', ['x']],
			['Note', ['n']]
		]
	},
	{
		where: 'A figure',
		keys: [
			['Add an observation', ['a']],
			['Copy link', ['c']]
		]
	},
	{
		where: 'The journal',
		keys: [
			['Back up now', ['b']],
			['Import a file', ['i']]
		]
	}
];
