import { describe, expect, test } from 'vitest';
import type { Prediction } from '../domain/prediction';
import {
	arrival,
	binary,
	evidence,
	faults,
	outcome,
	seat,
	TODAY,
	trade
} from '../../../tests/support/forms';
import { provisionalId } from '../domain/entry';
import { readOutcome, type OutcomeFields } from './outcome-form';

const faultsOf = (fields: Partial<OutcomeFields>, prediction: Prediction = binary) =>
	faults(readOutcome(outcome(fields), prediction, TODAY));

describe('an outcome', () => {
	test.each([
		['a yes', binary, { occurred: 'yes' }, { kind: 'binary', occurred: true }],
		['an option', seat, { option: 'brussels' }, { kind: 'choice', option: 'brussels' }],
		[
			'a bound',
			trade,
			{ value: '218.17', bound: 'at least' },
			{ value: 218.17, bound: 'at least' }
		],
		['a day', arrival, { happened: 'yes', happenedOn: '2023-02-21' }, { day: '2023-02-21' }],
		['not by the close', arrival, { happened: 'no' }, { kind: 'date' }]
	] as const)('that is %s answers its kind of question', (_, prediction, fields, expected) => {
		const read = readOutcome(outcome(fields), prediction, TODAY);
		expect(read).toMatchObject({
			ok: true,
			value: { resolution: { ruling: { outcome: expected } } }
		});
	});

	test('can’t be known before it happened', () => {
		expect(faultsOf({ occurred: 'yes', happenedOn: '2026-11-21', knownOn: '2026-11-20' })).toEqual([
			'knownOn field/before'
		]);
	});

	test('of “none found” says where and until when one looked', () => {
		expect(faultsOf({ ruling: 'ambiguous', why: 'no report', strength: 'none found' })).toEqual([
			'searchedOn field/empty',
			'searchedWhere field/empty'
		]);
	});

	test.each([
		['a yes or a no', binary, 'answer field/not-chosen'],
		['an option', seat, 'answer field/not-chosen'],
		['a value', trade, 'value field/empty'],
		['whether there is a day', arrival, 'answer field/not-chosen']
	] as const)('needs %s', (_, prediction, fault) => {
		expect(faultsOf({}, prediction)).toEqual([fault]);
	});

	test('of an option that is not offered is none', () => {
		expect(faultsOf({ option: 'atlantis' }, seat)).toEqual(['answer field/not-chosen']);
	});

	test('says every fault at its field', () => {
		const fields = {
			value: '9'.repeat(400),
			happenedOn: '2023-02-30',
			knownOn: '2027',
			strength: '',
			note: 'x'.repeat(100_000)
		} as const;
		expect(faultsOf(fields, trade)).toEqual([
			'value field/too-many-digits',
			'happenedOn field/not-a-day',
			'knownOn field/in-the-future',
			'strength field/not-chosen',
			'note field/too-long'
		]);
	});

	test('that held in part says which part held and which failed', () => {
		expect(faultsOf({ occurred: 'yes', partly: true, held: 'he came' })).toEqual([
			'failed field/empty'
		]);
	});

	test('that is annulled says why', () => {
		expect(faultsOf({ ruling: 'annulled', why: '\u200b\u2060 ' })).toEqual(['why field/empty']);
	});

	test('rests on the evidence ticked and on what is entered with it', () => {
		const sources = [evidence, { ...evidence, bearing: 'contradicts' as const }];
		const read = readOutcome(
			outcome({ occurred: 'yes', evidence: ['a-claim/evidence/1'], sources }),
			binary,
			TODAY
		);
		expect(read).toMatchObject({
			ok: true,
			value: {
				sources: [
					{ type: 'evidence', prediction: 'a-claim', bearing: 'supports' },
					{ type: 'evidence', bearing: 'contradicts' }
				],
				resolution: { evidence: ['a-claim/evidence/1', provisionalId(0), provisionalId(1)] }
			}
		});
	});

	test('is not read while a source entered with it has a fault', () => {
		const sources = [evidence, { ...evidence, url: 'javascript:alert(1)', publishedOn: '' }];
		expect(faultsOf({ occurred: 'yes', sources })).toEqual([
			'source-1-url field/not-a-link',
			'source-1-publishedOn field/empty'
		]);
	});
});
