import { describe, expect, it } from 'vitest';
import {
	counted,
	inSentence,
	listed,
	number,
	percent,
	signed,
	signedWithUnit,
	spelled,
	withUnit
} from './number-words';

describe('words for numbers', () => {
	it('uses a minus, not a hyphen, and no sign on zero', () => {
		expect([number(-2.5), number(-0.001, 1), signed(29.3), signed(0), signed(-4)]).toEqual([
			'−2.5',
			'0.0',
			'+29.3',
			'0',
			'−4'
		]);
	});

	it('groups thousands and keeps the decimals asked for', () => {
		expect([number(1689), number(240.1, 2), number(48)]).toEqual(['1,689', '240.10', '48']);
	});

	it('never parts a number from its unit, nor lets a word close up to it', () => {
		expect(withUnit(38.8, 'bcm')).toBe('38.8\u00a0bcm');
		expect(signedWithUnit(-0.5, 'bn USD')).toBe('−0.5\u00a0bn USD');
		expect(percent(0.4837, 1)).toBe('48.4\u202f%');
		expect(withUnit(3, '')).toBe('3');
	});

	it('spells numbers below a hundred', () => {
		expect([0, 13, 20, 52, 99, 100].map(spelled)).toEqual([
			'zero',
			'thirteen',
			'twenty',
			'fifty-two',
			'ninety-nine',
			'100'
		]);
		expect([inSentence(10), inSentence(29)]).toEqual(['ten', '29']);
	});

	it('counts one apart and joins a list', () => {
		expect([counted(1, 'day'), counted(2, 'day'), counted(0, 'entry', 'entries')]).toEqual([
			'1 day',
			'2 days',
			'0 entries'
		]);
		expect([listed(['a']), listed(['a', 'b', 'c'], 'or')]).toEqual(['a', 'a, b or c']);
	});
});
