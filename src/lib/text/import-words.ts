import type { ChainBreak } from '../formats/chain';
import type { JournalFileProblem } from '../formats/journal-file-read';
import type { Conflict, Rejection } from '../formats/journal-file-rehearsal';
import type { ShapeProblem } from '../formats/shapes-problem';
import { unreachable } from '../domain/result';
import { chainWords } from './entry-words';
import { breakWords, utcWords } from './journal-words';
import { falseRevealWords } from './seal-words';
import { counted, inSentence, number, sentence } from './number-words';
import type { ProblemWords } from './problem-words';
import { withBeside, type CountsBeside } from './saved-words';

/** Why nothing can be made of a file that was picked, before or after it was read. */
export type PickedFileProblem =
	| JournalFileProblem
	/** The browser could not read it: gone, locked, a folder. */
	| { readonly code: 'file/unreadable' }
	| { readonly code: 'file/several'; readonly found: number };

const UNCHANGED = 'Nothing was changed.';

/** What is wrong with a file, where, and that nothing was changed. */
export function fileProblemWords(problem: PickedFileProblem): ProblemWords {
	return { what: whatIsWrong(problem), then: `${whereAndWhy(problem)} ${UNCHANGED}`.trim() };
}

function whatIsWrong({ code }: PickedFileProblem): string {
	switch (code) {
		case 'file/unreadable':
			return 'That file could not be opened.';
		case 'file/several':
			return 'One file at a time.';
		case 'journal-file/empty':
			return 'That file is empty.';
		case 'journal-file/too-large':
		case 'journal-file/too-many':
			return 'That file is too large.';
		case 'journal-file/not-json':
			return 'That file is damaged, or no backup.';
		case 'journal-file/foreign':
			return 'That file is no backup of a journal.';
		case 'journal-file/newer-version':
			return 'That file was written by a newer version of this page.';
		case 'journal-file/header':
			return 'The head of that file is damaged.';
		default:
			return unreachable(code);
	}
}

function whereAndWhy(problem: PickedFileProblem): string {
	switch (problem.code) {
		case 'file/unreadable':
			return 'It may have been moved, or be a folder.';
		case 'file/several':
			return `${number(problem.found)} were dropped.`;
		case 'journal-file/empty':
			return 'It may not have been downloaded to its end.';
		case 'journal-file/too-large':
			return `It holds ${number(problem.found)} characters; at most ${number(problem.most)} are read.`;
		case 'journal-file/too-many':
			return `It holds ${number(problem.found)} entries; at most ${number(problem.most)} are read.`;
		case 'journal-file/not-json':
			return problem.line === undefined
				? 'It is not JSON.'
				: `It stops being JSON at line ${number(problem.line)}: it was cut short or altered. Get it again, or import an older backup.`;
		case 'journal-file/foreign':
			return problem.found === undefined
				? 'It does not say what it is. A backup says “hindcast-journal”.'
				: `It says it is “${problem.found}”; a backup says “hindcast-journal”.`;
		case 'journal-file/newer-version':
			return `Its format is ${number(problem.found)}; this page reads up to ${number(problem.known)}. Reload the page to get a newer one.`;
		case 'journal-file/header':
			return shapeWords(problem.problems);
		default:
			return unreachable(problem);
	}
}

/** The first thing wrong with a shape, and how many more there are. */
export function shapeWords(problems: readonly ShapeProblem[]): string {
	const [first, ...more] = problems;
	if (!first) return '';
	const said = oneShape(first);
	if (more.length === 0) return said;
	const things = more.length === 1 ? 'more thing is' : 'more things are';
	return `${said} ${sentence(inSentence(more.length))} ${things} wrong with it.`;
}

function oneShape({ code, path, found, expected }: ShapeProblem): string {
	const field = path.length === 0 ? 'It' : `“${path.join('.')}”`;
	switch (code) {
		case 'missing-key':
			return `${field} is missing.`;
		case 'unknown-key':
		case 'forbidden-key':
			return `${field} does not belong there.`;
		case 'wrong-type':
		case 'not-allowed':
		case 'too-deep':
		case 'duplicate-id':
		case 'dangling':
			return `${field} is ${found}; ${expected} was expected.`;
		default:
			return unreachable(code);
	}
}

/** Why a line of a file can't become an entry. */
export type RejectionReason =
	| Rejection
	| { readonly code: 'entry/chain-broken'; readonly broken: ChainBreak }
	| { readonly code: 'entry/after-rejected'; readonly line: number };

/** Why a line of a file is not added, be it that another stands in its place. */
export function rowReasonWords(why: RejectionReason | Conflict): string {
	switch (why.code) {
		case 'entry/not-json':
			return 'This line is not JSON.';
		case 'entry/shape':
			return shapeWords(why.problems);
		case 'entry/no-chain':
			return 'It stands in no chain: an entry of a catalogue, not of a journal.';
		case 'entry/repeated':
			return 'The same entry stands earlier in this file.';
		case 'entry/ahead':
			return `Recorded ${utcWords(why.recordedAt)}, which is yet to come: it is ${utcWords(why.now)} here.`;
		case 'entry/false-reveal':
			return falseRevealWords(why.fit);
		case 'entry/after-rejected':
			return `In its chain it comes after line ${number(why.line)}, which is rejected.`;
		case 'entry/chain-broken':
			return `Its chain does not hold here. ${breakWords(why.broken)}`;
		case 'entry/id-taken':
			return `Entry ${number(why.other.link.seq)} has the same id and says something else. It stays as it is.`;
		case 'entry/place-taken':
			return `Another entry holds place ${number(why.other.link.seq)} of this chain. It stays as it is.`;
		default:
			return unreachable(why);
	}
}

/** A run of entries that are all here: "Seven entries that are here". */
export function runWords(count: number): string {
	return `${sentence(inSentence(count))} entries that are here`;
}

/** What a file says of a chain that it does not keep: where it breaks, or ends too soon. */
export function fileBreakWords({
	chain,
	broken
}: {
	readonly chain: string;
	readonly broken: ChainBreak;
}): string {
	const name = `Chain ${chainWords(chain)}`;
	if (broken.kind === 'gap') {
		return `${name}: entry ${number(broken.seq)} is missing. What comes before it holds.`;
	}
	return `${name}: ${lowered(breakWords(broken))}`;
}

function lowered(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

/** What the journal would be after it: "After it: 11 entries in 2 chains, each of them whole." */
export function afterWords(entries: number, chains: number): string {
	const whole = chains === 1 ? '' : ' The chains stay apart.';
	return `After it: ${counted(entries, 'entry', 'entries')} in ${counted(chains, 'chain')}.${whole}`;
}

/** The button: how many it will add. */
export function importWords(adding: number, beside: CountsBeside): string {
	return `Import ${withBeside(adding, beside)}`;
}

/** What was done; `again`: how many stand again that had been taken back. */
export function importedWords(added: number, beside: CountsBeside, again = 0): string {
	const others = beside.views + beside.snoozes;
	if (again > 0) {
		const stand = `${inSentence(again)} ${again === 1 ? 'entry stands' : 'entries stand'} again.`;
		return [added + others > 0 ? importedWords(added, beside) : '', sentence(stand)]
			.join(' ')
			.trim();
	}
	if (others > 0) {
		const were = added + others === 1 ? 'was' : 'were';
		return `${sentence(withBeside(added, beside))} ${were} added.`;
	}
	if (added === 0) return 'Nothing was new: every entry was here already.';
	return `${sentence(inSentence(added))} ${added === 1 ? 'entry was' : 'entries were'} added.`;
}
