import { firstDay, lastDay, type PartialDay } from './day';
import type { Bearing, Outcome, Ruling } from './entry';
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

/**
 * The verdict that a ruling gives on a question. An outcome that leaves the answer open is ambiguous: of
 * another kind or unit than the question's, a bound on the wrong side, a month that reaches out of the span.
 */
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

/** How evidence bears that speaks against a verdict; none where evidence of either kind fits it. */
export function bearingAgainst(verdict: Verdict): Bearing | undefined {
	if (verdict === 'came true') return 'contradicts';
	return verdict === 'did not' ? 'supports' : undefined;
}

/** Whether an outcome makes the claim hold; none when it leaves that open. */
export function holds(question: Question, outcome: Outcome): boolean | undefined {
	switch (question.kind) {
		case 'binary':
			return outcome.kind === 'binary' ? outcome.occurred : undefined;
		case 'choice':
			return outcome.kind === 'choice' ? question.favoured.includes(outcome.option) : undefined;
		case 'numeric':
			return outcome.kind === 'numeric' ? reaches(question.target, outcome) : undefined;
		case 'date':
			if (outcome.kind !== 'date') return undefined;
			return outcome.day === undefined ? false : isWithin(question.target, outcome.day);
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

/** Slack for decimal fractions that binary ones cannot hold: 10.3 − 10.2 is a hair over 0.1. */
function rounding(value: number): number {
	return Math.abs(value) * 1e-12;
}

function reaches(
	target: Target,
	{ value, unit, bound }: Extract<Outcome, { kind: 'numeric' }>
): boolean | undefined {
	if (unit !== target.unit) return undefined;
	const met = meetsTarget(target, value);
	if (bound === undefined || bound === 'about') return met;
	const wantsMore = target.operator === 'at least' || target.operator === 'above';
	const wantsLess = target.operator === 'at most' || target.operator === 'below';
	// "At least 150" can't deny "at least 200", nor confirm "at most 200".
	const open =
		bound === 'at least'
			? (wantsMore && !met) || (wantsLess && met)
			: (wantsLess && !met) || (wantsMore && met);
	return open ? undefined : met;
}

/** Whether a day, however partly known, lies in the span; none when only some of its days do. */
function isWithin(target: DateTarget, day: PartialDay): boolean | undefined {
	const from = firstDay(target.from ?? target.to);
	const to = lastDay(target.to);
	if (lastDay(day) < from || firstDay(day) > to) return false;
	return firstDay(day) >= from && lastDay(day) <= to ? true : undefined;
}
