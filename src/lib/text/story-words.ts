import { tallyOf, type Board, type PredictionState } from '../domain/board';
import {
	decidedForks,
	followBranch,
	saidPart,
	type BranchNode,
	type DecidedFork
} from '../domain/branch';
import type { Scenario } from '../domain/catalogue';
import { comparePartialDays } from '../domain/day';
import { isWaiting } from '../domain/verdict';
import { daySpan, shortDay } from './day-words';
import { counted, inSentence, listed, sentence, spelled } from './number-words';

/** What the outcomes make of a story: its title, and what else they decided. */
export interface StoryFinding {
	readonly title: string;
	readonly others: readonly string[];
}

/** The claims of a scenario on a board, in the catalogue's order. */
export function claimsOf({ id }: Scenario, { predictions }: Board): PredictionState[] {
	return predictions.filter(({ scenario }) => scenario === id);
}

/**
 * What the outcomes chose at the first fork of rivals that they decided, then at the others; without any,
 * how many claims came true; where nothing is decided, the scenario's own title.
 */
export function storyFinding(scenario: Scenario, board: Board): StoryFinding {
	const [first, ...others] = decidedIn(scenario, board).map((fork) => forkWords(fork, scenario));
	if (first !== undefined) return { title: first, others };
	return { title: countFinding(claimsOf(scenario, board)) ?? scenario.title, others: [] };
}

function decidedIn({ branches }: Scenario, board: Board): DecidedFork[] {
	return branches.flatMap((branch) => {
		const said = saidPart(followBranch(branch, board));
		return said ? decidedForks(said) : [];
	});
}

/** What followed as a sentence, where the catalogue has one; else as the answer to what forked. */
function forkWords({ fork, followed }: DecidedFork, scenario: Scenario): string {
	const [only, ...more] = followed;
	if (only?.branch.happened !== undefined && more.length === 0) {
		return only.branch.happened + inPart(only);
	}
	const answers = followed.map((node) => inFlow(node.branch.title) + inPart(node));
	// A claim that nothing has settled may not be told as a fact.
	const { title } = fork.prediction && fork.state !== 'followed' ? scenario : fork.branch;
	return `${title}${title.endsWith('?') ? '' : ':'} ${listed(answers)}`;
}

function inPart({ prediction }: BranchNode): string {
	return prediction?.verdict === 'partly' ? ', in part' : '';
}

/** Words that open a title and are no names; a name keeps its capital within a sentence. */
const OPENERS = new Set(
	'A An The In On At By To From After Before It They He She Nobody No Not None One Both Neither All Early Late Away Elsewhere Talks Fighting'.split(
		' '
	)
);

function inFlow(title: string): string {
	const opener = /^\p{L}+/u.exec(title)?.[0] ?? '';
	return OPENERS.has(opener) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

function countFinding(states: readonly PredictionState[]): string | undefined {
	const tally = tallyOf(states);
	const scorable = states.length - tally['not scorable'];
	if (states.length === 0) return undefined;
	if (scorable === 0) {
		return states.length === 1
			? 'Its one claim can’t be checked'
			: `None of its ${inSentence(states.length)} claims can be checked`;
	}
	const came = tally['came true'];
	const decided = came + tally.partly + tally['did not'];
	if (decided === 0) return undefined;
	if (came === scorable) {
		if (scorable === 1) return 'The one claim that can be checked came true';
		const all = scorable === 2 ? 'Both' : `All ${inSentence(scorable)}`;
		return `${all} claims that can be checked came true`;
	}
	const waits = states.some(({ verdict }) => isWaiting(verdict));
	const knownBefore = states.every(
		({ verdict, alreadyKnown }) => verdict !== 'came true' || alreadyKnown
	);
	if (waits && came === decided && knownBefore) {
		return 'Only what was already known when said has come true so far';
	}
	const which = `${came === 0 ? 'None' : sentence(spelled(came))} of the ${inSentence(scorable)} claims that can be checked`;
	if (!waits) return `${which} came true`;
	return `${which} ${came === 1 || came === 0 ? 'has' : 'have'} come true so far`;
}

/** What leads the list of stories: in how many the outcomes chose among rivals. */
export function storiesFinding(board: Board): string {
	const told = board.catalogue.scenarios.filter((scenario) => claimsOf(scenario, board).length > 0);
	if (told.length === 0) return 'No story had begun';
	const chosen = told.filter((scenario) => decidedIn(scenario, board).length > 0).length;
	const stories = counted(told.length, 'story', 'stories').replace(/^\d+/, inSentence(told.length));
	if (chosen === 0) return `In none of ${stories} have the outcomes chosen among rivals yet`;
	return `In ${inSentence(chosen)} of ${stories} the outcomes have chosen among rivals`;
}

/** When a story was told and when it ends: "said 30 Jan – 22 Mar 2023, last close 30 Jun 2023". */
export function spanWords(states: readonly PredictionState[]): string {
	const said = states.map(({ prediction }) => prediction.saidOn).sort(comparePartialDays);
	const closes = states
		.filter(({ verdict }) => verdict !== 'not scorable')
		.map(({ prediction }) => prediction.window.closesOn);
	const [first, last] = [said[0], said.at(-1)];
	if (first === undefined || last === undefined) return '';
	const told = `said ${daySpan(first, last)}`;
	if (closes.length === 0) return told;
	const ends = closes.filter((day) => day !== undefined).sort(comparePartialDays);
	const end = ends.at(-1);
	const openEnded = ends.length < closes.length;
	if (end === undefined) return `${told}, without a close`;
	return `${told}, ${openEnded ? 'last named close' : 'last close'} ${shortDay(end)}`;
}
