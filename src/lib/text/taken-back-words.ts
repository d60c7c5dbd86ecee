import { isAhead } from '../domain/clock-ahead';
import type { Day } from '../domain/day';
import type { RetractionEntry } from '../domain/entry';
import { dayAt } from '../time/today';
import { longDay } from './day-words';
import { stopped } from './sentence-words';

/** "You took this back on 22 November 2026."; without the day where the clock that gave it ran ahead. */
export function takenBackWords(retraction: RetractionEntry, isOwn: boolean, today: Day): string {
	const { recordedAt } = retraction;
	const when = isAhead(retraction, today) ? '' : ` on ${longDay(dayAt(recordedAt))}`;
	return `${isOwn ? 'You took this back' : 'Another browser took this back'}${when}.`;
}

/** Why, and the way back. */
export function takenBackWhyWords({ reason }: RetractionEntry): string {
	const why = reason === undefined ? '' : `Why: ${stopped(reason)} `;
	return `${why}It stands again once that is taken back in the journal.`;
}

/** A claim that a condition goes on naming: "Grain moves, taken back". */
export function goneClaimWords(title: string | undefined): string {
	return title === undefined ? 'A claim that is not here' : `${title}, taken back`;
}
