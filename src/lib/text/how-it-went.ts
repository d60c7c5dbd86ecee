import type { PredictionState } from '../domain/board';
import type { Day } from '../domain/day';
import { claimNote } from './claim-words';
import { shortDay } from './day-words';
import { listed, sentence } from './number-words';
import { missingWords } from './verdict-words';

/** What became of a claim, for a row that has its verdict beside it: the fact, and what to mind. */
export interface HowItWent {
	readonly fact: string;
	readonly note?: string;
}

/** The value, the day, the part that held, the reason: in few words, with the resolution's own note. */
export function howItWent(state: PredictionState, asOf: Day): HowItWent {
	const { prediction, resolution, conditions, verdict } = state;
	if (verdict === 'not scorable') {
		const missing = prediction.notScorable?.missing ?? [];
		return { fact: sentence(listed(missing.map(missingWords))) };
	}
	const failed = conditions.find((report) => report.state === 'failed');
	if (verdict === 'annulled' && failed) {
		return { fact: 'Its condition failed', note: failed.condition.text };
	}
	const ruling = resolution?.ruling;
	if (ruling && ruling.as !== 'outcome') return { fact: ruling.why };
	if (ruling?.partly) {
		return { fact: `Held: ${ruling.partly.held}`, note: `Did not: ${ruling.partly.failed}` };
	}
	const note = resolution?.note;
	const fact = sentence(claimNote(state, asOf));
	// The day on which nothing happened says nothing beside a reason.
	if (fact === settledDay(state)) return { fact: note ?? `Known ${fact}` };
	return note === undefined ? { fact } : { fact, note };
}

/** The day of a verdict that has no day of its own. */
function settledDay({ settledOn, timing, verdict }: PredictionState): string | undefined {
	const happened = timing !== undefined && verdict !== 'did not';
	return settledOn === undefined || happened ? undefined : shortDay(settledOn);
}
