import { describe, expect, it } from 'vitest';
import { aFigure, anObservation } from '../../../tests/support/builders';
import type { ObservationEntry } from './entry';
import type { Target } from './prediction';
import { flips, readingsOf } from './reading';

const target: Target = {
	figure: 'trade',
	operator: 'at least',
	value: 200,
	unit: 'bn USD',
	period: '2023'
};
const first = anObservation({ id: 'first', value: 199, knownOn: '2024-01-12' });
const revised = anObservation({
	id: 'revised',
	value: 201,
	knownOn: '2024-06-07',
	print: 'revision'
});
const rival = anObservation({
	id: 'rival',
	value: 203,
	knownOn: '2024-02-01',
	publisher: 'Moscow'
});
const derived = anObservation({
	id: 'derived',
	value: 198,
	knownOn: '2024-01-01',
	print: 'derived'
});
const elsewhere = anObservation({ id: 'elsewhere', period: '2022' });
const observations = [revised, rival, first, derived, elsewhere];

function read(over: Partial<Target>, those: readonly ObservationEntry[] = observations) {
	const figure = aFigure();
	const state = {
		figure,
		observations: those,
		targets: [],
		milestones: [],
		goals: [],
		predictions: []
	};
	return readingsOf({ ...target, ...over }, state);
}

const deciding = (over: Partial<Target>) =>
	read(over).find(({ decides }) => decides)?.observation.id;

describe('the readings of a target', () => {
	it('are every print and rival of its period, in the order published', () => {
		expect(read({}).map(({ observation }) => observation.id)).toEqual([
			'derived',
			'first',
			'rival',
			'revised'
		]);
	});

	it('know a period however it is written', () => {
		expect(read({ period: '2023-01..2023-12' })).toHaveLength(4);
		expect(read({ period: '2023-01..2023-11' })).toEqual([]);
	});

	it('have one that decides: of the publisher named, the first print unless the latest is', () => {
		expect(deciding({})).toBe('first');
		expect(deciding({ print: 'latest' })).toBe('revised');
		expect(deciding({ publisher: 'Moscow' })).toBe('rival');
		expect(deciding({ publisher: 'Nobody' })).toBeUndefined();
	});

	it('are none where the target names no period', () => {
		const { period: _, ...open } = target;
		const figure = aFigure();
		const state = { figure, observations, targets: [], milestones: [], goals: [], predictions: [] };
		expect(readingsOf(open, state)).toEqual([]);
	});

	it('flip the verdict where they differ from the one that decides', () => {
		expect(flips(read({})).map(({ observation }) => observation.id)).toEqual(['rival', 'revised']);
		expect(flips(read({ print: 'latest' })).map(({ observation }) => observation.id)).toEqual([
			'derived',
			'first'
		]);
		expect(flips(read({ publisher: 'Nobody' }))).toEqual([]);
	});
});
