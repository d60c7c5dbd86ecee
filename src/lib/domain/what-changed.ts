import type { Board, PredictionState } from './board';
import {
	addDays,
	comparePartialDays,
	compareText,
	isByDay,
	lastDay,
	type Day,
	type PartialDay
} from './day';
import type {
	Entry,
	EvidenceEntry,
	ForecastEntry,
	ObservationEntry,
	ResolutionEntry
} from './entry';
import { applyAll, emptyLedger, isRetracted } from './ledger';
import { isSettled } from './verdict';

/** An entry that became known, with the claim it is about. */
export interface Told<Type extends Entry> {
	readonly entry: Type;
	readonly state: PredictionState;
}

/** What a later board knows that an earlier one did not; each list with the latest first. */
export interface WhatChanged {
	readonly since: Day;
	readonly until: Day;
	/** Settled, settled otherwise, or open again. */
	readonly outcomes: readonly {
		readonly state: PredictionState;
		readonly before: PredictionState | undefined;
		readonly entry?: ResolutionEntry;
	}[];
	readonly nowOverdue: readonly PredictionState[];
	readonly nowDue: readonly PredictionState[];
	readonly said: readonly PredictionState[];
	readonly evidence: readonly Told<EvidenceEntry>[];
	/** Those of their own; the words of a claim are part of its being said. */
	readonly forecasts: readonly Told<ForecastEntry>[];
	readonly observations: readonly ObservationEntry[];
}

/** What changed from the end of one day to the end of another, between the boards of the two. */
export function whatChanged(before: Board, after: Board): WhatChanged {
	const { predictions } = after;
	const isNews = ({ knownOn }: Entry) => !isByDay(knownOn, before.asOf);
	const was = (state: PredictionState) => before.byPrediction.get(state.prediction.id);
	const became = (verdict: 'due' | 'overdue') =>
		predictions.filter((state) => state.verdict === verdict && was(state)?.verdict !== verdict);
	const told = <Type extends Entry>(entriesOf: (state: PredictionState) => readonly Type[]) =>
		predictions
			.flatMap((state) =>
				entriesOf(state)
					.filter(isNews)
					.map((entry) => ({ entry, state }))
			)
			.sort((left, right) => latestFirst(left.entry, right.entry));
	return {
		since: before.asOf,
		until: after.asOf,
		outcomes: predictions
			.flatMap((state) => {
				const earlier = was(state);
				const settledBefore = earlier !== undefined && isSettled(earlier.verdict);
				const same = settledBefore ? earlier.verdict === state.verdict : !isSettled(state.verdict);
				if (same) return [];
				const { resolution } = state;
				return { state, before: earlier, ...(resolution && { entry: resolution }) };
			})
			.sort(byNews(({ state }) => newsOn(state, state.settledOn ?? after.asOf))),
		nowOverdue: became('overdue').sort(
			byNews((state) => newsOn(state, state.prediction.window.closesOn ?? after.asOf))
		),
		nowDue: became('due').sort(byNews((state) => state.prediction.window.closesOn ?? after.asOf)),
		said: predictions
			.filter((state) => was(state) === undefined)
			.sort(byNews(({ prediction }) => prediction.saidOn)),
		evidence: told(({ evidence }) => evidence),
		forecasts: told(({ forecasts }) =>
			forecasts.filter(({ likelihood }) => likelihood.as !== 'hedge')
		),
		observations: after.figures
			.flatMap(({ observations }) => observations.filter(isNews))
			.sort(latestFirst)
	};
}

/**
 * What the reader entered after one day and by another, and is about days before: it moves both boards alike, so
 * that no comparison of the two tells it. What was taken back in the same days is as if never entered.
 */
export function enteredOfBefore(
	own: readonly Entry[],
	since: Day,
	until: Day,
	recordedOn: (entry: Entry) => Day
): readonly Entry[] {
	const ledger = applyAll(emptyLedger(since), own);
	const entered = [...ledger.entries.values()].filter((entry) => {
		const day = recordedOn(entry);
		return day > since && day <= until;
	});
	const ids = new Set(entered.map(({ id }) => id));
	return entered.filter(
		(entry) =>
			!isRetracted(ledger, entry) && !(entry.type === 'retraction' && ids.has(entry.retracts))
	);
}

/** When it became news of a claim: what came before the claim was said is news with it. */
export function newsOn({ prediction }: PredictionState, day: PartialDay): PartialDay {
	return comparePartialDays(day, prediction.saidOn) < 0 ? prediction.saidOn : day;
}

function byNews<Item>(dayOf: (item: Item) => PartialDay) {
	return (left: Item, right: Item) => comparePartialDays(dayOf(right), dayOf(left));
}

function latestFirst(left: Entry, right: Entry): number {
	return compareText(lastDay(right.knownOn), lastDay(left.knownOn));
}

/** How much changed in all. */
export function countOfChanges(changed: WhatChanged): number {
	return [
		changed.outcomes,
		changed.nowOverdue,
		changed.nowDue,
		changed.said,
		changed.evidence,
		changed.forecasts,
		changed.observations
	].reduce((sum, list) => sum + list.length, 0);
}

/** The spans that one asks for without a date at hand, in days. */
export const USUAL_SPANS: readonly number[] = [1, 7, 30];

export function daysBefore(day: Day, span: number): Day {
	return addDays(day, -span);
}
