import { describe, expect, it } from 'vitest';
import { scoredClaims, settledClaims } from '../../../tests/support/made-claims';
import { scaleDependences } from '../domain/record/scale-dependence';
import { scoreSheetOf } from '../domain/record/score-sheet';
import { meanWords, scoresFinding, scoresLede, dependenceFinding } from './score-finding';
import { scoresOf } from '../domain/record/score-summary';
import {
	againstHalfWords,
	controlWords,
	percentRange,
	scoreRange,
	scoreWords,
	shareRange,
	skillWords
} from './score-words';

const EVERYONE = { scale: 'icd-203', apart: 'reader' } as const;
const plain = (text: string) => text.replaceAll('\u202f', ' ');
const times = (count: number, probability: number, cameTrue: number) =>
	Array.from({ length: count }, (_, index) => [probability, index < cameTrue] as const);

describe('scores in words', () => {
	it('have two decimals, and say infinity as such', () => {
		expect([scoreWords(0.1561), scoreWords(0), scoreWords(Infinity)]).toEqual([
			'0.16',
			'0.00',
			'∞'
		]);
	});

	it('span what a hedge may mean from least to most, whichever end that is', () => {
		expect(scoreRange({ low: 0.18, mid: 0.16, high: 0.15 })).toBe('0.15–0.18');
		expect(scoreRange({ low: 0.1, mid: 0.1, high: 0.1 })).toBe('0.10');
	});

	it('give skill its sign, and a dash where there is none', () => {
		expect([0.375, -0.2, 0, undefined].map((skill) => plain(skillWords(skill)))).toEqual([
			'+38 %',
			'−20 %',
			'0 %',
			'–'
		]);
	});

	it('say skill in plain words: closer or further off than always saying 50 %', () => {
		const skills = [0.375, -0.2, 0.001, undefined];
		expect(skills.map((skill) => plain(againstHalfWords(skill)))).toEqual([
			'38 % closer',
			'20 % further off',
			'no closer',
			'–'
		]);
	});

	it('write ranges of shares once', () => {
		expect(plain(percentRange({ low: 0.8, high: 0.95 }))).toBe('80–95 %');
		expect(plain(percentRange({ low: 1, high: 1 }))).toBe('100 %');
		expect(plain(shareRange({ lower: 0.397, upper: 0.892 }))).toBe('40–89 %');
	});

	it('name the base rate by its number', () => {
		expect(plain(controlWords('base rate', 0.846).name)).toBe('Always 85 %');
	});
});

describe('what heads the scores', () => {
	const sheetOf = (pairs: readonly (readonly [number, boolean])[], over = {}) =>
		scoreSheetOf(settledClaims(pairs, over), EVERYONE);

	it('is too few to say under five', () => {
		expect(scoresFinding(sheetOf(times(3, 0.9, 3)), undefined)).toBe(
			'3 claims scored: too few to say how good they were'
		);
		expect(scoresFinding(sheetOf([]), 'HK01')).toBe('Nothing HK01 said can be scored yet');
	});

	it('is how many came true, where nobody hedged', () => {
		expect(scoresFinding(sheetOf(times(8, 0.9, 6)), undefined)).toBe(
			'Of 8 claims scored, 6 came true'
		);
	});

	it('warns where most come from one article', () => {
		const sheet = scoreSheetOf(
			[
				...settledClaims(times(6, 0.9, 6), { article: 'a' }),
				...settledClaims(times(2, 0.9, 1), { article: 'b' })
			],
			EVERYONE
		);
		expect(scoresLede(sheet)).toContain('8 of 8 claims are scored');
		expect(scoresLede(sheet)).toContain('6 come from one article');
	});
});

describe('whether the scale decides', () => {
	it('is not asked of too few', () => {
		expect(dependenceFinding(scaleDependences(settledClaims(times(3, 0.9, 3))), String)).toContain(
			'too few to say'
		);
	});

	it('is denied where every scale says the same', () => {
		const claims = settledClaims(times(6, 0.9, 6), { forecaster: 'HK01' });
		expect(dependenceFinding(scaleDependences(claims), String)).toContain(
			'does not decide for HK01'
		);
	});
});

it('a mean without an interval says why', () => {
	const scores = scoresOf(
		scoredClaims(times(6, 0.9, 5), { article: 'a', scenario: 'x' }),
		'icd-203'
	);
	if (scores === 'too few to say') throw new Error(scores);
	expect(meanWords(scores)).toContain('no interval');
});
