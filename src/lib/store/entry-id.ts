import { v7, validate, version } from 'uuid';
import type { Instant } from '../domain/entry';

const COUNTER_END = 2 ** 32;

/**
 * The id of the next entry of a chain: a UUIDv7 of its instant, above the id before it. Ids decide which
 * of two entries of one instant is the later (`compareEntries`), so those of a chain must rise even when
 * a thousand fall into one millisecond.
 */
export function nextEntryId(at: Instant, previous: string | undefined): string {
	const msecs = Date.parse(at);
	// An id from elsewhere that is no UUIDv7 cannot be counted on; its chain's next instant is later.
	if (previous === undefined || !isEntryId(previous)) return v7({ msecs });
	const before = partsOf(previous);
	if (before.msecs < msecs) return v7({ msecs });
	const seq = before.counter + 1;
	// Four thousand million entries in one millisecond: the next one it is, then.
	return seq < COUNTER_END
		? v7({ msecs: before.msecs, seq })
		: v7({ msecs: before.msecs + 1, seq: 0 });
}

/** Whether it could be an id of ours. */
export function isEntryId(id: string): boolean {
	return validate(id) && version(id) === 7;
}

/** The milliseconds of a UUIDv7 and the 32 bits after them, which the `uuid` package counts in. */
function partsOf(id: string): { readonly msecs: number; readonly counter: number } {
	const bits = BigInt(`0x${id.replaceAll('-', '')}`);
	const field = (from: bigint, length: bigint) => Number((bits >> from) & ((1n << length) - 1n));
	return {
		msecs: field(80n, 48n),
		// 12 bits before the variant, 20 bits after it.
		counter: field(64n, 12n) * 2 ** 20 + field(42n, 20n)
	};
}
