import { describe, expect, it } from 'vitest';
import { aFigure } from '../../../tests/support/builders';
import { TODAY } from '../../../tests/support/forms';
import { resolvabilityOf } from '../domain/resolvability';
import { fromClaim } from './claim-reading';
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
