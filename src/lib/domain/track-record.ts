import { tallyOf, type Board, type PredictionState, type Tally } from './board';
import type { Forecaster } from './catalogue';
import { groupBy } from './group-by';

/** A forecaster's claims and what came of them. */
export interface TrackRecord {
	readonly forecaster: Forecaster;
	readonly claims: readonly PredictionState[];
	readonly tally: Tally;
	/** Came true, partly or did not, leaving out what was known before it was said. */
	readonly decided: number;
	readonly cameTrue: number;
}

/** Every forecaster with a claim on the board, or among some of its claims, most claims first. */
export function trackRecordsOf(
	board: Board,
	states: readonly PredictionState[] = board.predictions
): TrackRecord[] {
	return [...groupBy(states, ({ prediction }) => prediction.forecaster)]
		.map(([id, claims]) => {
			const foresight = claims.filter(({ alreadyKnown }) => !alreadyKnown);
			const tally = tallyOf(foresight);
			return {
				forecaster: forecasterOf(board, id),
				claims,
				tally: tallyOf(claims),
				decided: tally['came true'] + tally.partly + tally['did not'],
				cameTrue: tally['came true']
			};
		})
		.sort((left, right) => right.claims.length - left.claims.length);
}

/** The forecaster with this id; an unknown one goes by its id. */
export function forecasterOf({ catalogue }: Board, id: string): Forecaster {
	return (
		catalogue.forecasters.find((forecaster) => forecaster.id === id) ?? {
			id,
			name: id,
			role: 'author'
		}
	);
}
