import type { Board, PredictionState } from './board';
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
	if (wordingOf(before) !== wordingOf(after)) changes.push({ what: 'wording' });
	for (const what of ['forecasts', 'evidence'] as const) {
		if (before[what].length !== after[what].length) {
			changes.push({ what, from: before[what].length, to: after[what].length });
		}
	}
	return changes;
}

function wordingOf({ prediction }: PredictionState): string {
	return JSON.stringify([
		prediction.title,
		prediction.claim,
		prediction.question,
		prediction.criteria,
		prediction.window,
		prediction.conditions
	]);
}
