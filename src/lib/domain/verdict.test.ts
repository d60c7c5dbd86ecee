import { describe, expect, it } from 'vitest';
import type { Outcome, Ruling } from './entry';
import type { Operator, Question } from './prediction';
import { meetsTarget, verdictOf } from './verdict';

const outcome = (value: Outcome): Ruling => ({ as: 'outcome', outcome: value });
const trade = (operator: Operator, value: number, tolerance?: number) =>
	({
		kind: 'numeric',
		target: { operator, value, unit: 'bn USD', ...(tolerance !== undefined && { tolerance }) }
	}) satisfies Question;
const bn = (value: number, bound?: 'at least' | 'at most' | 'about') =>
	outcome({ kind: 'numeric', value, unit: 'bn USD', ...(bound && { bound }) });

describe('the verdict', () => {
	it('on a yes-or-no claim is whether it happened', () => {
		const binary = { kind: 'binary' } as const;
		expect(verdictOf(binary, outcome({ kind: 'binary', occurred: true }))).toBe('came true');
		expect(verdictOf(binary, outcome({ kind: 'binary', occurred: false }))).toBe('did not');
	});

	it('on a choice is whether a favoured option came', () => {
		const choice: Question = {
			kind: 'choice',
			options: ['march', 'april', 'may'].map((id) => ({ id, label: id })),
			favoured: ['march', 'april']
		};
		expect(verdictOf(choice, outcome({ kind: 'choice', option: 'april' }))).toBe('came true');
		expect(verdictOf(choice, outcome({ kind: 'choice', option: 'may' }))).toBe('did not');
	});

	it.each<[Operator, number, number | undefined, boolean[]]>([
		['at least', 200, undefined, [false, true, true]],
		['above', 200, undefined, [false, false, true]],
		['at most', 200, undefined, [true, true, false]],
		['below', 200, undefined, [true, false, false]],
		['exactly', 200, undefined, [false, true, false]],
		['about', 200, 0.1, [true, true, true]],
		['about', 200, 0.05, [false, true, false]]
	])('on a value said to be %s %d follows the operator', (operator, value, tolerance, expected) => {
		const { target } = trade(operator, value, tolerance);
		expect([199.9, 200, 200.1].map((actual) => meetsTarget(target, actual))).toEqual(expected);
	});

	it('does not hang on fractions that binary numbers cannot hold', () => {
		expect(10.3 - 10.2).toBeGreaterThan(0.1);
		expect(meetsTarget(trade('about', 10.2, 0.1).target, 10.3)).toBe(true);
	});

	it('is ambiguous when a bound leaves the answer open, and not when it settles it', () => {
		expect(verdictOf(trade('at least', 200), bn(218, 'at least'))).toBe('came true');
		expect(verdictOf(trade('at least', 200), bn(150, 'at least'))).toBe('ambiguous');
		expect(verdictOf(trade('at least', 200), bn(150, 'at most'))).toBe('did not');
		expect(verdictOf(trade('at least', 200), bn(218, 'at most'))).toBe('ambiguous');
		expect(verdictOf(trade('below', 200), bn(150, 'at most'))).toBe('came true');
		expect(verdictOf(trade('below', 200), bn(150, 'at least'))).toBe('ambiguous');
		expect(verdictOf(trade('below', 200), bn(218, 'at least'))).toBe('did not');
		expect(verdictOf(trade('at least', 200), bn(201, 'about'))).toBe('came true');
	});

	it('is ambiguous when the value comes in another unit', () => {
		const yuan = outcome({ kind: 'numeric', value: 1600, unit: 'bn CNY' });
		expect(verdictOf(trade('at least', 200), yuan)).toBe('ambiguous');
	});

	it.each([
		['2023-03-20', 'came true'],
		['2023-03-22', 'came true'],
		['2023-03-19', 'did not'],
		['2023-03-23', 'did not'],
		['2023-03', 'ambiguous'],
		['2023-04', 'did not']
	])('on a span of days, happening on %s, is %s', (day, verdict) => {
		const visit: Question = { kind: 'date', target: { from: '2023-03-20', to: '2023-03-22' } };
		expect(verdictOf(visit, outcome({ kind: 'date', day }))).toBe(verdict);
	});

	it('on a day that never came is that it did not', () => {
		const visit: Question = { kind: 'date', target: { to: '2023-05' } };
		expect(verdictOf(visit, outcome({ kind: 'date' }))).toBe('did not');
		expect(verdictOf(visit, outcome({ kind: 'date', day: '2023-05-16' }))).toBe('came true');
	});

	it('is partly when the ruling names what held and what failed, whatever the outcome', () => {
		const partly = { held: 'the visit', failed: 'the day' };
		for (const occurred of [true, false]) {
			const ruling: Ruling = { as: 'outcome', outcome: { kind: 'binary', occurred }, partly };
			expect(verdictOf({ kind: 'binary' }, ruling)).toBe('partly');
		}
	});

	it('is void as the ruling says', () => {
		expect(verdictOf({ kind: 'binary' }, { as: 'annulled', why: 'No visit.' })).toBe('annulled');
		expect(verdictOf({ kind: 'binary' }, { as: 'ambiguous', why: 'Both.' })).toBe('ambiguous');
	});

	it('is ambiguous when the outcome answers another kind of question', () => {
		expect(verdictOf({ kind: 'binary' }, bn(200))).toBe('ambiguous');
		expect(verdictOf(trade('above', 1), outcome({ kind: 'date', day: '2023' }))).toBe('ambiguous');
	});
});
