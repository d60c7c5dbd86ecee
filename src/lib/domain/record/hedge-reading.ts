/** Where in the range of a hedge its number is taken. A forecast in numbers has the same at all three. */
export type HedgeReading = 'low' | 'mid' | 'high';

export const HEDGE_READINGS: readonly HedgeReading[] = ['low', 'mid', 'high'];

export type ByReading<Value> = Readonly<Record<HedgeReading, Value>>;

export function byReading<Value>(valueAt: (reading: HedgeReading) => Value): ByReading<Value> {
	return { low: valueAt('low'), mid: valueAt('mid'), high: valueAt('high') };
}
