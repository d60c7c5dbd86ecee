import type { Board } from './board';
import { lastDay } from './day';
import type { ObservationEntry } from './entry';
import { groupBy } from './group-by';
import type { Verdict } from './verdict';

/** A figure's value for one period by one publisher that two boards know differently. */
export interface NumberDifference {
	readonly figure: string;
	readonly period: string;
	readonly publisher: string;
	/** The latest print that each board knows. */
	readonly before?: ObservationEntry;
	readonly after?: ObservationEntry;
	/** Claims about that figure in that period that the two boards judge differently. */
	readonly turned: readonly {
		readonly prediction: string;
		readonly from: Verdict;
		readonly to: Verdict;
	}[];
}

/**
 * The values that were added, revised or taken back from one board to another, by figure; of figures that both
 * hold, as a snapshot carries only those it rests on.
 */
export function numberDifferences(before: Board, after: Board): NumberDifference[] {
	const inBoth = [...after.byFigure.keys()].filter((figure) => before.byFigure.has(figure));
	return inBoth.flatMap((figure) => {
		const earlier = latestPrints(before, figure);
		const later = latestPrints(after, figure);
		const places = new Set([...earlier.keys(), ...later.keys()]);
		return [...places].flatMap((place): NumberDifference[] => {
			const [old, now] = [earlier.get(place), later.get(place)];
			const either = now ?? old;
			if (!either || old?.value === now?.value) return [];
			const { period, publisher } = either;
			return [
				{
					figure,
					period,
					publisher,
					...(old && { before: old }),
					...(now && { after: now }),
					turned: turnedOn(figure, period, before, after)
				}
			];
		});
	});
}

/** By period and publisher, the print published last. */
function latestPrints(board: Board, figure: string): ReadonlyMap<string, ObservationEntry> {
	const observations = board.byFigure.get(figure)?.observations ?? [];
	const prints = groupBy(observations, ({ period, publisher }) => `${period} ${publisher}`);
	return new Map(
		[...prints].flatMap(([place, of]) => {
			const latest = of.reduce((last, next) =>
				lastDay(next.knownOn) >= lastDay(last.knownOn) ? next : last
			);
			return [[place, latest]];
		})
	);
}

function turnedOn(
	figure: string,
	period: string,
	before: Board,
	after: Board
): NumberDifference['turned'] {
	const targets = after.byFigure.get(figure)?.targets ?? [];
	return targets
		.filter(({ target }) => target.period === period)
		.flatMap(({ prediction: { id } }) => {
			const from = before.byPrediction.get(id)?.verdict;
			const to = after.byPrediction.get(id)?.verdict;
			return from && to && from !== to ? [{ prediction: id, from, to }] : [];
		});
}
