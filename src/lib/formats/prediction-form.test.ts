import { describe, expect, it } from 'vitest';
import { aFigure, aPrediction } from '../../../tests/support/builders';
import { faults, TODAY } from '../../../tests/support/forms';
import { kindOf, type Prediction } from '../domain/prediction';
import { resolvabilityOf } from '../domain/resolvability';
import { draftOf } from './prediction-draft';
import {
	blankPrediction,
	fieldsFrom,
	fieldsToEdit,
	type PredictionFields
} from './prediction-fields';
import { readPrediction, type PredictionSources } from './prediction-form';
import { parseEntry } from './shapes';

const figure = aFigure();
const sources: PredictionSources = {
	figures: [figure],
	forecasters: [{ id: 'andrey-belousov', name: 'Andrey Belousov', role: 'official' }]
};

function typed(fields: Partial<PredictionFields> = {}): PredictionFields {
	return { ...blankPrediction(TODAY), claim: 'He visits Vladivostok in 2027.', ...fields };
}

function read(
	fields: Partial<PredictionFields>,
	more: Partial<PredictionSources> = {}
): Prediction {
	const reading = readPrediction(typed(fields), { ...sources, ...more }, TODAY);
	if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
	return reading.value.prediction;
}

const wrong = (fields: Partial<PredictionFields>) =>
	faults(readPrediction(typed(fields), sources, TODAY));

const trade: Partial<PredictionFields> = {
	kind: 'numeric',
	figure: figure.id,
	operator: 'at least',
	value: '300',
	period: '2030',
	print: 'first'
};

describe('a prediction of the reader’s own', () => {
	it('needs its claim alone: said today, by the reader, its title the beginning of the claim', () => {
		expect(read({})).toEqual({
			id: 'draft 0',
			title: 'He visits Vladivostok in 2027',
			claim: 'He visits Vladivostok in 2027.',
			question: { kind: 'binary' },
			forecaster: 'reader',
			saidOn: TODAY,
			saidBasis: 'stated',
			window: { opensOn: TODAY, basis: 'stated' }
		});
		expect(wrong({ claim: ' ' })).toEqual(['claim field/empty']);
	});

	it('keeps the pasted link if it is one', () => {
		expect(read({ url: ' https://example.org/a ' }).url).toBe('https://example.org/a');
		expect(wrong({ url: 'javascript:alert(1)' })).toEqual(['url field/not-a-link']);
	});

	it('knows a forecaster of the catalogue by name, and anybody else by the name typed', () => {
		expect(read({ forecaster: 'andrey belousov' }).forecaster).toBe('andrey-belousov');
		expect(read({ forecaster: '王毅' }).forecaster).toBe('王毅');
		expect(wrong({ forecaster: '__proto__' })).toEqual(['forecaster field/reserved']);
	});

	it('gives words of likelihood the terms of the scales that have them, others none', () => {
		expect(read({ phrase: 'Very likely' }).hedge?.terms).toEqual({
			'icd-203': 'very likely',
			ipcc: 'very likely'
		});
		expect(read({ phrase: 'in all probability' }).hedge?.terms).toEqual({});
	});

	it('takes tags apart by commas of any script, each once', () => {
		expect(read({ tags: 'gas, 外交，gas' }).tags).toEqual(['gas', '外交']);
	});

	it.each<[kind: string, fields: Partial<PredictionFields>]>([
		['binary', { url: 'https://example.org', closesOn: '2027', tags: 'a', phrase: 'likely' }],
		['choice', { kind: 'choice', options: 'Xiamen\nBrussels\nXiamen', favoured: ['Xiamen'] }],
		['numeric', trade],
		['numeric, in words', { kind: 'numeric', value: '−2', unit: 'degrees', operator: 'about' }],
		['date', { kind: 'date', from: 'Nov 2026', to: '20 Jan 2027' }],
		['conditional', { conditions: [{ prediction: 'p', holds: 'did not', text: 'No deal' }] }],
		['not scorable', { kind: 'not scorable', missing: ['measure'], why: 'Nothing to count.' }]
	])('could come back from a backup: %s', (_, fields) => {
		const entry = {
			type: 'prediction',
			id: 'e',
			knownOn: TODAY,
			recordedAt: `${TODAY}T00:00:00.000Z`,
			prediction: read(fields)
		};
		expect(parseEntry(JSON.parse(JSON.stringify(entry)))).toEqual({ ok: true, value: entry });
	});
});

describe('what kinds ask for', () => {
	it('is said where it is missing', () => {
		expect(wrong({ kind: 'choice', options: 'Xiamen' })).toEqual([
			'options field/too-few',
			'favoured field/not-chosen'
		]);
		expect(wrong({ kind: 'numeric' })).toEqual([
			'operator field/not-chosen',
			'value field/empty',
			'unit field/empty'
		]);
		expect(wrong({ kind: 'date' })).toEqual(['to field/empty']);
		expect(wrong({ kind: 'not scorable' })).toEqual([
			'missing field/not-chosen',
			'why field/empty'
		]);
		const empty = { prediction: '', holds: 'came true', text: '' } as const;
		expect(wrong({ conditions: [empty, { ...empty, prediction: 'p' }] })).toEqual([
			'condition-1-text field/empty'
		]);
	});

	it('takes unit and publisher from the figure, and the deadline from the period, as inferred', () => {
		expect(read(trade)).toMatchObject({
			question: { target: { unit: 'bn USD', publisher: figure.publisher, print: 'first' } },
			window: { closesOn: '2030', basis: 'inferred' }
		});
	});

	it('takes the deadline from the day that the claim names, unless another is typed', () => {
		expect(read({ kind: 'date', to: '2027-01-20' }).window.closesOn).toBe('2027-01-20');
		expect(read({ kind: 'date', to: '2027-01-20', closesOn: '2027-03' }).window.closesOn).toBe(
			'2027-03'
		);
	});

	it('is no span that ends before it begins', () => {
		expect(wrong({ closesOn: '2026-10' })).toEqual(['closesOn field/ends-before']);
		expect(wrong({ kind: 'date', from: '2027-02', to: '2027-01' })).toEqual([
			'to field/ends-before'
		]);
	});
});

