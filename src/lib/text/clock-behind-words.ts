import type { Day } from '../domain/day';
import { longDay } from './day-words';

/** That a clock is on a day on which the catalogue could not have been here. */
export function clockBehindWords(day: Day): string {
	return `This machine’s clock says ${longDay(day)}, before this catalogue was made. What you log is recorded under that day.`;
}
