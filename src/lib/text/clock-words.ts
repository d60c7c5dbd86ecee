import type { Instant } from '../domain/entry';
import { dayAt } from '../time/today';
import { longDay } from './day-words';
import { number } from './number-words';
import { madeAtWords } from './snapshot-words';

/** What a clock that ran ahead did to a chain, from this entry on. */
export function clockAheadWords(seq: number): string {
	return `Your clock ran ahead when entry ${number(seq)} was saved; what follows keeps its order but not its time.`;
}

/** The same before something is saved under today's clock. */
export function behindWords(seq: number, recordedAt: Instant): string {
	return `Entry ${number(seq)} of your journal says ${longDay(dayAt(recordedAt))}, so today’s clock is behind it. What you save now keeps its order but not its time; its days are the ones that you give.`;
}

/** That a snapshot says it was made at a time that has not come where it is read. */
export function notYetWords(
	madeAt: Instant,
	now: Instant
): { readonly finding: string; readonly rest: string } {
	return {
		finding: 'Made in the future.',
		rest: `By its maker’s clock it was made on ${madeAtWords(madeAt)}; by yours it is only ${madeAtWords(now)}. One of the two is wrong.`
	};
}
