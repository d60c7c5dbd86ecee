import type { Board, FigureState, PredictionState } from '$lib/domain/board';
import { statementsOf } from '$lib/domain/statement';
import { counted, inSentence, sentence } from '$lib/text/number-words';
import { talliedWords } from '$lib/text/tally-words';

/** The figures of a board, story by story, parted by whether anybody stated a number for them. */
export interface FiguresListed {
	readonly stated: readonly FigureState[];
	readonly others: readonly FigureState[];
}

export function listFigures({ catalogue, figures, byFigure }: Board): FiguresListed {
	const told = catalogue.scenarios.flatMap(({ figures }) => figures);
	const inOrder = [...new Set([...told.flatMap((id) => byFigure.get(id) ?? []), ...figures])];
	const isStated = (figure: FigureState) => statementsOf(figure).length > 0;
	return {
		stated: inOrder.filter(isStated),
		others: inOrder.filter((figure) => !isStated(figure))
	};
}

/** What became of the numbers that claims put on figures, in one sentence without a full stop. */
export function figuresFinding({ figures, byPrediction }: Board): string {
	const claims = figures.flatMap(({ targets }) =>
		targets.flatMap(({ prediction }) => byPrediction.get(prediction.id) ?? [])
	);
	if (claims.length === 0) {
		return `No claim had put a number on any of ${counted(figures.length, 'figure')}`;
	}
	const put =
		claims.length === 1 ? 'One claim puts' : `${sentence(inSentence(claims.length))} claims put`;
	const on = figures.filter(({ targets }) => targets.length > 0).length;
	const what = on === 1 ? 'one figure' : `${inSentence(on)} figures`;
	return `${put} a number on ${what}: ${talliedWords(claims)}`;
}

/** The claims that rest on a figure, as they stand on the board. */
export function claimsOn({ predictions }: FigureState, { byPrediction }: Board): PredictionState[] {
	return predictions.flatMap((id) => byPrediction.get(id) ?? []);
}

export function observationsIn({ figures }: Board): number {
	return figures.reduce((sum, { observations }) => sum + observations.length, 0);
}
