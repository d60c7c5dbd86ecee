import type { Instant } from '../domain/entry';
import { longDay } from './day-words';
import { number } from './number-words';

/** What a clock that ran ahead did to a chain, from this entry on. */
export function clockAheadWords(seq: number): string {
	return `Your clock ran ahead when entry ${number(seq)} was saved; what follows keeps its order but not its time.`;
}

/** The same before something is saved under today's clock. */
export function behindWords(seq: number, recordedAt: Instant): string {
	return `Entry ${number(seq)} of your journal says ${longDay(recordedAt.slice(0, 10))}, so today’s clock is behind it. What you save now keeps its order but not its time; its days are the ones that you give.`;
}
