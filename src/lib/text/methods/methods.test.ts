import { describe, expect, it } from 'vitest';
import { SCORE_RULES } from '../../domain/scoring/score-rule';
import { ruleOf } from './method';
import { methodGroups } from './methods';

const methods = methodGroups().flatMap(({ methods }) => methods);
const exampleOf = (id: string) => methods.find((method) => method.id === id)?.example;

describe('the methods', () => {
	it('each have a name of their own and every field filled', () => {
		expect(new Set(methods.map(({ id }) => id)).size).toBe(methods.length);
		for (const method of methods) {
			const { name, says, formula, range, better, example, source } = method;
			for (const text of [name, says, formula, range, better, example, source]) {
				expect(text, method.id).not.toMatch(/^$|undefined|NaN/);
			}
		}
	});

	it('work their examples with the code of the scores', () => {
		expect(exampleOf('brier')).toContain('(0.7 − 1)² = 0.09');
		expect(exampleOf('log')).toContain('−ln 0.7 = 0.357');
		expect(exampleOf('log')).toContain('∞');
		expect(exampleOf('time-average')).toContain('0.130, coverage 80');
		expect(exampleOf('score-parts')).toContain('0.115 = 0.021 − 0.141 + 0.234');
		expect(exampleOf('wilson')).toContain('40–89');
		expect(exampleOf('days-early-or-late')).toContain('1 day late');
	});

	it('say of every score which way is good, as the score itself has it', () => {
		for (const { id, better } of SCORE_RULES) {
			expect(ruleOf(id).better).toBe(better === 'lower' ? 'Lower is better' : 'Higher is better');
		}
		expect(ruleOf('brier').range).toBe('0 to 1; 0.25 is what knowing nothing scores');
		expect(ruleOf('peer').range).toBe('−∞ to ∞ points; 0 is what knowing nothing scores');
	});
});
