import { describe, expect, it } from 'vitest';
import { aSettledClaim, scoredClaims, settledClaims } from '../../../../tests/support/made-claims';
import type { MadeClaim } from './made-claim';
import { coinFor } from './controls';
import { scoresOf, type ScoreSummary } from './score-summary';
import { scoredOn } from './scored-claim';

const SCALE = 'icd-203';
const FIVE = [
	[0.9, true],
	[0.8, true],
	[0.6, false],
	[0.5, true],
	[0.3, false]
] as const;

function judged(claims: readonly MadeClaim[]): ScoreSummary {
	const scores = scoresOf(scoredOn(claims, SCALE), SCALE);
	if (scores === 'too few to say') throw new Error(scores);
	return scores;
}
const control = (claims: readonly MadeClaim[], id: string) =>
	judged(claims).controls.find((one) => one.id === id);

describe('the scores of a record', () => {
	it('are too few to say under five scored claims, whatever they were', () => {
		expect(scoresOf(scoredClaims([]), SCALE)).toBe('too few to say');
		expect(scoresOf(scoredClaims(FIVE.slice(0, 4)), SCALE)).toBe('too few to say');
		expect(scoresOf(scoredClaims(FIVE), SCALE)).toMatchObject({ scored: 5, cameTrue: 3 });
	});

	it('are means, worked out by hand', () => {
		const { brier, log } = judged(settledClaims(FIVE));
		expect(brier.mid).toBeCloseTo((0.01 + 0.04 + 0.36 + 0.25 + 0.09) / 5, 12);
		const given = [0.9, 0.8, 0.4, 0.5, 0.7];
		expect(log.mid).toBeCloseTo(-given.reduce((sum, p) => sum + Math.log(p), 0) / 5, 12);
		expect(brier.low).toBe(brier.high);
	});

	it('stand at both ends of what a hedge may mean', () => {
		const likely = { low: 0.55, mid: 0.675, high: 0.8 };
		const claims = [true, true, true, true, false].map((occurred) =>
			aSettledClaim({ probability: likely, occurred })
		);
		const { brier } = judged(claims);
		expect(brier.low).toBeCloseTo((4 * 0.45 ** 2 + 0.55 ** 2) / 5, 12);
		expect(brier.high).toBeCloseTo((4 * 0.2 ** 2 + 0.8 ** 2) / 5, 12);
	});

	it('are infinite where certainty was wrong, in the log score alone', () => {
		const { brier, log } = judged(settledClaims([...FIVE, [1, false]]));
		expect(log.mid).toBe(Infinity);
		expect(brier.mid).toBeLessThan(0.4);
	});
});

describe('the interval of a mean score', () => {
	const ofArticle = (article: string) => settledClaims(FIVE, { article, scenario: 'war' });

	it('comes from whole articles, where there are several', () => {
		const { clusteredBy, interval, brier } = judged([
			...ofArticle('a'),
			...settledClaims([[0.9, false]], { article: 'b' })
		]);
		expect(clusteredBy).toBe('article');
		expect(interval?.lower).toBeLessThan(brier.mid);
		expect(interval?.upper).toBeGreaterThan(brier.mid);
	});

	it('comes from events within a single article, and is none with a single event', () => {
		expect(judged(ofArticle('a'))).toMatchObject({ clusteredBy: 'event' });
		expect(judged(ofArticle('a')).interval).toBeUndefined();
		const two = [...ofArticle('a'), ...settledClaims(FIVE, { article: 'a', scenario: 'trade' })];
		expect(judged(two).interval).toBeDefined();
	});
});

describe('skill', () => {
	it('against always 50 % is what is saved of a quarter', () => {
		const skill = control(settledClaims(FIVE), 'half')?.skill.mid;
		expect(skill).toBeCloseTo(1 - 0.15 / 0.25, 12);
	});

	it('against the base rate takes the share of these very claims that came true', () => {
		const rate = control(settledClaims(FIVE), 'base rate');
		expect(rate?.brier).toBeCloseTo(0.6 * 0.4, 12);
		expect(rate?.skill.mid).toBeCloseTo(1 - 0.15 / 0.24, 12);
	});

	it('against the status quo is asked only where it has an answer, on those claims', () => {
		const changed = settledClaims(FIVE.slice(0, 4), { ifNothingChanges: 'did not' });
		const silent = settledClaims(FIVE.slice(4));
		expect(control([...changed, ...silent], 'status quo')).toMatchObject({
			answered: 4,
			brier: 3 / 4
		});
		const skill = control([...changed, ...silent], 'status quo')?.skill.mid;
		expect(skill).toBeCloseTo(1 - 0.66 / 4 / 0.75, 12);
		expect(control(settledClaims(FIVE), 'status quo')).toBeUndefined();
	});

	it('against a coin is the same for whoever made the claim', () => {
		const named = ['a', 'b', 'c', 'd', 'e'];
		const made = (forecaster: string) =>
			named.flatMap((prediction) => settledClaims([[0.7, true]], { prediction, forecaster }));
		expect(control(made('one'), 'coin flip')?.brier).toBe(
			control(made('other'), 'coin flip')?.brier
		);
		const heads = named.filter(coinFor).length;
		expect(control(made('one'), 'coin flip')?.brier).toBeCloseTo((5 - heads) / 5, 12);
	});

	it('against a coin is fair: over many predictions it falls on either side alike', () => {
		const heads = Array.from({ length: 10_000 }, (_, index) => coinFor(`prediction-${index}`));
		expect(Math.abs(heads.filter(Boolean).length - 5000)).toBeLessThan(200);
	});

	it('is none against a control that was never wrong', () => {
		const all = settledClaims(FIVE.map(([probability]) => [probability, true]));
		expect(control(all, 'base rate')?.skill).toEqual({
			low: undefined,
			mid: undefined,
			high: undefined
		});
	});
});
