import { describe, expect, test } from 'vitest';
import type { Prediction } from '../domain/prediction';
import { aResolution, NO, YES } from '../../../tests/support/builders';
import {
	arrival,
	binary,
	evidence,
	faults,
	logged,
	outcome,
	seat,
	TODAY,
	trade
} from '../../../tests/support/forms';
import { provisionalId, type ResolutionEntry } from '../domain/entry';
import { outcomeFields, type OutcomeFields } from './outcome-fields';
import { readAnswered, readOutcome } from './outcome-form';

const faultsOf = (fields: Partial<OutcomeFields>, prediction: Prediction = binary) =>
	faults(readOutcome(outcome(fields), prediction, logged, TODAY));

describe('an outcome', () => {
	test.each([
		['a yes', binary, { answer: 'yes' }, { kind: 'binary', occurred: true }],
		['an option', seat, { answer: 'option brussels' }, { kind: 'choice', option: 'brussels' }],
		[
			'a bound',
			trade,
			{ answer: 'value', value: '218.17', bound: 'at least' },
			{ value: 218.17, bound: 'at least' }
		],
		['a day', arrival, { answer: 'yes', happenedOn: '2023-02-21' }, { day: '2023-02-21' }],
		['not by the close', arrival, { answer: 'no' }, { kind: 'date' }]
	] as const)('that is %s answers its kind of question', (_, prediction, fields, expected) => {
		const read = readOutcome(outcome(fields), prediction, logged, TODAY);
		expect(read).toMatchObject({
			ok: true,
			value: { resolution: { ruling: { outcome: expected } } }
		});
	});

	test('can’t be known before it happened', () => {
		expect(faultsOf({ answer: 'yes', happenedOn: '2026-11-21', knownOn: '2026-11-20' })).toEqual([
			'knownOn field/before'
		]);
	});

	test('of “none found” says where and until when one looked', () => {
		expect(faultsOf({ answer: 'ambiguous', why: 'no report', strength: 'none found' })).toEqual([
			'searchedOn field/empty',
			'searchedWhere field/empty'
		]);
	});

	test.each([
		['a yes or a no', binary, 'answer field/not-chosen'],
		['an option', seat, 'answer field/not-chosen'],
		['whether there is a day', arrival, 'answer field/not-chosen']
	] as const)('needs %s', (_, prediction, fault) => {
		expect(faultsOf({}, prediction)).toEqual([fault]);
	});

	test('that is a value needs one', () => {
		expect(faultsOf({ answer: 'value' }, trade)).toEqual(['value field/empty']);
	});

	test('of an option that is not offered is none', () => {
		expect(faultsOf({ answer: 'option atlantis' }, seat)).toEqual(['answer field/not-chosen']);
	});

	test('says every fault at its field', () => {
		const fields = {
			answer: 'value',
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
		expect(faultsOf({ answer: 'yes', partly: true, held: 'he came' })).toEqual([
			'failed field/empty'
		]);
	});

	test('that is annulled says why', () => {
		expect(faultsOf({ answer: 'annulled', why: '\u200b\u2060 ' })).toEqual(['why field/empty']);
	});

	test('rests on the evidence ticked and on what is entered with it', () => {
		const sources = [evidence, { ...evidence, bearing: 'contradicts' as const }];
		const read = readOutcome(
			outcome({ answer: 'yes', evidence: ['for', 'taken back since'], sources }),
			binary,
			logged,
			TODAY
		);
		expect(read).toMatchObject({
			ok: true,
			value: {
				sources: [
					{ type: 'evidence', prediction: 'a-claim', bearing: 'supports' },
					{ type: 'evidence', bearing: 'contradicts' }
				],
				resolution: { evidence: ['for', provisionalId(0), provisionalId(1)] }
			}
		});
	});

	test('rests on a source, unless one looked in vain and says where', () => {
		expect(faultsOf({ answer: 'yes', evidence: [] })).toEqual(['sources field/no-source']);
		expect(faultsOf({ answer: 'yes', evidence: [], sources: [evidence] })).toEqual([]);
		const searched = { searchedOn: '2026-11-20', searchedWhere: 'Two agencies.' };
		const vain = { answer: 'no', strength: 'none found', ...searched } as const;
		expect(faultsOf({ ...vain, evidence: [] })).toEqual([]);
	});

	test('of “none found” is known from the day of the search, unless another is typed', () => {
		const vain = {
			answer: 'ambiguous',
			why: 'no report',
			strength: 'none found',
			searchedOn: '2026-11-20',
			searchedWhere: 'Two agencies.'
		} as const;
		const known = (fields: Partial<OutcomeFields>) => {
			const read = readOutcome(outcome({ ...vain, ...fields }), binary, logged, TODAY);
			return read.ok ? read.value.resolution.knownOn : faultsOf({ ...vain, ...fields });
		};
		expect(known({ knownOn: '' })).toBe('2026-11-20');
		expect(known({ knownOn: '2026-11-18' })).toBe('2026-11-18');
		expect(known({ knownOn: '', searchedOn: '' })).toEqual(['searchedOn field/empty']);
		expect(known({ knownOn: '', strength: 'weak' })).toEqual(['knownOn field/empty']);
	});

	test.each([
		['a yes', 'yes', ['against'], ['sources field/sources-against']],
		['a yes', 'yes', ['against', 'for'], []],
		['a yes', 'yes', ['against', 'beside'], []],
		['a no', 'no', ['for'], ['sources field/sources-against']],
		['a no', 'no', ['against'], []]
	] as const)('that is %s rests not only on what denies it: %s, %j', (_, answer, ticked, found) => {
		expect(faultsOf({ answer, evidence: [...ticked] })).toEqual(found);
	});

	test('is not read while a source entered with it has a fault', () => {
		const sources = [evidence, { ...evidence, url: 'javascript:alert(1)', publishedOn: '' }];
		expect(faultsOf({ answer: 'yes', sources })).toEqual([
			'source-1-url field/not-a-link',
			'source-1-publishedOn field/empty'
		]);
	});

	test.each([
		['a yes in part', binary, { outcome: YES, partly: { held: 'He came.', failed: 'The day.' } }],
		['a no', binary, { outcome: NO }],
		['an option', seat, { outcome: { kind: 'choice', option: 'brussels' } }],
		[
			'a bound',
			trade,
			{ outcome: { kind: 'numeric', value: 218.17, unit: 'bn USD', bound: 'at least' } }
		],
		['a day', arrival, { outcome: { kind: 'date', day: '2023-02-21' } }],
		['no day', arrival, { outcome: { kind: 'date' } }]
	] as const)('that stands as %s reads the same when nothing is changed', (_, prediction, said) => {
		const {
			id: _id,
			recordedAt: _at,
			...stands
		} = aResolution({
			prediction: prediction.id,
			ruling: { as: 'outcome', ...said },
			evidence: ['beside'],
			strength: 'none found',
			searched: { on: '2026-11-20', where: 'Two agencies.' },
			note: 'A note.'
		});
		const fields = outcomeFields(prediction.question, stands as ResolutionEntry);
		expect(readOutcome(fields, prediction, logged, TODAY)).toEqual({
			ok: true,
			value: { sources: [], resolution: stands }
		});
	});

	test('that stands as void reads the same when nothing is changed', () => {
		const ruling = { as: 'annulled', why: 'The talks were called off.' } as const;
		const fields = outcomeFields(seat.question, aResolution({ ruling, evidence: ['beside'] }));
		expect(readOutcome(fields, seat, logged, TODAY)).toMatchObject({
			ok: true,
			value: { resolution: { ruling } }
		});
	});
});

describe('an answer', () => {
	test('says what it says before there are words, evidence or a day of knowing for it', () => {
		const fields = outcome({ answer: 'yes', partly: true, happenedOn: '2026-11', knownOn: '' });
		expect(readAnswered(fields, binary.question, TODAY)).toMatchObject({
			ruling: { as: 'outcome', outcome: YES, partly: {} },
			happenedOn: '2026-11'
		});
		expect(readAnswered({ ...fields, answer: '' }, binary.question, TODAY)).toBeUndefined();
		expect(
			readAnswered({ ...fields, happenedOn: '2026-13' }, binary.question, TODAY)
		).toBeUndefined();
	});
});
