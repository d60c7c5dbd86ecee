import { describe, expect, it } from 'vitest';
import type { PredictionState } from '../domain/board';
import type { Question } from '../domain/prediction';
import type { Timing } from '../domain/timing';
import { aPrediction, aResolution, NO } from '../../../tests/support/builders';
import { happenedWords, partInTimeWords, timingInShort, timingWords } from './timing-words';

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

	it('says of what held in part how it counts, not that all of it was early', () => {
		const state = {
			prediction: aPrediction(),
			timing: timing(397, 426)
		} as PredictionState;
		expect(partInTimeWords(state, '2024-06-01')).toBe(
			'The part that held came in November 2023. The window runs on until 31 December 2024. It enters no score.'
		);
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

describe('the clock of what happened', () => {
	const denied = (question: Question, knownOn: string, happenedOn?: string) =>
		happenedWords({
			prediction: aPrediction({ question }),
			verdict: 'did not',
			resolution: aResolution({
				ruling: { as: 'outcome', outcome: NO },
				knownOn,
				...(happenedOn !== undefined && { happenedOn })
			})
		});
	const arrival: Question = { kind: 'date', target: { to: '2024-12-31' } };

	it('says of what did not come true that nothing had happened by the close', () => {
		expect(denied(arrival, '2025-01-02')).toBe('nothing by the close');
		expect(denied({ kind: 'binary' }, '2025-01-02')).toBe('not as claimed by the close');
		expect(denied({ kind: 'binary' }, '2024-03-01')).toBe('not as claimed');
	});

	it('keeps the day on which something else happened', () => {
		expect(denied({ kind: 'binary' }, '2024-03-01', '2024-02')).toBe('Feb 2024, not as claimed');
	});

	it('tells nothing while nothing is known', () => {
		expect(happenedWords({ prediction: aPrediction(), verdict: 'open' })).toBe('–');
	});
});
