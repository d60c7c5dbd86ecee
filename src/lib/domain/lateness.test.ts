import { describe, expect, it } from 'vitest';
import { aPrediction, NO, YES } from '../../../tests/support/builders';
import type { Outcome, Partly } from './entry';
import { suggestedByDays } from './lateness';
import { timingOf } from './timing';

const yes = aPrediction();
const rule = { ...yes, criteria: { ...yes.criteria!, partlyIf: 'It happens a week late.' } };
const day = aPrediction({ question: { kind: 'date', target: { to: '2023-02-20' } } });
const dayWithRule = { ...day, criteria: rule.criteria };

function suggested(prediction: typeof yes, outcome: Outcome, happenedOn?: string, partly?: Partly) {
	const ruling = { as: 'outcome', outcome, ...(partly && { partly }) } as const;
	const timing = timingOf(prediction, { ruling, ...(happenedOn && { happenedOn }) });
	return suggestedByDays(prediction, ruling, timing);
}

describe('days past the close', () => {
	it('speak for partly where the criteria have a rule, else against a yes', () => {
		expect(suggested(rule, YES, '2025-01-03')).toBe('partly');
		expect(suggested(yes, YES, '2025-01-03')).toBe('did not');
		expect(suggested(yes, NO, '2025-01-03')).toBeUndefined();
	});

	it('say nothing while it may have been in time', () => {
		expect(suggested(rule, YES, '2024-12-31')).toBeUndefined();
		expect(suggested(rule, YES, '2024')).toBeUndefined();
		expect(suggested(rule, YES)).toBeUndefined();
	});

	it('say no more once it counts in part, or is void', () => {
		expect(
			suggested(rule, YES, '2025-01-03', { held: 'It happened.', failed: 'The day.' })
		).toBeUndefined();
		expect(suggestedByDays(rule, { as: 'annulled', why: 'Void.' }, undefined)).toBeUndefined();
	});
});

describe('another day than the one named', () => {
	const on = (happened: string): Outcome => ({ kind: 'date', day: happened });

	it('speaks for partly where the criteria have a rule, early or late', () => {
		expect(suggested(dayWithRule, on('2023-02-21'))).toBe('partly');
		expect(suggested(dayWithRule, on('2023-02-19'))).toBe('partly');
		expect(suggested(dayWithRule, on('2023-02-20'))).toBeUndefined();
		expect(suggested(dayWithRule, on('2023-02'))).toBeUndefined();
	});

	it('is its own verdict where they have none', () => {
		expect(suggested(day, on('2023-02-21'))).toBeUndefined();
	});
});
