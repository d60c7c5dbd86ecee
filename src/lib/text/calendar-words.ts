import type { Board, PredictionState } from '../domain/board';
import { firstDay, lastDay } from '../domain/day';
import type { Instant } from '../domain/entry';
import { lastChangeOf } from '../domain/last-change';
import type { Snooze } from '../domain/triage';
import { forecasterOf } from '../domain/track-record';
import { isWaiting } from '../domain/verdict';
import type { CalendarEvent } from '../formats/calendar';
import { onDay } from './day-words';
import { stopped } from './sentence-words';
import { verdictWords } from './verdict-words';

/** The full address of a prediction's page; nothing where the site does not know where it stands. */
export type LinkOf = (prediction: string) => string | undefined;

/**
 * The windows and closing days of claims. Open-ended ones have neither; those that never could be settled
 * are left out, and what no longer waits has no closing day: the event says that it is off.
 */
export function claimEvents(
	states: readonly PredictionState[],
	board: Board,
	linkOf: LinkOf
): CalendarEvent[] {
	return states.flatMap((state) => {
		const { prediction, verdict, entry } = state;
		const { opensOn, closesOn } = prediction.window;
		const neverWaited = verdict === 'not scorable' && entry.corrects === undefined;
		if (closesOn === undefined || neverWaited) return [];
		const shared = {
			description: descriptionOf(state, board),
			modified: lastChangeOf(state, board),
			...linked(linkOf(prediction.id))
		};
		const close = lastDay(closesOn);
		const waits = isWaiting(verdict);
		return [
			{
				...shared,
				uid: `window.${prediction.id}@hindcast`,
				summary: waits
					? `Window: ${prediction.title}`
					: `${verdictWords(verdict)}: ${prediction.title}`,
				category: 'Window',
				first: firstDay(opensOn),
				last: close,
				cancelled: verdict === 'not scorable'
			},
			{
				...shared,
				uid: `due.${prediction.id}@hindcast`,
				summary: `Closes: ${prediction.title}`,
				category: 'Due',
				first: close,
				last: close,
				cancelled: !waits
			}
		];
	});
}

/** The days on which claims that were put aside are back in the inbox. */
export function snoozeEvents(
	snoozes: readonly (Snooze & { readonly changedAt: Instant })[],
	{ byPrediction }: Board,
	linkOf: LinkOf
): CalendarEvent[] {
	return snoozes.flatMap(({ prediction, until, changedAt }) => {
		const state = byPrediction.get(prediction);
		if (!state) return [];
		return {
			uid: `snooze.${prediction}@hindcast`,
			summary: `Back in the inbox: ${state.prediction.title}`,
			description: state.prediction.claim,
			category: 'Snooze',
			first: until,
			last: until,
			modified: changedAt,
			cancelled: false,
			...linked(linkOf(prediction))
		};
	});
}

function linked(url: string | undefined) {
	return url === undefined ? {} : { url };
}

function descriptionOf({ prediction, verdict }: PredictionState, board: Board): string {
	const { claim, criteria, forecaster, saidOn } = prediction;
	return [
		claim,
		`Said by ${forecasterOf(board, forecaster).name} ${onDay(saidOn)}. ${verdictWords(verdict)}.`,
		...(criteria?.cameTrueIf ? [`Came true if: ${stopped(criteria.cameTrueIf)}`] : []),
		...(criteria?.decidedBy ? [`Who decides: ${stopped(criteria.decidedBy)}`] : [])
	].join('\n');
}
