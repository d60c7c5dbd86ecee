import { denominatorsOf, type Board } from '../domain/board';
import { longDay } from './day-words';
import { counted, listed } from './number-words';

/** "The board as it stood on 31 March 2023. 23 claims and 20 verdicts came later and are hidden." */
export function replayWords(what: string, board: Board, today: Board): string {
	const hidden = hiddenWords(board, today);
	const later = hidden ? `${hidden} came later and are hidden.` : 'Nothing has become known since.';
	return `${what} as it stood on ${longDay(board.asOf)}. ${later}`;
}

/** What a replay hides, compared with today's board: "23 claims and 20 verdicts". */
function hiddenWords(board: Board, today: Board): string {
	const claims = today.predictions.length - board.predictions.length;
	const verdicts =
		denominatorsOf(today.predictions).settled - denominatorsOf(board.predictions).settled;
	const entries = today.entryCount - board.entryCount;
	const hidden = [
		...(claims > 0 ? [counted(claims, 'claim')] : []),
		...(verdicts > 0 ? [counted(verdicts, 'verdict')] : [])
	];
	// Numbers and sources that came later turned no verdict.
	return listed(
		hidden.length === 0 && entries > 0 ? [counted(entries, 'entry', 'entries')] : hidden
	);
}
