import { isMarkedNotScorable, isReveal, type Entry, type EntryType } from '../domain/entry';
import {
	chainWords,
	entrySays,
	entryTitle,
	takenBackAtLast,
	type EntryContext
} from './entry-words';
import { counted, listed, number } from './number-words';
import { lackingWords } from './outcome-words';
import { PART_MISSING } from './part-words';
import { storageWords, type ProblemWords, type StorageCode } from './problem-words';
import { editWords } from './rewording-words';

/** Why an entry was taken back, in the journal. */
export const UNDONE = 'Undone on the page on which it was logged.';
export const REDONE = 'Done again on the page on which it was undone.';
/** The same of a retraction, when a backup from before it is imported. */
export const BROUGHT_BACK = 'Brought back from a backup.';

const SETTINGS = {
	theme: 'Changed the theme',
	density: 'Changed the density',
	sections: 'Arranged the board',
	firstDay: 'Changed the first day of the week',
	singleKeys: 'Changed whether single keys act',
	hedgeScale: 'Changed the scale of the hedges',
	backupLater: 'Put off the reminder of a backup',
	tellsDue: 'Changed whether you are told of what falls due'
} as const;

type Done =
	| { readonly entries: readonly Entry[] }
	| { readonly setting: keyof typeof SETTINGS }
	| { readonly says: string; readonly stays?: string };

/** What was done: "Logged an outcome on “China joins”". */
export function doneWords(done: Done, context: EntryContext): string {
	if ('says' in done) return done.says;
	if ('setting' in done) return SETTINGS[done.setting];
	const main = mainOf(done.entries);
	return main ? loggedWords(main, context) : 'Logged nothing';
}

const FIRST_WORDS = 60;

/** How what was logged begins, to tell it from others of its kind: "The ministry is in no hurry…". */
export function firstWords(done: Done, context: EntryContext): string {
	const main = 'entries' in done ? mainOf(done.entries) : undefined;
	if (!main || main.type === 'retraction') return '';
	const says = [...entrySays(main, context)];
	return says.length > FIRST_WORDS ? `${says.slice(0, FIRST_WORDS).join('')}…` : says.join('');
}

/** The same once it was undone, with what stays: "Undone: logged an outcome on “China joins”". */
export function undoneWords(done: Done, context: EntryContext): string {
	const words = doneWords(done, context);
	const stays = 'says' in done && done.stays !== undefined ? `, but ${done.stays}` : '';
	return `Undone: ${words.charAt(0).toLowerCase()}${words.slice(1)}${stays}`;
}

/** What the others of an outcome or a new prediction came along with. */
function mainOf(entries: readonly Entry[]): Entry | undefined {
	const ofType = (type: Entry['type']) => entries.find((entry) => entry.type === type);
	return ofType('prediction') ?? ofType('resolution') ?? entries.at(-1);
}

const NAMES: Readonly<Record<Exclude<EntryType, 'retraction' | 'seal' | 'secret'>, string>> = {
	prediction: 'the prediction',
	resolution: 'an outcome on',
	forecast: 'a forecast on',
	evidence: 'evidence on',
	observation: 'an observation of',
	note: 'a note on'
};

function loggedWords(entry: Entry, context: EntryContext): string {
	const title = `“${entryTitle(entry, context)}”`;
	switch (entry.type) {
		case 'seal':
		case 'secret':
			return 'Sealed a prediction';
		case 'retraction': {
			const target = takenBackAtLast(entry, context);
			const isNamed = target && target.type in NAMES;
			return `Took back ${isNamed ? `${NAMES[target.type as keyof typeof NAMES]} ${title}` : 'an entry'}`;
		}
		case 'prediction': {
			if (isMarkedNotScorable(entry)) {
				return `Marked ${title} as not scorable: ${lackingWords(entry.prediction.notScorable)}`;
			}
			if (isReveal(entry)) return `Revealed the prediction ${title}`;
			if (entry.corrects === undefined) return `Logged the prediction ${title}`;
			const before = context.entry(entry.corrects);
			const was = before?.type === 'prediction' ? before.prediction : undefined;
			return `${editWords(was, entry.prediction)} ${title}`;
		}
		default: {
			return `${entry.corrects ? 'Corrected' : 'Logged'} ${NAMES[entry.type]} ${title}`;
		}
	}
}

export function importedEntriesWords(added: number): string {
	return `Imported ${counted(added, 'entry', 'entries')}`;
}

export function stoodAgainWords(entries: number): string {
	return `Let ${counted(entries, 'entry', 'entries')} stand again`;
}

/** Of those imported that are sealed or revealed: undoing leaves them where they are. */
export function finalEntriesWords(final: number): string {
	return `${number(final)} of them ${final === 1 ? 'stays' : 'stay'}: nobody takes back what was sealed or revealed`;
}

export function calledOwnWords(chain: string, isOwn: boolean): string {
	return `Called chain ${chainWords(chain)} ${isOwn ? 'yours' : 'not yours'}`;
}

/** Of what was typed into a form and thrown away. */
export function discardedWords(form: string): string {
	return `Discarded what was typed into “${form}”`;
}

export const BACKUP_FILE_FORGOTTEN = 'Stopped writing the backup file';

type UndoProblem =
	| { readonly code: StorageCode | UndoCode | 'part/missing' }
	| { readonly code: 'undo/rested-on'; readonly by: readonly Entry[] };

/** Why it can't be undone, or done again. */
export function undoProblemWords(problem: UndoProblem, context: EntryContext): ProblemWords {
	if ('by' in problem) return restedOnWords(problem.by, context);
	const { code } = problem;
	if (code === 'part/missing') return PART_MISSING;
	// Others are the store's.
	return code in UNDO_WORDS ? UNDO_WORDS[code as UndoCode] : storageWords(code as StorageCode);
}

const MOST_NAMED = 3;

function restedOnWords(by: readonly Entry[], context: EntryContext): ProblemWords {
	const named = by
		.slice(0, MOST_NAMED)
		.map((entry) => `${NAMES[entry.type as keyof typeof NAMES]} “${entryTitle(entry, context)}”`);
	const more = by.length - named.length;
	return {
		what: `Logged on it since: ${listed(more > 0 ? [...named, `${number(more)} more`] : named)}.`,
		then: `Take ${by.length === 1 ? 'that' : 'those'} back first. Nothing was undone.`
	};
}

type UndoCode = 'undo/changed' | 'undo/corrected' | 'undo/too-many';
const UNDO_WORDS: Readonly<Record<UndoCode, ProblemWords>> = {
	'undo/changed': {
		what: 'This no longer stands as you left it.',
		then: 'It was changed since, here or in another tab. Nothing was undone.'
	},
	'undo/corrected': {
		what: 'This was corrected since.',
		then: 'Undo the correction first, or take it back in the journal. Nothing was undone.'
	},
	'undo/too-many': {
		what: 'These are too many to undo at once.',
		then: 'Each taking back is an entry of its own. In the journal you can take back those that you do not want. Nothing was undone.'
	}
};
