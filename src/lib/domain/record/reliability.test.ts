import { describe, expect, it } from 'vitest';
import { aSettledClaim, scoredClaims } from '../../../../tests/support/made-claims';
import { corpDecomposition } from '../calibration/decomposition';
import { reliabilityOf } from './reliability';
import { scoredOn } from './scored-claim';
import { recordOverTime } from './over-time';
import { wordsUsed } from './words-used';

const SCALE = 'icd-203';
const likely = { low: 0.55, mid: 0.675, high: 0.8 };
const certain = { low: 0.95, mid: 0.97, high: 0.99 };

describe('calibration', () => {
	it('is read off matured claims only: one that came true early would flatter', () => {
		const claims = [
			aSettledClaim({ probability: 0.9, occurred: true, matured: false }),
			aSettledClaim({ probability: 0.9, occurred: false })
		];
		const reliability = reliabilityOf(scoredOn(claims, SCALE), 'mid');
		expect(reliability?.count).toBe(1);
		expect(reliability?.corp.score).toBeCloseTo(0.81, 12);
	});

	it('is none where nothing has matured: not 0', () => {
		expect(reliabilityOf([], 'mid')).toBeUndefined();
		const open = aSettledClaim({ probability: 0.9, occurred: true, matured: false });
		expect(reliabilityOf(scoredOn([open], SCALE), 'mid')).toBeUndefined();
	});

	it('tells of every bin how many claims it holds, from how many articles, and how many came true', () => {
		const scored = [
			...scoredClaims([[0.9, true]], { article: 'a' }),
			...scoredClaims([[0.95, false]], { article: 'a' }),
			...scoredClaims([[1, true]], { article: 'b' }),
			...scoredClaims([[0.3, false]], { scenario: 'war' })
		];
		const { bins, sources } = reliabilityOf(scored, 'mid') ?? { bins: [], sources: 0 };
		expect(bins[9]).toMatchObject({ count: 3, sources: 2, cameTrue: 2 });
		expect(bins[3]).toMatchObject({ count: 1, sources: 1, cameTrue: 0 });
		expect(bins[4]).toMatchObject({ count: 0, sources: 0, meanForecast: undefined });
		expect(sources).toBe(3);
	});

	it('takes its parts from the recalibrated curve', () => {
		const pairs = [
			[0.2, false],
			[0.4, true],
			[0.6, false],
			[0.8, true]
		] as const;
		const parts = corpDecomposition(
			pairs.map(([probability, occurred]) => ({ probability, occurred }))
		);
		const { corp, areaUnderRoc } = reliabilityOf(scoredClaims(pairs), 'mid') ?? {};
		expect(corp?.miscalibration).toBe(parts?.miscalibration);
		expect(corp?.discrimination).toBe(parts?.discrimination);
		expect(areaUnderRoc).toBe(0.75);
	});

	it('has a band around its curve wherever a forecast lies', () => {
		const { band, corp } =
			reliabilityOf(
				scoredClaims([
					[0.2, false],
					[0.7, true]
				]),
				'mid'
			) ?? {};
		expect(band?.map(({ probability }) => probability)).toEqual([...(corp?.probabilities ?? [])]);
	});
});

describe('the words of a scale', () => {
	const said = (word: typeof likely, occurred: boolean, hedged = true) =>
		aSettledClaim({ probability: word, occurred, hedged }, { article: 'a' });

	it('are counted as the scale reads them, from the least likely on', () => {
		const claims = [said(certain, false), said(likely, true), said(likely, false)];
		expect(
			wordsUsed(scoredOn(claims, SCALE), SCALE).map(({ term, count, cameTrue, sources }) => [
				term.term,
				count,
				cameTrue,
				sources
			])
		).toEqual([
			['likely', 2, 1, 1],
			['almost certain', 1, 0, 1]
		]);
	});

	it('are judged from five on, by whether the interval meets what the scale says', () => {
		const times = (word: typeof likely, yes: number, no: number) =>
			wordsUsed(
				scoredOn(
					Array.from({ length: yes + no }, (_, index) => said(word, index < yes)),
					SCALE
				),
				SCALE
			)[0]?.meaning;
		expect(times(certain, 3, 1)).toBe('too few to say');
		expect(times(certain, 7, 3)).toBe('came true less often');
		expect(times(likely, 7, 3)).toBe('within');
		expect(times({ low: 0.2, mid: 0.325, high: 0.45 }, 12, 1)).toBe('came true more often');
	});

	it('leave out what was said in numbers, though it be the same number', () => {
		expect(wordsUsed(scoredOn([said(likely, true, false)], SCALE), SCALE)).toEqual([]);
	});
});

describe('a record over time', () => {
	it('grows day by day as answers become known, the matured ones only', () => {
		const claims = [
			aSettledClaim({ probability: 0.8, occurred: false, knownOn: '2024-05-01' }),
			aSettledClaim({ probability: 0.6, occurred: true, knownOn: '2024-03-01' }),
			aSettledClaim({ probability: 0.4, occurred: true, knownOn: '2024-05-01' }),
			aSettledClaim({ probability: 1, occurred: true, knownOn: '2024-04-01', matured: false })
		];
		const points = recordOverTime(scoredOn(claims, SCALE));
		expect(points.map(({ count }) => count)).toEqual([1, 3]);
		expect(points[1]?.meanForecast).toBeCloseTo(0.6, 12);
		expect(points[1]?.cameTrue).toBeCloseTo(2 / 3, 12);
		expect(points[1]?.brier).toBeCloseTo((0.16 + 0.64 + 0.36) / 3, 12);
	});
});
