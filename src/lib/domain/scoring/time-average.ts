import { dayNumber, type Day } from '../day';
import { mustBeFinite, mustBeNumber } from './arguments';

/** A point on the time axis: a day (`2023-03-20`), or a number in any unit of time. Days are told by number. */
export type Time = number | Day;

/** Something that stands from a day on: until it is withdrawn, else until the next one replaces it. */
export interface Standing {
	readonly day: Time;
	/** The first day on which it no longer stands; nothing does until the next one. */
	readonly until?: Time;
}

/** A standing forecast with what it scores. */
export interface ScoredStep extends Standing {
	readonly score: number;
}

export interface TimeAverage {
	/** None when nothing stood in all of the time. */
	readonly score: number | undefined;
	/** The share of the time during which a forecast stood, 0–1. */
	readonly coverage: number;
}

/**
 * The forecast that stands on a day: the latest made on it or before. Of several made on one day the last in
 * the list stands, so the list is in order of recording. None before the first, and none once the latest was
 * withdrawn: an older one does not come back.
 *
 * @throws RangeError naming `day`, `forecasts[].day` or `forecasts[].until` unless days or finite numbers, or
 *   `until` if it is before its `day`
 */
export function standingAt<Forecast extends Standing>(
	forecasts: readonly Forecast[],
	day: Time
): Forecast | undefined {
	const at = numberOf('day', day);
	let standing: Span<Forecast> | undefined;
	for (const span of spansOf('forecasts', forecasts)) {
		if (span.start <= at && (!standing || span.start >= standing.start)) standing = span;
	}
	return standing && at < standing.end ? standing.item : undefined;
}

/**
 * Mean score over the time from `from` up to, not including, `to`, each forecast weighted by how long it stood:
 * Σ sᵢ tᵢ / Σ tᵢ, and the coverage Σ tᵢ / (to − from).
 *
 * The mean is over the time covered, *not* over the whole window: dividing by the window would make who joins
 * late look better on scores where lower is better. So a mean is to be read with its coverage beside it. Range,
 * direction and unit are the score's own; with a proper score it is proper at every moment.
 *
 * With days, pass the day after the last one that counts as `to`. Many small late updates weigh no more than
 * one forecast left standing. Source: the daily averages of the Good Judgment Project, P. Atanasov et al.
 * (2017), Management Science 63, 691–706; here with gaps left out, not filled.
 *
 * @throws RangeError naming `from`, `to`, `steps[].day`, `.until` or `.score`; `to` if it is before `from`
 */
export function timeAverage(steps: readonly ScoredStep[], from: Time, to: Time): TimeAverage {
	const first = numberOf('from', from);
	const end = numberOf('to', to);
	if (end < first) throw new RangeError(`to: must not be before from ${from}, not ${to}`);
	for (const { score } of steps) mustBeNumber('steps[].score', score);
	const spans = [...spansOf('steps', steps)].sort((left, right) => left.start - right.start);
	let covered = 0;
	let sum = 0;
	for (const [index, span] of spans.entries()) {
		const stop = Math.min(span.end, spans[index + 1]?.start ?? Infinity, end);
		const time = stop - Math.max(span.start, first);
		if (time <= 0) continue;
		covered += time;
		sum += span.item.score * time;
	}
	return covered === 0
		? { score: undefined, coverage: 0 }
		: { score: sum / covered, coverage: covered / (end - first) };
}

interface Span<Item> {
	readonly start: number;
	readonly end: number;
	readonly item: Item;
}

function* spansOf<Item extends Standing>(
	name: string,
	items: readonly Item[]
): Generator<Span<Item>> {
	for (const item of items) {
		const start = numberOf(`${name}[].day`, item.day);
		const end = item.until === undefined ? Infinity : numberOf(`${name}[].until`, item.until);
		if (end < start) {
			throw new RangeError(`${name}[].until: must not be before ${item.day}, not ${item.until}`);
		}
		yield { start, end, item };
	}
}

function numberOf(name: string, time: Time): number {
	if (typeof time === 'string') return dayNumber(time);
	mustBeFinite(name, time);
	return time;
}
