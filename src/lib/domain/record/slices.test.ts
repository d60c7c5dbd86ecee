import { expect, it } from 'vitest';
import { aSettledClaim, settledClaims } from '../../../../tests/support/made-claims';
import { scoredOn } from './scored-claim';
import { SLICES, slicesOf } from './slices';

const SCALE = 'icd-203';

it('a slice holds the claims of one scenario, kind or article, the largest first', () => {
	const claims = [
		...settledClaims([[0.9, true]], { scenario: 'war', kind: 'date' }),
		...settledClaims(
			Array.from({ length: 5 }, () => [0.8, true]),
			{ scenario: 'trade', article: 'a' }
		)
	];
	const scored = scoredOn(claims, SCALE);
	expect(slicesOf(scored, 'scenario')).toMatchObject([
		{ key: 'trade', scored: 5, scores: { brier: { mid: expect.closeTo(0.04, 12) as number } } },
		{ key: 'war', scored: 1, scores: 'too few to say' }
	]);
	expect(slicesOf(scored, 'kind').map(({ key }) => key)).toEqual(['binary', 'date']);
	expect(slicesOf(scored, 'article').map(({ key }) => key)).toEqual(['a', undefined]);
});

it('lead times run from short to long, counted from the forecast that is scored', () => {
	const after = (knownOn: string) =>
		aSettledClaim({ probability: 0.5, occurred: true, saidOn: '2023-01-01', knownOn });
	const claims = ['2024-01-01', '2023-01-30', '2023-01-31', '2023-12-31'].map(after);
	expect(
		slicesOf(scoredOn(claims, SCALE), 'lead time').map(({ key, scored }) => [key, scored])
	).toEqual([
		['under a month', 1],
		['under half a year', 1],
		['under a year', 1],
		['a year or more', 1]
	]);
});

it('slices part the scored claims: each is in exactly one', () => {
	const scored = scoredOn(
		settledClaims(Array.from({ length: 9 }, (_, index) => [index / 10, index % 2 === 0])),
		SCALE
	);
	for (const by of SLICES) {
		const sizes = slicesOf(scored, by).map((slice) => slice.scored);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(9);
	}
});