describe('the check', () => {
	const gradeOf = (fields: Partial<PredictionFields>) =>
		resolvabilityOf(draftOf(typed(fields), [figure])).grade;

	it('follows what is typed, and counts as missing what can’t be read', () => {
		expect(gradeOf({ claim: '' })).toBe('not scorable');
		expect(gradeOf({})).toBe('a matter of taste');
		const said = { cameTrueIf: 'He lands.', closesOn: '2027' };
		expect(gradeOf(said)).toBe('a matter of taste');
		expect(gradeOf({ ...said, decidedBy: 'TASS' })).toBe('with one gap');
		expect(gradeOf({ ...said, decidedBy: 'TASS', finePrint: 'A layover is none.' })).toBe(
			'settles itself'
		);
		expect(gradeOf(trade)).toBe('settles itself');
		expect(gradeOf({ ...trade, value: '3oo' })).toBe('not scorable');
	});

	it.each([
		typed({ closesOn: '2027', cameTrueIf: 'He lands.' }),
		typed(),
		typed(trade),
		typed({ kind: 'numeric', operator: 'below', value: '3', unit: 'parties' })
	])('says of what was saved what it said of what was typed', (fields) => {
		expect(resolvabilityOf(read(fields))).toEqual(resolvabilityOf(draftOf(fields, [figure])));
	});

	it('calls nothing not scorable that is saved as a claim to settle, as the board does', () => {
		for (const fields of [{}, trade, { kind: 'date', to: '2027' }] as const) {
			const saved = read(fields);
			expect(kindOf(saved)).not.toBe('not scorable');
			expect(resolvabilityOf(saved).grade).not.toBe('not scorable');
		}
	});
});

describe('a prediction that stands', () => {
	const standing = aPrediction({
		url: 'https://example.org/a',
		question: {
			kind: 'choice',
			options: [
				{ id: 'xiamen', label: 'Xiamen' },
				{ id: 'option-1', label: 'Brussels' }
			],
			favoured: ['xiamen']
		},
		hedge: {
			phrase: 'likely',
			leaning: 'expects',
			confidence: 'high',
			terms: { kent: 'probable' }
		},
		related: [{ prediction: 'other', as: 'repeats' }],
		conditions: [{ text: 'If so', prediction: 'p', holds: { options: ['a'] } }],
		criteria: { cameTrueIf: 'So.', decidedBy: 'Us', partlyIf: 'Half', finePrint: 'None.' },
		tags: ['seat']
	});
	const editing = { edited: standing, begunAs: standing };
	const opened = fieldsToEdit(standing, (id) => id);

	it('comes back from the form as it went in', () => {
		const reading = readPrediction(opened, { ...sources, ...editing }, TODAY);
		expect(reading).toMatchObject({ ok: true, value: { prediction: standing } });
		expect(reading.ok && Object.keys(reading.value.prediction).sort()).toEqual(
			Object.keys(standing).sort()
		);
	});

	it('gets a new title with a new claim where the old one was made from the old claim, and keeps one that was typed', () => {
		const claim = 'A treaty is signed.';
		const retitled = (title: string) => {
			const edited = aPrediction({ claim: 'He visits Vladivostok.', title });
			const fields = fieldsToEdit(edited, (id) => id);
			return read({ ...fields, claim }, { edited, begunAs: edited }).title;
		};
		expect(retitled('He visits Vladivostok')).toBe('A treaty is signed');
		expect(retitled('The visit')).toBe('The visit');
	});

	it('keeps the ids of options that stay, and gives new ones their own', () => {
		const { question } = read({ ...opened, options: 'Brussels\nGeneva\nXiamen' }, editing);
		expect(question).toMatchObject({
			options: [
				{ id: 'option-1', label: 'Brussels' },
				{ id: 'option-2', label: 'Geneva' },
				{ id: 'xiamen', label: 'Xiamen' }
			]
		});
	});

	it('as a template leaves out its title, who said it, where and when, and a window that is over', () => {
		expect(fieldsFrom(standing, TODAY)).toMatchObject({
			claim: standing.claim,
			options: 'Xiamen\nBrussels',
			tags: 'seat',
			title: '',
			url: '',
			forecaster: '',
			phrase: '',
			saidOn: TODAY,
			closesOn: ''
		});
		const open = aPrediction({
			window: { opensOn: '2026', closesOn: '2028', basis: 'inferred' }
		});
		expect(fieldsFrom(open, TODAY)).toMatchObject({ closesOn: '2028', basis: 'inferred' });
	});
});
