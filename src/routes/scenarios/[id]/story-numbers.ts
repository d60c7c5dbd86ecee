import type { Board, PredictionState } from '$lib/domain/board';
import type { Scenario } from '$lib/domain/catalogue';
import { statedNumbersOf, type StatedNumber } from '$lib/domain/stated-number';
import { isSettled } from '$lib/domain/verdict';
import { daySpan, periodWords } from '$lib/text/day-words';
import { withUnit } from '$lib/text/number-words';
import { outcomeWords } from '$lib/text/outcome-in-short';
import { targetWords } from '$lib/text/outcome-words';
import { timingWords } from '$lib/text/timing-words';
import { claimsOf } from '$lib/text/story-words';

/** A number or day that a story stated, beside what it came to. */
export interface StoryNumber {
	readonly state: PredictionState;
	readonly stated: string;
	/** The period that the statement is about, where it names one. */
	readonly period?: string;
	/** None while nothing is known of it. */
	readonly actual?: string;
	/** Where the actual one comes from, or how far off it was. */
	readonly from: string;
	readonly decided: boolean;
}

const NO_BREAK = '\u00a0';

/** Every number and every day that the claims of a story state, in their order. */
export function storyNumbers(scenario: Scenario, board: Board): StoryNumber[] {
	const measured = new Map(statedNumbersOf(board).map((one) => [one.state.prediction.id, one]));
	return claimsOf(scenario, board).flatMap((state) => {
		const number = measured.get(state.prediction.id);
		if (number) return [fromTarget(number)];
		const { question, notScorable } = state.prediction;
		if (question.kind !== 'date' || notScorable) return [];
		const { from, to } = question.target;
		return [{ ...common(state), stated: daySpan(from ?? to, to), ...outcomeOf(state) }];
	});
}

function common(state: PredictionState): Pick<StoryNumber, 'state' | 'from' | 'decided'> {
	const { resolution, timing, verdict } = state;
	return {
		state,
		from: resolution?.note ?? (timing ? timingWords(timing) : ''),
		decided: isSettled(verdict) && resolution?.ruling.as === 'outcome'
	};
}

function outcomeOf({ prediction, resolution }: PredictionState): { readonly actual?: string } {
	if (resolution?.ruling.as !== 'outcome') return {};
	return { actual: outcomeWords(resolution.ruling.outcome, prediction.question) };
}

function fromTarget({ state, target, actual }: StatedNumber): StoryNumber {
	const { period, ...timeless } = target;
	// A narrow column breaks before a value, never within it.
	const unit = target.unit.replaceAll(' ', NO_BREAK);
	const shared = {
		...common(state),
		stated: targetWords({ ...timeless, unit }),
		...(period !== undefined && { period: periodWords(period) })
	};
	if (!actual) return { ...shared, from: 'nothing measured yet' };
	const words = [actual.bound, withUnit(actual.value, unit)].filter(Boolean).join(' ');
	if (actual.period !== undefined) {
		return { ...shared, actual: words, from: `so far: ${periodWords(actual.period)}` };
	}
	const print = target.print === undefined ? '' : `, ${target.print} print`;
	const source = target.publisher === undefined ? '' : `${target.publisher}${print}`;
	return { ...shared, actual: words, from: shared.from || source };
}
