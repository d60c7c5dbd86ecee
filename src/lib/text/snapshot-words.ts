import type { Board } from '../domain/board';
import type { Day } from '../domain/day';
import type { Entry, Instant } from '../domain/entry';
import type { PredictionFilter } from '../domain/prediction-filter';
import { unreachable } from '../domain/result';
import type { ChainBreak } from '../formats/chain';
import type { ShapeProblem } from '../formats/shapes-problem';
import type { CatalogueLack, SnapshotProblem } from '../formats/snapshot-problem';
import { longDay } from './day-words';
import { filterParts } from './listing-words';
import { counted, inSentence, listed, number, sentence, withUnit } from './number-words';
import type { ProblemWords } from './problem-words';

const UNTOUCHED = 'Nothing here was changed.';

/** Why something did not open as a snapshot, and what to do. */
export function snapshotProblemWords(problem: SnapshotProblem): ProblemWords {
	switch (problem.code) {
		case 'snapshot/damaged':
			return {
				what: `It is damaged: ${DAMAGED[problem.at]}.`,
				then: `${UNTOUCHED} Ask for it again, as a file if a link was cut short.`
			};
		case 'snapshot/locked':
			return {
				what: 'It is locked.',
				then: 'Whoever sent it knows the passphrase. Until it is unlocked, nothing of it can be read.'
			};
		case 'snapshot/wrong-passphrase':
			return {
				what: 'That is not its passphrase.',
				then: 'Capitals and spaces count. Nothing was opened.'
			};
		case 'snapshot/no-cipher':
			return {
				what: 'This page can’t unlock anything.',
				then: `The browser gives its cipher to pages over https, or on this machine, only. ${UNTOUCHED}`
			};
		case 'snapshot/foreign':
			return {
				what: 'This is not a snapshot of Hindcast.',
				then: `It reads, but it says of itself that it is something else. ${UNTOUCHED}`
			};
		case 'snapshot/future':
			return {
				what: `It was made by a newer Hindcast: version ${problem.version} of the format.`,
				then: `This one reads up to version ${problem.newest}. Reload to get the newest, then open it again. ${UNTOUCHED}`
			};
		case 'snapshot/altered':
			return {
				what: 'It was altered after it was sealed.',
				then: `It carries the digest ${brief(problem.carries)} and has the digest ${brief(problem.computed)}. What it says can’t be trusted, so it is not shown. ${UNTOUCHED}`
			};
		case 'snapshot/oversized':
			return {
				what: 'It is larger than any snapshot.',
				then: `Reading stopped at ${sizeWords(problem.most)}, or where it nests too deep. ${UNTOUCHED}`
			};
		case 'snapshot/wrong-shape':
			return {
				what: problem.sealed
					? 'It is sealed, but not a snapshot that Hindcast could have made.'
					: 'It is damaged, or was altered on the way.',
				then: `${shapeWords(problem.problems)} ${UNTOUCHED}${problem.sealed ? '' : ' Ask for it again.'}`
			};
		case 'snapshot/other-catalogue':
			return problem.why === 'unreachable'
				? {
						what: 'The catalogue that this link names could not be fetched.',
						then: `It leans on the catalogue ${brief(problem.needs)}, another than the one here. Open it again when you are online. ${UNTOUCHED}`
					}
				: {
						what: 'This link names a catalogue that is not kept here.',
						then: `It leans on the catalogue ${brief(problem.needs)}. Ask for the whole link or the file, which need none. ${UNTOUCHED}`
					};
		default:
			return unreachable(problem);
	}
}

/** It opened, but drawing it failed: a fault of ours. */
export const UNSHOWABLE: ProblemWords = {
	what: 'It opened, but could not be shown.',
	then: `The fault is Hindcast’s. ${UNTOUCHED}`
};

