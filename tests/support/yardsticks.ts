import { expect } from 'vitest';

const MOST_YARDSTICKS = 10;
const NUMBERS = 1_000_000;
/** In microseconds of the processor's time: what takes no longer is quick on any machine. */
const QUICK = 300_000;

/**
 * Does it in the time of sorting a million numbers some ten times, a few seconds; in the processor's time,
 * taken of both in one run: what else the machine does is left out.
 */
export async function inFewYardsticks<Value>(work: () => Promise<Value> | Value): Promise<Value> {
	const started = process.cpuUsage();
	const value = await work();
	const took = process.cpuUsage(started).user;
	if (took > QUICK) expect(took / sortNumbers()).toBeLessThan(MOST_YARDSTICKS);
	return value;
}

function sortNumbers(): number {
	const started = process.cpuUsage();
	const numbers = Array.from({ length: NUMBERS }, (_, index) => (index * 7919) % NUMBERS);
	numbers.sort((left, right) => left - right);
	return process.cpuUsage(started).user;
}
