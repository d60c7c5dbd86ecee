import { order } from './day-words';

/** With the day first, whoever the reader is: for what is compared, or replaces what left earlier. */
export function inOneOrder<Written>(written: () => Written): Written {
	const was = order.isMonthFirst;
	order.isMonthFirst = false;
	try {
		return written();
	} finally {
		order.isMonthFirst = was;
	}
}
