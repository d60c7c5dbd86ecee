import type { Board } from '../domain/board';
import { dayAt } from '../domain/day';
import { HEDGE_READINGS } from '../domain/record/hedge-reading';
import { claimsMade, type MadeClaim } from '../domain/record/made-claim';
import { averageBrier } from '../domain/record/average-brier';
import { brierAt, logAt, scoredOn } from '../domain/record/scored-claim';
import { csvFile } from './csv';

const HEADS = [
	'prediction,title,forecaster,article,scenario,kind,fate,said_on,known_on,matured,came_true',
	...HEDGE_READINGS.map((reading) => `probability_${reading},brier_${reading},log_${reading}`),
	'average_brier,coverage'
].flatMap((heads) => heads.split(','));

/** Every claim made, a row each, with its scores on a scale where it has any: plain numbers, ISO days. */
export function scoreCsv(board: Board, scale: string, forecaster?: string): string {
	const claims = claimsMade(board).filter(
		(claim) => forecaster === undefined || claim.forecaster === forecaster
	);
	return csvFile([HEADS, ...claims.map((claim) => rowOf(claim, board, scale))]);
}

function rowOf(claim: MadeClaim, { byPrediction }: Board, scale: string): string[] {
	const { prediction, forecaster, article, scenario, kind, fate } = claim;
	const title = byPrediction.get(prediction)?.prediction.title ?? '';
	const start = [prediction, title, forecaster, article ?? '', scenario ?? '', kind, fate];
	const [scored] = scoredOn([claim], scale);
	if (!scored) return [...start, ...new Array<string>(HEADS.length - start.length).fill('')];
	const { said, foresight, probability } = scored;
	const { score, coverage } = averageBrier(foresight, scale, 'mid');
	return [
		...start,
		dayAt(said.day),
		dayAt(foresight.known),
		String(foresight.matured),
		String(foresight.occurred),
		...HEDGE_READINGS.flatMap((reading) =>
			[probability[reading], brierAt(scored, reading), logAt(scored, reading)].map(String)
		),
		score === undefined ? '' : String(score),
		String(coverage)
	];
}
