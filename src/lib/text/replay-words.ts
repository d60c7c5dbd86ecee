import { denominatorsOf, type Board } from '../domain/board';
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
	readonly many?: string;
}

/** What a replay hides, compared with today's board: 23 claims, 20 verdicts. */
function hiddenIn(board: Board, today: Board): readonly Hidden[] {
	const settledIn = ({ predictions }: Board) => denominatorsOf(predictions).settled;
	const hidden = [
		{ count: today.predictions.length - board.predictions.length, one: 'claim' },
		{ count: settledIn(today) - settledIn(board), one: 'verdict' }
	].filter(({ count }) => count > 0);
	const entries = today.entryCount - board.entryCount;
	// Numbers and sources that came later turned no verdict.
	return hidden.length === 0 && entries > 0
		? [{ count: entries, one: 'entry', many: 'entries' }]
		: hidden;
}
