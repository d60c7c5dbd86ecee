import { describe, expect, it } from 'vitest';
import { brierScore, brierScoreMulticategory } from './brier';
import { logScore } from './log-score';
import { baselineScore } from './relative';
import { compareScores, SCORE_RULES, scoreRule } from './score-rule';

describe('the rules of the scores', () => {
	it('are each found by their id', () => {
		for (const rule of SCORE_RULES) expect(scoreRule(rule.id)).toBe(rule);
		expect(new Set(SCORE_RULES.map(({ name }) => name)).size).toBe(SCORE_RULES.length);
	});

	it('put the best score first, whichever way is good', () => {
		const sorted = (id: Parameters<typeof scoreRule>[0], scores: number[]) =>
			scores.toSorted((left, right) => compareScores(scoreRule(id), left, right));
		expect(sorted('brier', [0.5, 0.1, 0.9])).toEqual([0.1, 0.5, 0.9]);
		expect(sorted('log', [Infinity, 0.7, Infinity, 0])).toEqual([0, 0.7, Infinity, Infinity]);
		expect(sorted('baseline', [-30, 100, -Infinity])).toEqual([100, -30, -Infinity]);
		expect(compareScores(scoreRule('skill'), 0.2, 0.2)).toBe(0);
	});

	it('agree with the scores on which way is good and how far it goes', () => {
		const ends: [Parameters<typeof scoreRule>[0], number, number][] = [
			['brier', brierScore(1, true), brierScore(1, false)],
			[
				'brier-multicategory',
				brierScoreMulticategory([1, 0], 0),
				brierScoreMulticategory([1, 0], 1)
			],
			['log', logScore(1, true), logScore(0, true)],
			['baseline', baselineScore(1, 2), baselineScore(0, 2)]
		];
		for (const [id, right, wrong] of ends) {
			const rule = scoreRule(id);
			expect(compareScores(rule, right, wrong)).toBe(-1);
			expect([right, wrong].sort((a, b) => a - b)).toEqual([rule.range.low, rule.range.high]);
		}
	});

	it('name what the uniform forecast scores', () => {
		expect(scoreRule('brier').neutral).toBe(brierScore(0.5, true));
		expect(scoreRule('log').neutral).toBeCloseTo(logScore(0.5, false), 15);
		expect(scoreRule('baseline').neutral).toBe(baselineScore(0.5, 2));
	});
});
