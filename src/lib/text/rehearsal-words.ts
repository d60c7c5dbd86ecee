import type { Entry } from '../domain/entry';
import type { RehearsalOutcome } from '../formats/journal-file-rehearsal';
import { chainWords, entryInShort, entryName, type EntryContext } from './entry-words';
import { counted, inSentence, listed, number, sentence } from './number-words';

/** What a line of a file would do: add an entry of its own, or change what another entry counts for. */
export type Effect = RehearsalOutcome | 'takes back' | 'corrects';

/** In the order of their sums. */
export const EFFECTS: readonly Effect[] = [
	'added',
	'takes back',
	'corrects',
	'present',
	'conflicting',
	'rejected'
];

const SUMS: Readonly<Record<Effect, readonly [one: string, many: string]>> = {
	added: ['to add', 'to add'],
	'takes back': ['takes another back', 'take others back'],
	corrects: ['corrects another', 'correct others'],
	present: ['present', 'present'],
	conflicting: ['conflicting', 'conflicting'],
	rejected: ['rejected', 'rejected']
};

/** Beside a sum: "3 to add". */
export function sumWords(effect: Effect, count: number): string {
	return SUMS[effect][count === 1 ? 0 : 1];
}

/** The entry that another takes back or corrects, and what that says. */
export function changeWords(entry: Entry, context: EntryContext, own: ReadonlySet<string>): string {
	const id = entry.type === 'retraction' ? entry.retracts : entry.corrects;
	const target = id === undefined ? undefined : context.entry(id);
	const does = entry.type === 'retraction' ? 'Takes back' : 'Corrects';
	const name = entryName(target, context.chain);
	if (!target) return `${does} ${name}.`;
	const yours = target.link && own.has(target.link.chain) ? 'your ' : '';
	return `${does} ${yours}${name}. ${entryInShort(target, context)}`;
}

/** What a stranger's file would do to the reader's own entries: "takes back one of your entries". */
export function changesToYoursWords(takenBack: number, corrected: number): string {
	const entries = (count: number) =>
		count === 1 ? 'one of your entries' : `${inSentence(count)} of your entries`;
	const parts = [
		takenBack > 0 ? `takes back ${entries(takenBack)}` : '',
		corrected > 0 ? `corrects ${entries(corrected)}` : ''
	];
	return `That file ${listed(parts.filter(Boolean))}.`;
}

/** That what is about to be imported is more than can be undone. */
export function notUndoneWords(most: number): string {
	return `An import of more than ${number(most)} entries can’t be undone in one go. You can take back single entries.`;
}

/** Over the choice to let stand again what is here, but was taken back after the file was made. */
export function takenBackWords(takenBack: number, present: number): string {
	if (takenBack < present) {
		const were = takenBack === 1 ? 'was' : 'were';
		return `Of those present, ${inSentence(takenBack)} ${were} taken back since.`;
	}
	return present === 1
		? 'The one present was taken back since.'
		: `All ${inSentence(present)} present were taken back since.`;
}

/** What an entry says here and in the file, where the two contradict each other. */
export function conflictWords(here: string, inFile: string): string {
	return `Here: “${here}” In the file: “${inFile}”`;
}

/** Over the choice to take entries from a clock that ran ahead. */
export function aheadWords(entries: number): string {
	const are = entries === 1 ? 'entry is' : 'entries are';
	return `${sentence(inSentence(entries))} ${are} recorded later than now.`;
}

/** A chain of a file, where the reader is asked whose it is: "Chain 5d3a9c01, 8 entries". */
export function chainOfFileWords(chain: string, entries: number): string {
	return `Chain ${chainWords(chain)}, ${counted(entries, 'entry', 'entries')}`;
}
