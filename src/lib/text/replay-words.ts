import { denominatorsOf, type Board, type PredictionState } from '../domain/board';
import type { Entry } from '../domain/entry';
import { longDay } from './day-words';
import { counted, listed } from './number-words';

/** "The board as it stood on 31 March 2023. 23 claims and 20 verdicts came later and are hidden." */
export function replayWords(what: string, board: Board, today: Board): string {
	const hidden = hiddenIn(board, today);
	const words = listed(hidden.map(({ count, one, many }) => counted(count, one, many)));
	const isOne = hidden.length === 1 && hidden[0]?.count === 1;
	const later = words
		? `${words} came later and ${isOne ? 'is' : 'are'} hidden.`
		: 'Nothing has become known since.';
	return `${what} as it stood on ${longDay(board.asOf)}. ${later}`;
}

interface Hidden {
	readonly count: number;
	readonly one: string;
	readonly many: string | undefined;
}

type Count = (board: Board) => number;

const TURNS: readonly (readonly [of: Count, one: string, many?: string])[] = [
	[({ predictions }) => predictions.length, 'claim'],
	[({ predictions }) => denominatorsOf(predictions).settled, 'verdict']
];
/** What turned no verdict, told where nothing else is hidden; entries at last, for what takes back or puts right. */
const BEARS: typeof TURNS = [
	[onClaims(({ evidence }) => evidence), 'piece of evidence', 'pieces of evidence'],
	[({ figures }) => sum(figures.map(({ observations }) => observations)), 'observation'],
	[onClaims(({ forecasts }) => forecasts), 'forecast'],
	[onClaims(({ notes }) => notes), 'note']
];
const ENTRIES: typeof TURNS = [[({ entryCount }) => entryCount, 'entry', 'entries']];

function onClaims(listOf: (state: PredictionState) => readonly Entry[]): Count {
	return ({ predictions }) => sum(predictions.map(listOf));
}

function sum(lists: readonly (readonly Entry[])[]): number {
	return lists.reduce((total, { length }) => total + length, 0);
}

/** What a replay hides, compared with today's board: 23 claims, 20 verdicts. */
function hiddenIn(board: Board, today: Board): readonly Hidden[] {
	const told = [TURNS, BEARS, ENTRIES].map((counts) =>
		counts
			.map(([of, one, many]) => ({ count: of(today) - of(board), one, many }))
			.filter(({ count }) => count > 0)
	);
	return told.find((hidden) => hidden.length > 0) ?? [];
}
