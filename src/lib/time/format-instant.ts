import { DateTime } from 'luxon';
import type { Day } from '../domain/day';
import type { Instant } from '../domain/entry';

/** An instant as a clock on the wall shows it. */
export interface LocalTime {
	readonly day: Day;
	/** `09:04` */
	readonly time: string;
	/** IANA name: `Europe/Berlin`. */
	readonly zone: string;
	/** `UTC+1`, `UTC+12:45`. */
	readonly offset: string;
}

/** The wall clock at an instant, where the reader is or in a named zone. Throws on what is no instant. */
export function localTime(instant: Instant, zone = 'local'): LocalTime {
	const local = at(instant, zone);
	return {
		day: local.toFormat('yyyy-MM-dd'),
		time: local.toFormat('HH:mm'),
		zone: local.zoneName ?? 'UTC',
		offset: local.toFormat("'UTC'Z").replace(/([+-]0)$/, '')
	};
}

function at(instant: Instant, zone: string): DateTime<true> {
	const local = DateTime.fromISO(instant, { zone });
	if (!local.isValid) throw new RangeError(`not an instant: ${instant} (${zone})`);
	return local;
}
