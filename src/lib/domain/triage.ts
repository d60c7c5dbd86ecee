import { agendaOf } from './agenda';
import type { Board, PredictionState } from './board';
import { addDays, compareText, daysBetween, lastDay, type Day } from './day';
import type { Instant } from './entry';
import { secondReadingsOf, type SecondReading } from './second-reading';

/** A stale claim closes within this many days, and its newest evidence is older than that many. */
export const STALE_CLOSES_WITHIN_DAYS = 90;
export const STALE_QUIET_DAYS = 180;

/** The reader's wish not to see a claim in the inbox from one day until another, on which it is back. */
export interface Snooze {
	readonly prediction: string;
	readonly since: Day;
	readonly until: Day;
}

/** A snooze as it is kept: until when, and when the reader last said so. */
export interface KeptSnooze extends Snooze {
	readonly changedAt: Instant;
}

/** Those of a file that still hide a claim on this day which no snooze here does. */
export function snoozesNotHere<Each extends Snooze>(
	given: readonly Each[],
	here: readonly Snooze[],
	today: Day
): Each[] {
	const isOn = ({ until }: Snooze) => until > today;
	const hidden = new Set(here.filter(isOn).map(({ prediction }) => prediction));
	return given.filter((snooze) => {
		const { prediction } = snooze;
		const isNew = isOn(snooze) && !hidden.has(prediction);
		if (isNew) hidden.add(prediction);
		return isNew;
	});
}

/** Two lists of snoozes with the same mark hold the same. */
export function snoozesMark(snoozes: readonly Snooze[]): string {
	return JSON.stringify(
		snoozes
			.map(({ prediction, since, until }) => [prediction, since, until] as const)
			.toSorted(([left], [right]) => compareText(left, right))
	);
}

export type TriageReason = 'overdue' | 'due' | 'stale' | 'could flip';

/** In the order of the inbox. */
export const TRIAGE_REASONS: readonly TriageReason[] = ['overdue', 'due', 'stale', 'could flip'];

/** A claim that asks for the reader, and why. */
export interface TriageRow {
	readonly reason: TriageReason;
	readonly state: PredictionState;
	/** Since when nothing has been heard of it: its newest evidence, or when it was said. */
	readonly quietSince: Day;
	/** What would turn its verdict; only where the reason is that something could. */
	readonly readings: readonly SecondReading[];
	/** Until when the reader has put it aside, if so. */
	readonly snooze?: Snooze;
}

/** Everything that asks for the reader, sorted out by reason and put in the order to go through. */
export interface Triage {
	readonly groups: readonly {
		readonly reason: TriageReason;
		readonly rows: readonly TriageRow[];
	}[];
	/** Put aside by the reader, the soonest to come back first. */
	readonly snoozed: readonly TriageRow[];
}

/** The inbox of a board: each claim under the first reason that it gives. */
export function triageOf(board: Board, snoozes: readonly Snooze[] = []): Triage {
	const asleep = new Map(
		snoozes
			.filter(({ since, until }) => since <= board.asOf && board.asOf < until)
			.map((snooze) => [snooze.prediction, snooze])
	);
	const rowOf = (reason: TriageReason) => (state: PredictionState) => {
		const snooze = asleep.get(state.prediction.id);
		return {
			reason,
			state,
			quietSince: quietSince(state),
			readings: reason === 'could flip' ? secondReadingsOf(state, board) : [],
			...(snooze && { snooze })
		};
	};
	const { overdue, due, next } = agendaOf(board);
	const byReason: Record<TriageReason, TriageRow[]> = {
		overdue: overdue.map(rowOf('overdue')),
		due: due.map(rowOf('due')),
		stale: next
			.filter(({ closesOn }) => closesOn <= addDays(board.asOf, STALE_CLOSES_WITHIN_DAYS))
			.flatMap(({ states }) => states)
			.filter(({ verdict }) => verdict === 'open')
			.map(rowOf('stale'))
			.filter(({ quietSince }) => daysBetween(quietSince, board.asOf) > STALE_QUIET_DAYS)
			.sort((left, right) => compareText(left.quietSince, right.quietSince)),
		'could flip': board.predictions
			.map(rowOf('could flip'))
			.filter(({ readings }) => readings.length > 0)
	};
	return {
		groups: TRIAGE_REASONS.map((reason) => ({
			reason,
			rows: byReason[reason].filter(({ snooze }) => snooze === undefined)
		})),
		snoozed: TRIAGE_REASONS.flatMap((reason) => byReason[reason])
			.filter(({ snooze }) => snooze !== undefined)
			.sort((left, right) => compareText(left.snooze?.until ?? '', right.snooze?.until ?? ''))
	};
}

function quietSince({ prediction, evidence }: PredictionState): Day {
	const days = evidence.map(({ knownOn }) => lastDay(knownOn));
	return days.reduce((latest, day) => (day > latest ? day : latest), lastDay(prediction.saidOn));
}
