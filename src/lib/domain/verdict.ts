import { firstDay, lastDay } from './day';
import type { Outcome, Ruling } from './entry';
import type { DateTarget, Question, Target } from './prediction';
import { unreachable } from './result';

/** What the board says of a prediction: how it came out, or that it has not yet. */
export type Verdict =
	| 'came true'
	| 'partly'
	| 'did not'
	| 'annulled'
	| 'ambiguous'
	| 'upcoming'
	| 'open'
	| 'due'
	| 'overdue'
	| 'not scorable';

/** In the order in which a tally shows them. */
export const VERDICTS: readonly Verdict[] = [
	'came true',
	'partly',
	'did not',
	'annulled',
	'ambiguous',
	'overdue',
	'due',
	'open',
	'upcoming',
	'not scorable'
];

const SETTLED: ReadonlySet<Verdict> = new Set([
	'came true',
	'partly',
	'did not',
	'annulled',
	'ambiguous'
]);

/** Whether nothing more is awaited of it. */
export function isSettled(verdict: Verdict): boolean {
	return SETTLED.has(verdict);
}

/** Whether it is still to be settled. */
export function isWaiting(verdict: Verdict): boolean {
	return !SETTLED.has(verdict) && verdict !== 'not scorable';
}

/** The verdict that a ruling gives on a question. An outcome of another kind than the question's is ambiguous. */
export function verdictOf(question: Question, ruling: Ruling): Verdict {
	switch (ruling.as) {
		case 'annulled':
			return 'annulled';
		case 'ambiguous':
			return 'ambiguous';
		case 'outcome': {
			if (ruling.partly) return 'partly';
			const held = holds(question, ruling.outcome);
			return held === undefined ? 'ambiguous' : held ? 'came true' : 'did not';
		}
		default:
			return unreachable(ruling);
	}
}

/** Whether an outcome makes the claim hold; none when it answers another kind of question. */
export function holds(question: Question, outcome: Outcome): boolean | undefined {
	switch (question.kind) {
		case 'binary':
			return outcome.kind === 'binary' ? outcome.occurred : undefined;
		case 'choice':
			return outcome.kind === 'choice' ? question.favoured.includes(outcome.option) : undefined;
		case 'numeric':
			return outcome.kind === 'numeric' ? meetsTarget(question.target, outcome.value) : undefined;
		case 'date':
			if (outcome.kind !== 'date') return undefined;
			return outcome.day !== undefined && isWithin(question.target, outcome.day);
		default:
			return unreachable(question);
	}
}

/** Whether a value is what the target states. `about` and `exactly` allow the target's tolerance, else none. */
export function meetsTarget(target: Target, value: number): boolean {
	switch (target.operator) {
		case 'at least':
			return value >= target.value;
		case 'above':
			return value > target.value;
		case 'at most':
			return value <= target.value;
		case 'below':
			return value < target.value;
		case 'about':
		case 'exactly':
			return Math.abs(value - target.value) <= (target.tolerance ?? 0) + rounding(target.value);
		default:
			return unreachable(target.operator);
	}
}

/** Slack for decimal fractions that binary ones cannot hold: 83.6 − 83.1 is a hair over 0.5. */
function rounding(value: number): number {
	return Math.abs(value) * 1e-12;
}

/** Whether a day, however partly known, lies in the span; a month that reaches out of it does not. */
function isWithin(target: DateTarget, day: string): boolean {
	const from = target.from ?? target.to;
	return firstDay(day) >= firstDay(from) && lastDay(day) <= lastDay(target.to);
}
