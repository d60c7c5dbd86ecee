import { describe, expect, it } from 'vitest';
import { settledClaims } from '../../../../tests/support/made-claims';
import type { MadeClaim } from './made-claim';
import { sideBySides } from './side-by-side';

const SCALE = 'icd-203';
const IDS = ['p1', 'p2', 'p3', 'p4', 'p5'];

function made(forecaster: string, probability: number, ids: readonly string[]): MadeClaim[] {
	return ids.flatMap((prediction) =>
		settledClaims([[probability, true]], { forecaster, prediction })
	);
}

describe('two forecasters', () => {
	it('are compared on the predictions that both made, and on no others', () => {
		const [pair] = sideBySides(
			[...made('ann', 0.9, [...IDS, 'hers']), ...made('ben', 0.6, IDS)],
			SCALE
		);
		expect(pair).toMatchObject({ left: 'ann', right: 'ben', common: 5, onlyLeft: 1, onlyRight: 0 });
		expect(pair?.brier).toMatchObject({ left: { mid: expect.closeTo(0.01, 12) as number } });
		expect(pair?.brier).toMatchObject({ right: { mid: expect.closeTo(0.16, 12) as number } });
	});

	it('come with a warning where their sets differ', () => {
		const same = sideBySides([...made('ann', 0.9, IDS), ...made('ben', 0.6, IDS)], SCALE);
		expect(same[0]?.warning).toBeUndefined();
		const other = sideBySides(
			[...made('ann', 0.9, IDS), ...made('ben', 0.6, [...IDS, 'x'])],
			SCALE
		);
		expect(other[0]?.warning).toBe('the sets differ');
	});

	it('are too few to say with fewer than five in common', () => {
		const [pair] = sideBySides(
			[...made('ann', 0.9, IDS), ...made('ben', 0.6, IDS.slice(1))],
			SCALE
		);
		expect(pair).toMatchObject({ common: 4, brier: 'too few to say' });
		expect(pair?.peer).toBeUndefined();
	});

	it('have peer scores that say how much more one gave to what happened', () => {
		const [pair] = sideBySides([...made('ann', 0.9, IDS), ...made('ben', 0.6, IDS)], SCALE);
		expect(pair?.peer).toBeCloseTo(100 * Math.log(0.9 / 0.6), 9);
	});

	it('have none where both called impossible what happened', () => {
		const [pair] = sideBySides([...made('ann', 0, IDS), ...made('ben', 0, IDS)], SCALE);
		expect(pair?.peer).toBeUndefined();
		expect(pair?.brier).toMatchObject({ left: { mid: 1 } });
	});
});

it('no two forecasters are set side by side who share no prediction', () => {
	expect(sideBySides([...made('ann', 0.9, IDS), ...made('ben', 0.6, ['x'])], SCALE)).toEqual([]);
});

it('those with the most in common come first', () => {
	const claims = [...made('ann', 0.9, ['p1']), ...made('ben', 0.9, IDS), ...made('cory', 0.9, IDS)];
	expect(sideBySides(claims, SCALE).map(({ left, right }) => [left, right])).toEqual([
		['ben', 'cory'],
		['ann', 'ben'],
		['ann', 'cory']
	]);
});
