import type { NextClose } from '../domain/agenda';
import { addDays, daysBetween, lastDay, type Day } from '../domain/day';
import type { SecondReading } from '../domain/second-reading';
import { closedBeforeSaid, daysOverdue, DUE_WITHIN_DAYS } from '../domain/status';
import {
	STALE_CLOSES_WITHIN_DAYS,
	STALE_QUIET_DAYS,
	type Triage,
	type TriageReason,
	type TriageRow
} from '../domain/triage';
import { unreachable } from '../domain/result';
import { weeksAway, type FirstDay } from '../domain/week';
import { daysAway, longDay, shortDay } from './day-words';
import { counted, inSentence, listed, number, sentence, withUnit } from './number-words';
import { stopped } from './sentence-words';
import { verdictWords } from './verdict-words';

/** The finding of an inbox: "One claim is overdue (one more snoozed), none is due, eight are stale and four could flip". */
export function inboxTitle({ groups, snoozed }: Triage): string {
	if (groups.every(({ rows }) => rows.length === 0) && snoozed.length === 0) {
		return 'Nothing asks for you';
	}
	const words = groups.map(({ reason, rows }, index) => {
		const asleep = snoozed.filter((row) => row.reason === reason).length;
		const awake = rows.length;
		const count = awake === 0 ? 'none' : inSentence(awake);
		const claims =
			index === 0 ? (awake > 1 ? ' claims' : awake === 1 ? ' claim' : ' of the claims') : '';
		const verb = reason === 'could flip' ? '' : awake > 1 ? ' are' : ' is';
		const more = awake > 0 ? ' more' : '';
		const apart = asleep > 0 ? ` (${inSentence(asleep)}${more} snoozed)` : '';
		return `${count}${claims}${verb} ${reason}${apart}`;
	});
	return sentence(listed(words));
}

interface ReasonWords {
	readonly heading: string;
	readonly tab: string;
	/** What puts a row there. */
	readonly rule: string;
}

export const REASON_WORDS: Readonly<Record<TriageReason, ReasonWords>> = {
	overdue: {
		heading: 'Overdue',
		tab: 'overdue',
		rule: 'Its window closed and no resolution is known.'
	},
	due: { heading: 'Due', tab: 'due', rule: `It closes within ${DUE_WITHIN_DAYS} days.` },
	stale: {
		heading: 'Stale',
		tab: 'stale',
		rule: `Open, closes within ${STALE_CLOSES_WITHIN_DAYS} days, and its newest source is older than ${STALE_QUIET_DAYS} days.`
	},
	'could flip': {
		heading: 'Another reading would flip it',
		tab: 'could flip',
		rule: 'Settled, and a later print, a rival publisher or a source that disagrees gives another verdict. Once you settle it yourself, only what comes after counts.'
	}
};

/** What bears on a reason with no rows. */
interface BesideReason {
	readonly asOf: Day;
	/** Those that it has all the same, the soonest to come back first. */
	readonly snoozed: readonly TriageRow[];
	/** What closes next of all. */
	readonly next: NextClose | undefined;
}

/** What a reason with no rows says, so that its heading never stands alone. */
export function emptyReasonWords(reason: TriageReason, { asOf, snoozed, next }: BesideReason) {
	const { none, why } = NOTHING[reason];
	return snoozed.length > 0
		? { says: none('else '), why: asleepWords(reason, snoozed) }
		: { says: none(''), why: why(asOf, next) };
}

const NOTHING: Readonly<
	Record<
		TriageReason,
		{
			readonly none: (other: '' | 'else ') => string;
			readonly why: (asOf: Day, next: NextClose | undefined) => string;
		}
	>
> = {
	overdue: {
		none: (other) => `Nothing ${other}is overdue.`,
		why: (asOf) => `Every window that closed by ${longDay(asOf)} has its verdict.`
	},
	due: {
		none: (other) => `Nothing ${other}is due.`,
		why: (asOf, next) =>
			`Nothing closes before ${longDay(addDays(asOf, DUE_WITHIN_DAYS + 1))}.${nextCloseWords(asOf, next)}`
	},
	stale: {
		none: (other) => `Nothing ${other}is stale.`,
		why: () =>
			`Of all that closes within ${STALE_CLOSES_WITHIN_DAYS} days, something was heard in the last ${STALE_QUIET_DAYS}.`
	},
	'could flip': {
		none: (other) => `No ${other === '' ? '' : 'other '}verdict hangs on one reading.`,
		why: () => 'No other print, publisher or source on record says otherwise.'
	}
};

