import type { Board, PredictionState } from './board';
import { compareText, lastDay, type Day } from './day';

/** What a board asks of its reader, and what it will ask next. */
export interface Agenda {
	/** Closed and not settled, the longest overdue first. */
	readonly overdue: readonly PredictionState[];
	/** Closing within the days that make a claim due, the soonest first. */
	readonly due: readonly PredictionState[];
	/** The days on which anything else closes, the soonest first. */
	readonly next: readonly NextClose[];
}

/** A day on which claims close. */
export interface NextClose {
	readonly closesOn: Day;
	readonly states: readonly PredictionState[];
}

/** The claims of a board that wait for a verdict, by when they close; open-ended ones ask for nothing. */
export function agendaOf({ predictions }: Board): Agenda {
	const closing = predictions
		.flatMap((state) => {
			const { closesOn } = state.prediction.window;
			return closesOn === undefined ? [] : [{ state, closesOn: lastDay(closesOn) }];
		})
		.sort((left, right) => compareText(left.closesOn, right.closesOn));
	const of = (verdict: string) =>
		closing.filter(({ state }) => state.verdict === verdict).map(({ state }) => state);
	const next = new Map<Day, PredictionState[]>();
	for (const { state, closesOn } of closing) {
		if (state.verdict !== 'open' && state.verdict !== 'upcoming') continue;
		next.set(closesOn, [...(next.get(closesOn) ?? []), state]);
	}
	return {
		overdue: of('overdue'),
		due: of('due'),
		next: [...next].map(([closesOn, states]) => ({ closesOn, states }))
	};
}

/** The settled claims of a board, the latest verdict first. */
export function latestVerdicts({ predictions }: Board): PredictionState[] {
	return predictions
		.filter(({ settledOn }) => settledOn !== undefined)
		.sort((left, right) =>
			compareText(lastDay(right.settledOn as Day), lastDay(left.settledOn as Day))
		);
}
