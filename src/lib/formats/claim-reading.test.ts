import { describe, expect, it } from 'vitest';
import { aFigure } from '../../../tests/support/builders';
import { TODAY } from '../../../tests/support/forms';
import { resolvabilityOf } from '../domain/resolvability';
import { againstClaim, fromClaim } from './claim-reading';
import { draftOf } from './prediction-draft';
import { blankPrediction, type PredictionFields } from './prediction-fields';
import { readPrediction } from './prediction-form';

const figure = aFigure();
const CLAIM = 'China’s trade with Russia will exceed 250 billion dollars in 2027.';
const typed = (fields: Partial<PredictionFields> = {}): PredictionFields => ({
	...blankPrediction(TODAY),
	claim: CLAIM,
	...fields
});
const found = (fields: Partial<PredictionFields>) => fromClaim(typed(fields), [figure], TODAY);

describe('what a claim says by itself', () => {
	it('makes it a number with operator, threshold, unit and period, that could be saved at once', () => {
		const all = {
			kind: 'numeric',
			operator: 'above',
			value: '250',
			unit: 'bn USD',
			period: '2027'
		};
		expect(found({})).toEqual(all);
		const filled = { ...typed(), ...found({}) };
		expect(readPrediction(filled, { figures: [], forecasters: [] }, TODAY)).toMatchObject({
			ok: true,
			value: { prediction: { window: { closesOn: '2027', basis: 'inferred' } } }
		});
		expect(resolvabilityOf(draftOf(filled, [])).lacking).toEqual(['source']);
		expect(fromClaim(filled, [], TODAY)).toBeUndefined();
	});

	it('gives a claim without a number its deadline', () => {
		expect(found({ claim: 'He visits by the end of 2027.' })).toEqual({
			closesOn: '2027',
			basis: 'stated'
		});
	});

	it('changes nothing that was typed or chosen', () => {
		expect(found({ kind: 'numeric', operator: 'at least', closesOn: '2028' })).toEqual({
			period: '2027'
		});
		expect(found({ kind: 'choice' })).toEqual({ closesOn: '2027', basis: 'stated' });
		expect(found({ kind: 'not scorable' })).toBeUndefined();
		expect(found({ kind: 'date' })).toBeUndefined();
	});

	it('fits the figure that is measured, or is left alone', () => {
		expect(found({ kind: 'numeric', figure: figure.id })).toMatchObject({ value: '250' });
		expect(
			found({ kind: 'numeric', figure: figure.id, claim: 'More than 5 parties join in 2027.' })
		).toEqual({ period: '2027' });
	});
});

describe('what a field says otherwise than the claim', () => {
	const against = (fields: Partial<PredictionFields>) =>
		againstClaim(typed(fields), [figure], TODAY);
	const by = (claim: string, closesOn: string) => against({ claim, closesOn })?.said.closesOn;

	it('is a deadline on another day, whatever it is written like', () => {
		const claim = 'He visits by the end of 2028.';
		expect(against({ claim, closesOn: '30 June 2028' })).toEqual({
			said: { closesOn: '2028-12-31', basis: 'stated' },
			typed: '2028-06-30'
		});
		expect(by(claim, '31 Dec 2028')).toBeUndefined();
		expect(by(claim, '2028')).toBeUndefined();
	});

	it('is none that the words leave room for, nor one that can’t be read', () => {
		expect(by('He visits by 2028.', '2027-12-31')).toBeUndefined();
		expect(by('He visits by 2028.', '2028-06')).toBeUndefined();
		expect(by('He visits by 2028.', '2029')).toBe('2028');
		expect(by('He visits by the end of 2028.', 'next')).toBeUndefined();
		expect(by('He visits by the end of 2028.', '')).toBeUndefined();
		expect(by('He visits one day.', '2028')).toBeUndefined();
	});

	it('is the period of a number, whose deadline may be later', () => {
		const asked = { kind: 'numeric', closesOn: '2028-03' } as const;
		expect(against({ ...asked, period: '2026' })).toEqual({
			said: { period: '2027' },
			typed: '2026'
		});
		expect(against({ ...asked, period: '2027' })).toBeUndefined();
	});
});