const DAMAGED = {
	link: 'the link is cut short or has letters that no such link has',
	compression: 'what it packs can’t be unpacked',
	text: 'its bytes are no text',
	json: 'its text breaks off or was mangled',
	box: 'what it locks in is not what was locked',
	lock: 'the passphrase is right, but what it locks in was altered'
} as const;

function shapeWords(problems: readonly ShapeProblem[]): string {
	const [first] = problems;
	if (!first) return '';
	const where = first.path.length === 0 ? 'At its top' : `At ${pathWords(first.path)}`;
	const others = problems.length - 1;
	const more = others === 0 ? '' : ` ${sentence(counted(others, 'more place'))} like it.`;
	return `${where} stands ${first.found}; expected: ${first.expected}.${more}`;
}

function pathWords(path: ShapeProblem['path']): string {
	return path.map((step) => (typeof step === 'number' ? step + 1 : step)).join(' › ');
}

/** The first digits of a digest, enough to tell two apart by eye. */
export function brief(digest: string): string {
	return digest.slice(0, 8);
}

/** A digest in groups of eight, to compare by eye. */
export function digestGroups(digest: string): string {
	return digest.replaceAll(/(.{8})(?=.)/g, '$1 ');
}

/** "18 kB", "940 bytes". */
export function sizeWords(bytes: number): string {
	if (bytes < 1000) return counted(bytes, 'byte');
	if (bytes < 1_000_000) return withUnit(Math.round(bytes / 1000), 'kB');
	return withUnit(bytes / 1_000_000, 'MB', 1);
}

/** What a filter leaves of a board: "the board", "the story “Pipelines and oil”", "the list “Overdue, by HK01”". */
export function sharedWords(filter: PredictionFilter, board: Board): string {
	const what = filterWords(filter, board);
	if (what === '') return 'the board';
	return isStory(filter) ? `the story “${what}”` : `the list “${what}”`;
}

/** What a snapshot of that is called unless its maker calls it otherwise. */
export function snapshotTitle(filter: PredictionFilter, board: Board): string {
	const what = shortened(filterWords(filter, board));
	const day = longDay(board.asOf);
	if (what === '') return `The board as it stood on ${day}`;
	return isStory(filter)
		? `${what}, as it stood on ${day}`
		: `Claims as they stood on ${day}: ${what}`;
}

/** A title holds 200 characters, and half a character is none. */
const LONGEST_IN_TITLE = 60;

function shortened(words: string): string {
	const characters = Array.from(words);
	if (characters.length <= LONGEST_IN_TITLE) return words;
	return `${characters.slice(0, LONGEST_IN_TITLE - 1).join('')}…`;
}

function isStory(filter: PredictionFilter): boolean {
	return Object.keys(filter).join() === 'scenario';
}

/** What opening goes through; a step that is not here does not compile where it is shown. */
export type OpeningStep = 'unpack' | 'seal' | 'shape' | 'replay' | 'chain';

const OPENING_WORDS: Readonly<Record<OpeningStep, string>> = {
	unpack: 'Unpacking …',
	seal: 'Checking the seal …',
	shape: 'Reading every record …',
	replay: 'Replaying the records …',
	chain: 'Following the chain …'
};

/** What opening a snapshot is at. */
export function openingWords(step: OpeningStep): string {
	return OPENING_WORDS[step];
}

/** What a filter lets through, in a line: "Overdue, Pipelines and oil"; empty where it lets all through. */
export function filterWords(filter: PredictionFilter, board: Board): string {
	return filterParts(filter, board)
		.map(({ words }) => words)
		.join(', ');
}