function nextCloseWords(asOf: Day, next: NextClose | undefined): string {
	if (!next) return '';
	const { closesOn, states } = next;
	const close = states.length === 1 ? 'claim closes' : 'claims close';
	return ` ${sentence(inSentence(states.length))} ${close} on ${longDay(closesOn)}, ${daysAway(closesOn, asOf)}.`;
}

/** "One overdue claim is snoozed until 26 Dec 2026." */
function asleepWords(reason: TriageReason, snoozed: readonly TriageRow[]): string {
	const one = snoozed.length === 1;
	const claims = one ? 'claim' : 'claims';
	const named = reason === 'could flip' ? `${claims} that could flip` : `${reason} ${claims}`;
	const until = shortDay(snoozed[0]?.snooze?.until ?? '');
	const snooze = one ? `is snoozed until ${until}` : `are snoozed, the first until ${until}`;
	return `${sentence(inSentence(snoozed.length))} ${named} ${snooze}.`;
}

/** Over the claims that are due: "3 claims, 1 this week, 2 next week". */
export function dueWords(rows: readonly TriageRow[], asOf: Day, first: FirstDay): string {
	const within = (weeks: number) =>
		rows.filter(({ state }) => {
			const { closesOn } = state.prediction.window;
			return closesOn !== undefined && weeksAway(lastDay(closesOn), asOf, first) === weeks;
		}).length;
	return [
		counted(rows.length, 'claim'),
		...[within(0)].filter(Boolean).map((count) => `${number(count)} this week`),
		...[within(1)].filter(Boolean).map((count) => `${number(count)} next week`)
	].join(', ');
}

/** Beside the verdict: "1,689 days", "in 12 days", "275 days quiet", "would be: did not". */
export function ageWords({ reason, state, quietSince, readings }: TriageRow, asOf: Day): string {
	const close = lastDay(state.prediction.window.closesOn ?? asOf);
	switch (reason) {
		case 'overdue':
			return counted(daysOverdue(state.prediction, asOf), 'day');
		case 'due':
			return daysAway(close, asOf);
		case 'stale':
			return `${counted(daysBetween(quietSince, asOf), 'day')} quiet`;
		case 'could flip': {
			const first = readings.find((reading) => reading.by !== 'source');
			return first ? `would be: ${verdictWords(first.wouldBe).toLowerCase()}` : 'sources differ';
		}
		default:
			return unreachable(reason);
	}
}

/** One reading that would turn a verdict: "Vladimir Putin gives 185 bn USD for 2022 (21 Mar 2023): did not." */
export function readingWords(reading: SecondReading): string {
	if (reading.by === 'source') {
		const { note, knownOn, bearing } = reading.evidence;
		return stopped(
			`${bearing === 'supports' ? 'For it' : 'Against it'}, ${shortDay(knownOn)}: ${note}`
		);
	}
	const { observation, target, wouldBe, by } = reading;
	const print = by === 'print' ? ', in another print,' : '';
	return `${observation.publisher}${print} gives ${withUnit(observation.value, target.unit)} (${shortDay(observation.knownOn)}): by that it ${WOULD_BE[wouldBe]}.`;
}

const WOULD_BE = { 'came true': 'came true', 'did not': 'did not come true' } as const;

/** What a row that is not open adds to its claim: what would settle it, or what would turn it. */
export function settledByWords({ state, readings }: TriageRow): {
	readonly head: string;
	readonly text: string;
} {
	const [first] = readings;
	if (first) {
		const head = { rival: 'Rival', print: 'Print', source: 'Source' }[first.by];
		return { head: `${head}:`, text: readingWords(first) };
	}
	const { criteria, claim } = state.prediction;
	return criteria?.decidedBy
		? { head: 'Settled by', text: stopped(criteria.decidedBy) }
		: { head: 'Claim:', text: stopped(claim) };
}

/** When a claim closes or closed: "Closed 8 April 2022", "Closed before it was said, 31 December 2022", "Closes in 39 days". */
export function closeWords({ state }: Pick<TriageRow, 'state'>, asOf: Day): string {
	const { closesOn } = state.prediction.window;
	if (closesOn === undefined) return '';
	const close = lastDay(closesOn);
	if (close >= asOf) return `Closes ${daysAway(close, asOf)}`;
	return `Closed ${closedBeforeSaid(state.prediction) ? 'before it was said, ' : ''}${longDay(closesOn)}`;
}

/** What the reader did: "Snoozed “China joins” until 3 Dec 2026". */
export function snoozedWords(title: string, until: Day): string {
	return `Snoozed “${title}” until ${shortDay(until)}`;
}

export function wokenWords(title: string): string {
	return `Woke “${title}”`;
}
