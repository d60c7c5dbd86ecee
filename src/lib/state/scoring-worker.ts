import type { MadeClaim } from '../domain/record/made-claim';
import { scoreSheetWork, type ScoreOptions, type ScoreSheet } from '../domain/record/score-sheet';

/*
 * Scores claims away from the page: takes them in batches, then the order to score, and tells how far it is.
 * To stop it, it is terminated.
 */

export type ScoringOrder =
	{ readonly claims: readonly MadeClaim[] } | { readonly options: ScoreOptions };

export type ScoringAnswer = { readonly share: number } | { readonly sheet: ScoreSheet };

const claims: MadeClaim[] = [];

self.onmessage = ({ data }: MessageEvent<ScoringOrder>) => {
	if ('claims' in data) {
		for (const claim of data.claims) claims.push(claim);
		return;
	}
	const work = scoreSheetWork(claims, data.options);
	for (;;) {
		const step = work.next();
		if (step.done) {
			answer({ sheet: step.value }, buffersOf(step.value));
			return;
		}
		answer({ share: step.value });
	}
};

function answer(message: ScoringAnswer, transfer: Transferable[] = []): void {
	self.postMessage(message, { transfer });
}

/** What may be large is handed over, not copied. */
function buffersOf({ reliability }: ScoreSheet): Transferable[] {
	if (!reliability) return [];
	const { probabilities, weights, recalibrated } = reliability.corp;
	return [probabilities, weights, recalibrated].map(({ buffer }) => buffer as ArrayBuffer);
}
