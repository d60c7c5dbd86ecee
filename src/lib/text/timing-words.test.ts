import { describe, expect, it } from 'vitest';
import type { Timing } from '../domain/timing';
import { timingInShort, timingWords } from './timing-words';

const timing = (min: number, max: number, against: Timing['against'] = 'close'): Timing => ({
	min,
	max,
	against,
	happenedOn: '2023-11'
});

describe('words for early and late', () => {
	it('gives the range where only the month is known', () => {
		expect(timingWords(timing(397, 426))).toBe('397 to 426 days before the close');
		expect(timingInShort(timing(397, 426))).toBe('A year early');
	});

	it('measures a named day from that day', () => {
		expect(timingWords(timing(-1, -1, 'named day'))).toBe('1 day late');
		expect(timingWords(timing(3, 3, 'named day'))).toBe('3 days early');
		expect(timingWords(timing(0, 0, 'named day'))).toBe('on the day named');
		expect(timingInShort(timing(-1, -1, 'named day'))).toBe('A day late');
	});

	it('does not call a month that holds the close late', () => {
		expect(timingWords(timing(0, 30))).toBe('up to 30 days before the close');
		expect(timingWords(timing(-10, 20))).toBe('10 days late to 20 days early');
		expect(timingInShort(timing(-10, 20))).toBe('On time');
		expect(timingWords(timing(0, 0))).toBe('on the last day');
	});
});