/** How what a snapshot carries of a catalogue stands to the whole of it, where that is at hand. */
export function catalogueFitWords(
	fit: { readonly altered: number; readonly omitted: number } | CatalogueLack | undefined
): {
	readonly how: 'held' | 'failed' | 'cannot be checked';
	readonly finding: string;
	readonly rest: string;
} {
	if (typeof fit !== 'object') {
		return {
			how: 'cannot be checked',
			finding: 'Not compared with its catalogue:',
			rest:
				fit === 'unreachable'
					? 'that could not be fetched. Open it again when you are online.'
					: fit === 'not kept'
						? 'the one that it names is not kept here. Take its records for its maker’s.'
						: 'a Hindcast that keeps it can do that.'
		};
	}
	const { altered, omitted } = fit;
	const faults = [
		altered > 0 &&
			`${counted(altered, 'thing')} in it ${altered === 1 ? 'is' : 'are'} not as there`,
		omitted > 0 && `${counted(omitted, 'record')} of it ${omitted === 1 ? 'was' : 'were'} left out`
	].filter((fault) => fault !== false);
	return faults.length === 0
		? {
				how: 'held',
				finding: 'Catalogue matches.',
				rest: 'What it carries is what the catalogue that it names has.'
			}
		: {
				how: 'failed',
				finding: 'It differs from the catalogue that it names.',
				rest: `${listed(faults)}.`
			};
}

/** That a snapshot says it was made before something that stands in it. */
export function aheadWords(
	madeAt: Instant,
	{ what, at }: { readonly what: 'record' | 'board'; readonly at: Instant | Day }
): { readonly finding: string; readonly rest: string } {
	const later =
		what === 'record'
			? `holds a record of ${madeAtWords(at)}`
			: `shows the board of ${longDay(at)}`;
	return {
		finding: 'Its times contradict each other.',
		rest: `It says that it was made on ${madeAtWords(madeAt)}, and ${later}. Do not take it for that old.`
	};
}

/** When it was made: "22 November 2026, 08:04 UTC". */
export function madeAtWords(madeAt: Instant): string {
	return `${longDay(madeAt.slice(0, 10))}, ${madeAt.slice(11, 16)} UTC`;
}

/** Until when its maker would have sent it: to whoever reads it on a day, or on any. */
export function bestBeforeWords(bestBefore: Day, today?: Day): string {
	return today !== undefined && today > bestBefore
		? `It was best before ${longDay(bestBefore)}: much may have changed since. It still holds for its day.`
		: `Best before ${longDay(bestBefore)}: later, ask for a newer one.`;
}

/** What of the maker's own a snapshot holds, in a sentence. */
export function contentWords(claims: number, own: readonly Entry[]): string {
	const holds = `It holds ${counted(claims, 'claim')} with the records behind ${claims === 1 ? 'it' : 'them'}`;
	return own.length === 0
		? `${holds}, and nothing from the maker’s journal.`
		: `${holds}, among them ${ownWords(own)} from the maker’s journal.`;
}

const TYPES: readonly (readonly [Entry['type'], string])[] = [
	['resolution', 'outcome'],
	['evidence', 'evidence'],
	['observation', 'observation'],
	['forecast', 'forecast'],
	['prediction', 'prediction'],
	['note', 'note'],
	['seal', 'sealed prediction'],
	['retraction', 'retraction']
];

/** "2 outcomes, 1 forecast and 1 note". */
export function ownWords(entries: readonly Entry[]): string {
	const parts = TYPES.flatMap(([type, word]) => {
		const count = entries.filter((entry) => entry.type === type).length;
		if (count === 0) return [];
		return word === 'evidence' ? `${number(count)} of evidence` : counted(count, word);
	});
	return listed(parts);
}

/** A board as others see it: the reader who made the snapshot is its maker, not “You”. */
export function namingMaker(board: Board): Board {
	const forecasters = board.catalogue.forecasters.map((forecaster) =>
		forecaster.role === 'reader' ? { ...forecaster, name: 'The maker' } : forecaster
	);
	return { ...board, catalogue: { ...board.catalogue, forecasters } };
}

/** How many of the verdicts shown are the maker's: "Two of these verdicts are the maker’s own, and say so". */
export function makersVerdictWords(own: number): string {
	if (own === 0) return '';
	const say = own === 1 ? 'is the maker’s own, and says so' : 'are the maker’s own, and say so';
	return `${sentence(inSentence(own))} of these verdicts ${say}; the others are the catalogue’s.`;
}

