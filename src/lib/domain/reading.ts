import type { FigureState } from './board';
import { compareText, lastDay } from './day';
import type { ObservationEntry } from './entry';
import { isSamePeriod } from './period';
import type { Target } from './prediction';
import { meetsTarget } from './verdict';

/** One published value of the target's period, and the verdict it would give. */
export interface Reading {
	readonly observation: ObservationEntry;
	readonly cameTrue: boolean;
	/** It is the one that the target names as deciding. */
	readonly decides: boolean;
}

/**
 * Every print and rival of the value that a target names, in the order published. The verdict hangs on
 * the choice of print where `cameTrue` differs between them.
 */
export function readingsOf(target: Target, { figure, observations }: FigureState): Reading[] {
	const { period } = target;
	if (period === undefined) return [];
	const ofPeriod = observations
		.filter((observation) => isSamePeriod(observation.period, period))
		.sort((left, right) => compareText(lastDay(left.knownOn), lastDay(right.knownOn)));
	const publisher = target.publisher ?? figure.publisher;
	const prints = ofPeriod.filter(
		(observation) => observation.publisher === publisher && observation.print !== 'derived'
	);
	const deciding = target.print === 'latest' ? prints.at(-1) : prints[0];
	return ofPeriod.map((observation) => ({
		observation,
		cameTrue: meetsTarget(target, observation.value),
		decides: observation === deciding
	}));
}

/** The readings that would flip the verdict of the deciding one. */
export function flips(readings: readonly Reading[]): Reading[] {
	const deciding = readings.find(({ decides }) => decides);
	return deciding ? readings.filter(({ cameTrue }) => cameTrue !== deciding.cameTrue) : [];
}
