import { daysBetween, firstDay, lastDay, type PartialDay } from './day';
import type { ResolutionEntry } from './entry';
import type { Prediction } from './prediction';
import { holds } from './verdict';

/**
 * Days between what happened and when it was to happen: positive early, negative late, 0 on time.
 * `min` and `max` differ where the day is only partly known.
 */
export interface Timing {
	readonly min: number;
	readonly max: number;
	/** What it is measured against: the close of the window, or the days that the claim itself names. */
	readonly against: 'close' | 'named day';
	readonly happenedOn: PartialDay;
}

/** How early or late it happened, where both days are known; what had not by the close was neither. */
export function timingOf(
	prediction: Prediction,
	resolution: Pick<ResolutionEntry, 'ruling' | 'happenedOn'>
): Timing | undefined {
	if (resolution.ruling.as !== 'outcome') return undefined;
	const { outcome } = resolution.ruling;
	const happenedOn = outcome.kind === 'date' ? outcome.day : resolution.happenedOn;
	if (happenedOn === undefined) return undefined;
	if (prediction.question.kind === 'date') {
		const { from, to } = prediction.question.target;
		const earliest = firstDay(from ?? to);
		const latest = lastDay(to);
		const days = (day: string) =>
			day < earliest ? daysBetween(day, earliest) : day > latest ? daysBetween(day, latest) : 0;
		return {
			min: Math.min(days(lastDay(happenedOn)), days(firstDay(happenedOn))),
			max: Math.max(days(lastDay(happenedOn)), days(firstDay(happenedOn))),
			against: 'named day',
			happenedOn
		};
	}
	const closesOn = prediction.window.closesOn;
	if (closesOn === undefined) return undefined;
	const close = lastDay(closesOn);
	const { partly } = resolution.ruling;
	const failed = !partly && holds(prediction.question, outcome) === false;
	if (failed && firstDay(happenedOn) <= close) return undefined;
	return {
		min: daysBetween(lastDay(happenedOn), close),
		max: daysBetween(firstDay(happenedOn), close),
		against: 'close',
		happenedOn
	};
}
