import type { Board, PredictionState } from '../domain/board';
import { lastDay, type Day, type PartialDay } from '../domain/day';
import type { Verdict } from '../domain/verdict';
import { newsOn, type Told, type WhatChanged } from '../domain/what-changed';
import type { EvidenceEntry, ForecastEntry } from '../domain/entry';
import { longDay, periodWords, shortDay } from './day-words';
import { inSentence, sentence, withUnit } from './number-words';
import { answerWords, likelihoodWords } from './outcome-words';
import { verdictWords } from './verdict-words';

/** One change, as a row of a list. */
export interface ChangeRow {
	readonly key: string;
	readonly day: PartialDay;
	readonly title: string;
	readonly text: string;
	readonly verdict?: Verdict;
	readonly about: { readonly prediction: string; readonly figure?: string };
}

export interface ChangeList {
	readonly heading: string;
	readonly rows: readonly ChangeRow[];
}

/** "Twelve changes from 15 November 2026 to 22 November 2026". */
export function changedTitle(since: Day, until: Day, count: number): string {
	const changes =
		count === 0
			? 'Nothing changed'
			: count === 1
				? 'One change'
				: `${sentence(inSentence(count))} changes`;
	return `${changes} from ${longDay(since)} to ${longDay(until)}`;
}

/** "Three of your own entries in these days are about earlier days": what moved both boards alike. */
export function enteredWords(count: number): string {
	return `${sentence(inSentence(count))} of your own entries in these days ${count === 1 ? 'is' : 'are'} about earlier days`;
}

/** The lists of what changed that hold anything, what weighs most first. */
export function changedLists(changed: WhatChanged, { byFigure }: Board): ChangeList[] {
	const until = changed.until;
	const lists: ChangeList[] = [
		{
			heading: 'Outcomes',
			rows: changed.outcomes.map(({ state, before }) => ({
				...rowOf(state, state.settledOn ?? until),
				text: [
					earlierWords(state, state.settledOn ?? until, 'known'),
					before && before.verdict !== 'open'
						? `was ${verdictWords(before.verdict).toLowerCase()}`
						: '',
					answerWords(state).head
				]
					.filter(Boolean)
					.join('; ')
			}))
		},
		{
			heading: 'Newly overdue',
			rows: changed.nowOverdue.map((state) => ({
				...rowOf(state, closeOf(state, until)),
				text: earlierWords(state, closeOf(state, until), 'closed')
			}))
		},
		{
			heading: 'Newly due',
			rows: changed.nowDue.map((state) => rowOf(state, closeOf(state, until)))
		},
		{ heading: 'Said', rows: changed.said.map((state) => rowOf(state, state.prediction.saidOn)) },
		{
			heading: 'Evidence',
			rows: changed.evidence.map(
				toldRow(({ note, bearing }: EvidenceEntry) => `${bearing}: ${note}`)
			)
		},
		{
			heading: 'Forecasts',
			rows: changed.forecasts.map((told) =>
				toldRow(({ likelihood }: ForecastEntry) =>
					likelihoodWords(likelihood, told.state.prediction.question)
				)(told)
			)
		},
		{
			heading: 'Observations',
			rows: changed.observations.map(({ id, figure, knownOn, value, period, publisher }) => ({
				key: id,
				day: knownOn,
				title: byFigure.get(figure)?.figure.title ?? figure,
				text: `${withUnit(value, byFigure.get(figure)?.figure.shortUnit ?? '')} for ${periodWords(period)}, by ${publisher}`,
				about: { prediction: '', figure }
			}))
		}
	];
	return lists.filter(({ rows }) => rows.length > 0);
}

/** Why a day stands among later ones: "known before it was said, 6 Feb 2023". */
function earlierWords(state: PredictionState, day: PartialDay, what: 'known' | 'closed'): string {
	const news = newsOn(state, day);
	return news === day ? '' : `${what} before it was said, ${shortDay(news)}`;
}

function rowOf({ prediction, verdict }: PredictionState, day: PartialDay): ChangeRow {
	return {
		key: prediction.id,
		day,
		title: prediction.title,
		text: '',
		verdict,
		about: { prediction: prediction.id }
	};
}

function closeOf({ prediction }: PredictionState, otherwise: Day): Day {
	return lastDay(prediction.window.closesOn ?? otherwise);
}

function toldRow<Entry extends EvidenceEntry | ForecastEntry>(textOf: (entry: Entry) => string) {
	return ({ entry, state: { prediction } }: Told<Entry>): ChangeRow => ({
		key: entry.id,
		day: entry.knownOn,
		title: prediction.title,
		text: textOf(entry),
		about: { prediction: prediction.id }
	});
}
