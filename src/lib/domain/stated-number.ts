import type { Board, PredictionState } from './board';
import { compareText } from './day';
import { rangeOfPeriod, yearOfPeriod, type Period } from './period';
import type { Target } from './prediction';

/** A number that somebody stated, beside what it came to. */
export interface StatedNumber {
	readonly state: PredictionState;
	readonly target: Target;
	/** The value that decided it; while none has, the latest that its figure has of whole periods. */
	readonly actual?: {
		readonly value: number;
		/** The period measured, where it is not the target's own. */
		readonly period?: Period;
		readonly bound?: 'at least' | 'at most' | 'about';
		/** It is from the reader's journal. */
		readonly own?: true;
	};
}

/** Every claim of a board that states a number and can be scored, in the board's order. */
export function statedNumbersOf(board: Board): StatedNumber[] {
	return board.predictions.flatMap((state) => {
		const { question, notScorable } = state.prediction;
		if (question.kind !== 'numeric' || notScorable) return [];
		const { target } = question;
		const actual = decidedValue(state) ?? latestValue(board, target);
		return [{ state, target, ...(actual && { actual }) }];
	});
}

function decidedValue({ resolution }: PredictionState): StatedNumber['actual'] {
	const outcome = resolution?.ruling.as === 'outcome' ? resolution.ruling.outcome : undefined;
	if (outcome?.kind !== 'numeric') return undefined;
	return {
		value: outcome.value,
		...(outcome.bound && { bound: outcome.bound }),
		...(resolution?.link && { own: true })
	};
}

function latestValue({ byFigure }: Board, target: Target): StatedNumber['actual'] {
	const state = target.figure === undefined ? undefined : byFigure.get(target.figure);
	const latest = state?.observations
		.filter(
			({ publisher, period }) =>
				publisher === state.figure.publisher &&
				(state.figure.every === 'point' || yearOfPeriod(period) !== undefined)
		)
		.reduce<(typeof state.observations)[number] | undefined>(
			(last, next) =>
				last && compareText(rangeOfPeriod(last.period).last, rangeOfPeriod(next.period).last) > 0
					? last
					: next,
			undefined
		);
	if (!latest) return undefined;
	return {
		value: latest.value,
		...(latest.period !== target.period && { period: latest.period }),
		...(latest.link && { own: true })
	};
}
