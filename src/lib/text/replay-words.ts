import { denominatorsOf, type Board } from '../domain/board';
import { counted, listed } from './number-words';

/** What a replay hides, compared with today's board: "23 claims and 20 verdicts". */
export function hiddenWords(board: Board, today: Board): string {
	const claims = today.predictions.length - board.predictions.length;
	const verdicts =
		denominatorsOf(today.predictions).settled - denominatorsOf(board.predictions).settled;
	const hidden = [
		...(claims > 0 ? [counted(claims, 'claim')] : []),
		...(verdicts > 0 ? [counted(verdicts, 'verdict')] : [])
	];
	return hidden.length === 0 ? 'nothing' : listed(hidden);
}
