import { describe, expect, it } from 'vitest';
import {
	anEvidence,
	aPrediction,
	aResolution,
	link,
	NO,
	YES
} from '../../../tests/support/builders';
import type { PredictionState } from '../domain/board';
import type { Ruling } from '../domain/entry';
import type { Question, Target } from '../domain/prediction';
import { verdictOf } from '../domain/verdict';
import { answerWords, bearingWords, recordedInWords, targetWords } from './outcome-words';

function headOf(question: Question, ruling: Ruling): string {
	const state = {
		prediction: aPrediction({ question }),
		resolution: aResolution({ ruling }),
		verdict: verdictOf(question, ruling),
		conditions: []
	} as unknown as PredictionState;
	return answerWords(state).head.replaceAll('\u202f', ' ');
}

const goal: Target = { operator: 'at least', value: 200, unit: 'bn USD', period: '2023' };
const numeric = { kind: 'numeric', target: goal } as const;
const came = (value: number): Ruling => ({
	as: 'outcome',
	outcome: { kind: 'numeric', value, unit: 'bn USD' }
});

describe('the answer to “Did it happen?”', () => {
	it('is yes or no before the value that came', () => {
		expect(headOf(numeric, came(240.11))).toBe('Yes, 240.11 bn USD');
		expect(headOf(numeric, came(190))).toBe('No, 190 bn USD');
	});

	it('is a plain yes, no or in part of what either is so or not', () => {
		expect(headOf({ kind: 'binary' }, { as: 'outcome', outcome: YES })).toBe('Yes');
		expect(headOf({ kind: 'binary' }, { as: 'outcome', outcome: NO })).toBe('No');
		const partly = { held: 'He came.', failed: 'A day late.' };
		expect(headOf({ kind: 'binary' }, { as: 'outcome', outcome: YES, partly })).toBe('In part');
	});

	it('says of a day that it did not come', () => {
		const question = { kind: 'date', target: { to: '2023-04-30' } } as const;
		expect(headOf(question, { as: 'outcome', outcome: { kind: 'date' } })).toBe(
			'No, not by the close'
		);
	});
});

it('evidence is counted for and against, in words where there is none', () => {
	const pro = anEvidence();
	const contra = anEvidence({ bearing: 'contradicts' });
	const neutral = anEvidence({ bearing: 'neutral' });
	expect(bearingWords([pro, pro, neutral])).toBe('3 sources: 2 for it, none against');
	expect(bearingWords([contra])).toBe('1 source: none for it, 1 against');
	expect(bearingWords([neutral])).toBe('1 source, neither for nor against it');
});

it('a target is stated in a year, but on a day', () => {
	const words = (period: string) => targetWords({ ...goal, period }).replaceAll('\u202f', ' ');
	expect(words('2023')).toBe('at least 200 bn USD in 2023');
	expect(words('2026-01-17')).toBe('at least 200 bn USD on 17 Jan 2026');
});

it('what came from another browser is not called the reader’s own', () => {
	const theirs = { link: link(1, 'theirs') };
	expect(recordedInWords(theirs, false)).toBe('from another browser');
	expect(recordedInWords(theirs, true)).toBe('in your journal');
	expect(recordedInWords({}, false)).toBe('in the catalogue');
});
