import { expect } from 'vitest';

const MOST_YARDSTICKS = 40;
const NUMBERS = 100_000;
/** In microseconds of the processor's time: what takes no longer is quick on any machine. */
const QUICK = 300_000;

/**
 * Does it in the time of sorting a hundred thousand numbers some forty times, a second or two; in the
 * processor's time, taken of both in one run: what else the machine does is left out.
 */
export async function inFewYardsticks<Value>(work: () => Promise<Value> | Value): Promise<Value> {
	const started = process.cpuUsage();
	const value = await work();
	const took = process.cpuUsage(started).user;
	if (took > QUICK) expect(took / yardstick()).toBeLessThan(MOST_YARDSTICKS);
	return value;
}

/** The longest of a few: the first runs before it is compiled, as what is measured does. */
function yardstick(): number {
	return Math.max(...Array.from({ length: 3 }, sortNumbers));
}

function sortNumbers(): number {
	const started = process.cpuUsage();
	const numbers = Array.from({ length: NUMBERS }, (_, index) => (index * 7919) % NUMBERS);
	numbers.sort((left, right) => left - right);
	return process.cpuUsage(started).user;
}
