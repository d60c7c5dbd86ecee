import { denominatorsOf, tallyOf, type Board, type PredictionState } from '../domain/board';
import type { MissingPiece } from '../domain/prediction';
import type { StatusFilter } from '../domain/status-filter';
import { longDay } from './day-words';
import { counted, inSentence, listed, number, sentence, spelled } from './number-words';
import { missingWords } from './verdict-words';

/** What leads the board: its finding, and what qualifies it. */
export interface Lede {
	readonly finding: string;
	readonly rest: string;
}

/** The sentence that leads the board, worked out from it. */
export function ledeOf({ asOf, predictions }: Board): Lede {
	const { encoded, scorable, settled } = denominatorsOf(predictions);
	if (encoded === 0) {
		return { finding: `Nothing had been said by ${longDay(asOf)}.`, rest: '' };
	}
	return {
		finding: settledWords(settled, scorable),
		rest: [cameTrueWords(predictions), unscorableWords(predictions)].filter(Boolean).join(' ')
	};
}

function settledWords(settled: number, scorable: number): string {
	if (scorable === 0) return 'None of the claims said so far can be checked.';
	const claims = scorable === 1 ? 'the one claim' : `the ${number(scorable)} claims`;
	if (settled === 0) return `None of ${claims} that can be checked has been settled.`;
	const [subject, verb] =
		settled === scorable
			? ['All', scorable === 1 ? 'has' : 'have']
			: [sentence(spelled(settled)), settled === 1 ? 'has' : 'have'];
	return `${subject} of ${claims} that can be checked ${verb} been settled.`;
}

function cameTrueWords(states: readonly PredictionState[]): string {
	const cameTrue = states.filter(({ verdict }) => verdict === 'came true');
	if (cameTrue.length === 0) return '';
	const known = cameTrue.filter(({ alreadyKnown }) => alreadyKnown).length;
	const came = `${sentence(spelled(cameTrue.length))} came true`;
	if (known === 0) return `${came}.`;
	if (known === cameTrue.length) {
		return `${came}, ${known === 1 ? 'and was' : 'all of them'} already known when said.`;
	}
	const were = known === 1 ? 'when it was said' : 'when they were said';
	return `${came}, ${inSentence(known)} of them already known ${were}.`;
}

/** The pieces that claims lack most often, in the order of a sentence. */
const NAMED: readonly MissingPiece[] = ['measure', 'threshold', 'deadline', 'actor', 'source'];

function unscorableWords(states: readonly PredictionState[]): string {
	const unscorable = states.filter(({ verdict }) => verdict === 'not scorable');
	if (unscorable.length === 0) return '';
	const one = unscorable.length === 1;
	const lacking = (piece: MissingPiece) =>
		unscorable.filter(({ prediction }) => prediction.notScorable?.missing.includes(piece)).length;
	const most = NAMED.filter((piece) => lacking(piece) > 0)
		.sort((left, right) => lacking(right) - lacking(left))
		.slice(0, 3)
		.sort((left, right) => NAMED.indexOf(left) - NAMED.indexOf(right));
	const others = `Another ${one ? 'one' : number(unscorable.length)} can never be scored`;
	if (most.length === 0) return `${others}.`;
	return `${others}: ${one ? 'it names' : 'they name'} ${listed(most.map(missingWords), 'or')}.`;
}

/** "2 overdue, 0 due": what asks for the reader. */
export function askingWords(states: readonly PredictionState[]): string {
	const { overdue, due } = tallyOf(states);
	return `${number(overdue)} overdue, ${number(due)} due`;
}

const STATUS_WORDS: Readonly<Record<StatusFilter, string>> = {
	settled: 'settled',
	waiting: 'waiting for a verdict',
	scorable: 'scorable',
	void: 'annulled or ambiguous',
	'came true': 'that came true',
	partly: 'that partly came true',
	'did not': 'that did not come true',
	annulled: 'annulled',
	ambiguous: 'ambiguous',
	overdue: 'overdue',
	due: 'due',
	open: 'open',
	upcoming: 'upcoming',
	'not scorable': 'that can’t be scored'
};

/** "24 of 107 claims: open." */
export function shownWords(shown: number, all: number, status: StatusFilter): string {
	return `Shown: ${number(shown)} of ${counted(all, 'claim')}, those ${STATUS_WORDS[status]}.`;
}

/** What a filter that finds nothing says, and why: "No claim is due." */
export function emptyWords(board: Board, status: StatusFilter): { says: string; why: string } {
	const { overdue, due } = tallyOf(board.predictions);
	const words = STATUS_WORDS[status];
	const says = words.startsWith('that ') ? `There is no claim ${words}.` : `No claim is ${words}.`;
	if (status !== 'due' && status !== 'overdue')
		return { says, why: `As of ${longDay(board.asOf)}.` };
	const other = status === 'due' ? overdue : due;
	const name = status === 'due' ? 'overdue' : 'due';
	return {
		says,
		why: `As of ${longDay(board.asOf)}. ${sentence(inSentence(other))} ${other === 1 ? 'is' : 'are'} ${name}.`
	};
}
