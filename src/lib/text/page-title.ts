import type { Day } from '../domain/day';
import { shortDay } from './day-words';

/** What a tab of the browser is called: "Scores, as of 3 Mar 2023 · Hindcast" where it is not today's. */
export function pageTitle(title: string, replayed: Day | undefined): string {
	return `${title}${replayed === undefined ? '' : `, as of ${shortDay(replayed)}`} · Hindcast`;
}