/** Whether a page that was opened shows what its sealed records give; nothing: that is being looked at. */
export function pageFitWords(
	fit: 'matches' | 'differs' | 'another version' | 'page/unreachable' | undefined
): {
	readonly how: 'held' | 'failed' | 'nothing to check' | 'cannot be checked';
	readonly finding: string;
	readonly rest: string;
} {
	switch (fit) {
		case undefined:
			return {
				how: 'nothing to check',
				finding: 'You opened a page.',
				rest: 'What it shows is being compared with its sealed records …'
			};
		case 'matches':
			return {
				how: 'held',
				finding: 'The page you opened matches.',
				rest: 'It shows what its sealed records give.'
			};
		case 'differs':
			return {
				how: 'failed',
				finding: 'The page you opened shows something else.',
				rest: 'It is not the page that Hindcast makes of its sealed records. What you see here is from the records.'
			};
		case 'another version':
			return {
				how: 'cannot be checked',
				finding: 'Only its sealed records were read.',
				rest: 'The page you opened was made by another version of Hindcast, or altered: what it shows was not compared.'
			};
		case 'page/unreachable':
			return {
				how: 'cannot be checked',
				finding: 'Only its sealed records were read.',
				rest: 'What the page you opened shows was not compared: the part that does that could not be fetched.'
			};
		default:
			return unreachable(fit);
	}
}

/** Whether the claims that a snapshot shows are those that its records give, and its filter lets through. */
export function replayWords(replay: {
	readonly entries: number;
	readonly missing: readonly string[];
	readonly omitted: readonly string[];
	readonly unasked: readonly string[];
}): { readonly how: 'held' | 'failed'; readonly finding: string; readonly rest: string } {
	const records = counted(replay.entries, 'record');
	const [missing, omitted, unasked] = [replay.missing, replay.omitted, replay.unasked].map((ids) =>
		ids.length === 0 ? undefined : counted(ids.length, 'claim')
	);
	const faults = [
		missing && `It names ${missing} that its ${records} do not give.`,
		omitted && `It leaves out ${omitted} that its ${records} give and that belong on it.`,
		unasked && `It shows ${unasked} that what it was made for leaves out.`
	].filter((fault) => fault !== undefined);
	if (faults.length === 0) {
		return {
			how: 'held',
			finding: 'Replay matches.',
			rest: `Replaying its ${records} gives this board.`
		};
	}
	return {
		how: 'failed',
		finding: missing ? 'Replay falls short.' : 'Replay gives other claims.',
		rest: faults.join(' ')
	};
}

/** How far one chain of the maker's journal could be followed. */
export function chainWords(chain: {
	readonly carried: number;
	readonly length: number;
	readonly broken?: ChainBreak;
}): { readonly finding: string; readonly rest: string } {
	const { carried, length, broken } = chain;
	if (broken) {
		return { finding: `Chain broken at entry ${number(broken.seq)}.`, rest: BREAKS[broken.kind] };
	}
	const left = length - carried;
	if (left <= 0) {
		return {
			finding: 'Chain whole.',
			rest: `All ${counted(length, 'entry', 'entries')} of the maker’s journal follow one another.`
		};
	}
	return {
		finding: 'Chain holds.',
		rest: `${sentence(inSentence(carried))} of ${counted(length, 'entry', 'entries')} of the maker’s journal ${carried === 1 ? 'is' : 'are'} here; what lies between was left out.`
	};
}

const BREAKS: Readonly<Record<ChainBreak['kind'], string>> = {
	gap: 'An entry that should stand there is missing.',
	'duplicate seq': 'Two entries claim the same place.',
	'wrong prev': 'It names another entry before it than the one that stands there.',
	altered: 'It is not the entry that the chain was closed with.'
};
