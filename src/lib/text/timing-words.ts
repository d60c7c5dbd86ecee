import type { PredictionState } from '../domain/board';
import { lastDay, type Day } from '../domain/day';
import type { Partly } from '../domain/entry';
import type { Criteria } from '../domain/prediction';
import { unreachable } from '../domain/result';
import type { Timing } from '../domain/timing';
import { longDay, onDay, shortDay } from './day-words';
import { counted, number } from './number-words';

/** "397 to 426 days before the close", "1 day late", "on the last day", "on the day named". */
export function timingWords({ min, max, against }: Timing): string {
	if (min === 0 && max === 0) return against === 'close' ? 'on the last day' : 'on the day named';
	if (min < 0 && max > 0) return `${counted(-min, 'day')} late to ${counted(max, 'day')} early`;
	const late = max <= 0;
	const [least, most] = late ? [-max, -min] : [min, max];
	const days =
		least === most
			? counted(most, 'day')
			: least === 0
				? `up to ${counted(most, 'day')}`
				: `${number(least)} to ${counted(most, 'day')}`;
	if (late) return `${days} late`;
	switch (against) {
		case 'close':
			return `${days} before the close`;
		case 'named day':
			return `${days} early`;
		default:
			return unreachable(against);
	}
}

/**
 * Of what held only in part: when that part came and what it counts as. It says nothing of the rest, which may still
 * come while the window runs.
 */
export function partInTimeWords({ prediction, timing }: PredictionState, asOf: Day): string {
	if (!timing) return '';
	const { closesOn } = prediction.window;
	const runs =
		closesOn !== undefined && lastDay(closesOn) >= asOf
			? ` The window runs on until ${longDay(closesOn)}.`
			: '';
	const counts = prediction.criteria?.partlyCounts;
	const scored = counts === undefined ? 'It enters no score' : `In scores it counts as “${counts}”`;
	return `The part that held came ${onDay(timing.happenedOn)}.${runs} ${scored}.`;
}

const YEAR = 365;
const MONTH = 30;

/** The same in round words for a head: "A year early", "On time", "A day late", "Five months early". */
export function timingInShort({ min, max, against }: Timing): string {
	if (min <= 0 && max >= 0) return 'On time';
	const middle = Math.abs(min + max) / 2;
	const which = max < 0 ? 'late' : 'early';
	if (against === 'close' && which === 'early' && middle < MONTH) return 'On time';
	return `${roundSpan(middle)} ${which}`;
}

function roundSpan(days: number): string {
	if (days < 1.5) return 'A day';
	if (days < 45) return `${number(Math.round(days))} days`;
	if (days < 320) return `${number(Math.round(days / MONTH))} months`;
	const years = Math.round(days / YEAR);
	return years === 1 ? 'A year' : `${number(years)} years`;
}

/** The clock of what happened: its day, or that by the close nothing had; "–" while nothing is known of it. */
export function happenedWords({
	prediction,
	verdict,
	resolution,
	timing
}: Pick<PredictionState, 'prediction' | 'verdict' | 'resolution' | 'timing'>): string {
	const happenedOn = timing?.happenedOn ?? resolution?.happenedOn;
	const isDenied = verdict === 'did not';
	if (happenedOn !== undefined) {
		return `${shortDay(happenedOn)}${isDenied && !timing ? ', not as claimed' : ''}`;
	}
	if (!isDenied || !resolution) return '–';
	const { closesOn } = prediction.window;
	const what = prediction.question.kind === 'date' ? 'nothing' : 'not as claimed';
	return closesOn !== undefined && lastDay(resolution.knownOn) >= lastDay(closesOn)
		? `${what} by the close`
		: what;
}

/** What the days speak for, by the criteria: "The criteria count in part: “It arrives one to three days late.”" */
export function suggestionWords(criteria: Criteria | undefined): string {
	return criteria?.partlyIf === undefined
		? 'That is past the close, and the criteria have no rule for it in part.'
		: `The criteria let it count in part: “${criteria.partlyIf}”`;
}

/** The two halves of *partly* where only the day was missed. */
export function partlyByDays(timing: Timing): Partly {
	return {
		held: `It happened ${onDay(timing.happenedOn)}.`,
		failed: `The day: ${timingWords(timing)}.`
	};
}
