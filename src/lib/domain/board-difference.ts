import type { Board, PredictionState } from './board';
import { compareText } from './day';
import type { Entry } from './entry';
import { isItsReader, READER } from './own-prediction';
import { isSameValue } from './same-value';
import type { Verdict } from './verdict';

/** A prediction that two boards see differently. */
export interface PredictionDifference {
	readonly id: string;
	readonly title: string;
	readonly before?: PredictionState;
	readonly after?: PredictionState;
	readonly changes: readonly Change[];
}

export type Change =
	| { readonly what: 'added' }
	| { readonly what: 'missing' }
	| { readonly what: 'verdict'; readonly from: Verdict; readonly to: Verdict }
	| { readonly what: 'wording' }
	| { readonly what: 'criteria' }
	| { readonly what: 'window' }
	| { readonly what: 'resolution' }
	| { readonly what: 'forecasts'; readonly from: number; readonly to: number }
	| { readonly what: 'evidence'; readonly from: number; readonly to: number };

/** What `after` says that `before` does not, prediction by prediction, in the order of `after`. */
export function differencesBetween(before: Board, after: Board): PredictionDifference[] {
	const added = after.predictions.flatMap((state) => {
		const earlier = before.byPrediction.get(state.prediction.id);
		const changes: Change[] = earlier ? changesOf(earlier, state) : [{ what: 'added' }];
		return changes.length
			? [{ ...namesOf(state), ...(earlier && { before: earlier }), after: state, changes }]
			: [];
	});
	const missing = before.predictions
		.filter(({ prediction }) => !after.byPrediction.has(prediction.id))
		.map((state) => ({
			...namesOf(state),
			before: state,
			changes: [{ what: 'missing' } satisfies Change]
		}));
	return [...added, ...missing];
}

/** Entries that speak in `after` and no longer did in `before`: what had put them aside is taken back. */
export function standingAgain(before: Board, after: Board): Entry[] {
	const silent = new Set(
		before.predictions
			.flatMap(({ history }) => history)
			.filter(({ standing }) => standing !== 'stands')
			.map(({ entry }) => entry.id)
	);
	const measured = new Set(observationsOf(before).map(({ id }) => id));
	return [
		...after.predictions
			.flatMap(({ history }) => history)
			.filter(({ entry, standing }) => standing === 'stands' && silent.has(entry.id))
			.map(({ entry }) => entry),
		...observationsOf(after).filter(({ id }) => !measured.has(id))
	];
}

function observationsOf(board: Board): readonly Entry[] {
	return board.figures.flatMap(({ observations }) => observations);
}

function namesOf({ prediction }: PredictionState) {
	return { id: prediction.id, title: prediction.title };
}

function changesOf(before: PredictionState, after: PredictionState): Change[] {
	const changes: Change[] = [];
	if (before.verdict !== after.verdict) {
		changes.push({ what: 'verdict', from: before.verdict, to: after.verdict });
	} else if (before.resolution?.id !== after.resolution?.id) {
		changes.push({ what: 'resolution' });
	}
	for (const [what, partOf] of PARTS) {
		if (!isSameValue(partOf(before), partOf(after))) changes.push({ what });
	}
	for (const what of ['forecasts', 'evidence'] as const) {
		if (!isSameValue(idsOf(before[what]), idsOf(after[what]))) {
			changes.push({ what, from: before[what].length, to: after[what].length });
		}
	}
	return changes;
}

function idsOf(entries: readonly Entry[]): string[] {
	return entries.map(({ id }) => id).sort(compareText);
}

/** What a reader would be judged by, had they said it: not its tags, nor what it is related to. */
const PARTS: readonly (readonly [
	what: 'wording' | 'criteria' | 'window',
	partOf: (state: PredictionState) => unknown
])[] = [
	[
		'wording',
		({ entry, prediction: { title, claim, forecaster, saidOn, hedge, notScorable } }) => [
			title,
			claim,
			// Whoever looks at a journal, its reader is the same one.
			isItsReader(entry, forecaster) ? READER : forecaster,
			saidOn,
			hedge,
			notScorable
		]
	],
	[
		'criteria',
		({ prediction: { question, criteria, conditions } }) => [question, criteria, conditions]
	],
	['window', ({ prediction }) => prediction.window]
];
