import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '../domain/catalogue';
import type { Entry } from '../domain/entry';
import { parseCatalogue, parseEntry } from '../formats/shapes';
import { examineCatalogue, readCatalogue } from './read';
import { readFolder } from './read-folder';
import type { CatalogueFile } from './yaml-file';

let files: CatalogueFile[];
let catalogue: Catalogue;

beforeAll(async () => {
	files = await readFolder('tests/fixtures/miniature');
	const read = readCatalogue(files);
	if (!read.ok) throw new Error(JSON.stringify(read.problem, undefined, 1));
	catalogue = read.value;
});

function entry(id: string): Entry {
	const found = catalogue.entries.find((one) => one.id === id);
	if (!found) throw new Error(`no entry ${id}`);
	return found;
}

describe('a whole catalogue', () => {
	test('stands in its own order whatever the order of its files', () => {
		expect(readCatalogue([...files].reverse())).toEqual(readCatalogue(files));
		expect(catalogue.entries.map(({ id }) => id)).toEqual([
			'visit-happens',
			'visit-happens/forecast',
			'visit-happens/evidence/S1',
			'visit-happens/evidence/S1-2',
			'visit-happens/evidence/S3',
			'visit-happens/resolution/1',
			'visit-happens/resolution/2',
			'visit-month',
			'visit-month/evidence/S1',
			'visit-month/resolution/1',
			'trade-200',
			'trade-200/evidence/S2',
			'trade-200/resolution/1',
			'landing-day',
			'landing-day/resolution/1',
			'deal-if-visit',
			'deal-if-visit/evidence/S1',
			'deal-if-visit/resolution/1',
			'friendship-deepens',
			'friendship-deepens/search/1',
			'trade/2023/first/example-customs',
			'trade/2022/derived/example-customs',
			'trade/2022/first/ministere',
			'trade/2022/first/ministere-2'
		]);
	});

	test('passes the shapes that guard imports, entry by entry and through JSON', () => {
		const copy: unknown = JSON.parse(JSON.stringify(catalogue));
		expect(parseCatalogue(copy)).toEqual({ ok: true, value: catalogue });
		for (const one of catalogue.entries) {
			expect(parseEntry(JSON.parse(JSON.stringify(one)))).toEqual({ ok: true, value: one });
		}
	});

	test('is recorded on the day up to which it was researched', () => {
		expect(new Set(catalogue.entries.map(({ recordedAt }) => recordedAt))).toEqual(
			new Set(['2024-06-30T00:00:00.000Z'])
		);
	});
});

describe('a prediction', () => {
	test('is known from the day it was said', () => {
		expect(entry('visit-happens').knownOn).toBe('2023-01-05');
	});

	test('takes its kind from the key that is present', () => {
		const kinds = catalogue.entries.flatMap((one) =>
			one.type === 'prediction' ? [one.prediction.question.kind] : []
		);
		expect(kinds).toEqual(['binary', 'choice', 'numeric', 'date', 'binary', 'binary']);
	});

	test('forecasts by its hedge only where it can be scored and leans', () => {
		const forecasts = catalogue.entries.filter(({ type }) => type === 'forecast');
		expect(forecasts).toEqual([
			expect.objectContaining({
				prediction: 'visit-happens',
				forecaster: 'press',
				knownOn: '2023-01-05',
				likelihood: { as: 'hedge' }
			})
		]);
	});

	test('reads a lone year as a year, and a lone paragraph as a passage', () => {
		expect(entry('trade-200')).toMatchObject({
			prediction: {
				window: { opensOn: '2023', closesOn: '2023' },
				question: { target: { period: '2023' } }
			}
		});
		expect(entry('visit-month')).toMatchObject({ prediction: { passage: { paragraphs: '4' } } });
	});
});

describe('evidence', () => {
	test("is known from its source's day unless it says another", () => {
		expect(entry('visit-happens/evidence/S1').knownOn).toBe('2023-03-21');
		expect(entry('visit-happens/evidence/S1-2').knownOn).toBe('2023-03-22');
		expect(entry('visit-happens/evidence/S3').knownOn).toBe('2023-02');
	});

	test('that was looked for in vain is known from the day of the search', () => {
		expect(entry('friendship-deepens/search/1')).toMatchObject({
			type: 'evidence',
			knownOn: '2024-06-30',
			citation: { on: '2024-06-30', where: 'the press of both' },
			bearing: 'neutral',
			note: 'Nothing that measures it.'
		});
	});
});

describe('a resolution', () => {
	test('that comes second corrects the one before it and says why', () => {
		expect(entry('visit-happens/resolution/1')).not.toHaveProperty('corrects');
		expect(entry('visit-happens/resolution/2')).toMatchObject({
			corrects: 'visit-happens/resolution/1',
			reason: 'The denial was overtaken.',
			ruling: { as: 'outcome', outcome: { kind: 'binary', occurred: true } },
			happenedOn: '2023-03-20',
			evidence: ['visit-happens/evidence/S1', 'visit-happens/evidence/S1-2']
		});
	});

	test('has an outcome of the kind that was asked', () => {
		const outcomeOf = (id: string) => {
			const one = entry(id);
			return one.type === 'resolution' && one.ruling.as === 'outcome' && one.ruling.outcome;
		};
		expect(outcomeOf('visit-month/resolution/1')).toEqual({ kind: 'choice', option: 'march' });
		expect(outcomeOf('trade-200/resolution/1')).toEqual({
			kind: 'numeric',
			value: 240.1,
			unit: 'bn USD',
			bound: 'at least'
		});
		expect(outcomeOf('landing-day/resolution/1')).toEqual({ kind: 'date' });
		expect(entry('deal-if-visit/resolution/1')).toMatchObject({
			ruling: { as: 'annulled', why: 'He came in March.' }
		});
	});
});

describe('a warning names what is allowed and worth a look', () => {
	test.each([
		[
			'a link that stands twice',
			'https://example.org/undated',
			'https://example.org/trade',
			{ code: 'duplicate-link', file: 'sources.yaml', line: 10 }
		],
		[
			'a source that says the same claim’s evidence twice',
			', known: 2023-03-22',
			'',
			{ code: 'cited-twice', file: 'visit.yaml', field: 'predictions[0].evidence[1]' }
		]
	])('%s', (_, from, to, warning) => {
		const read = examineCatalogue(
			files.map(({ path, text }) => ({ path, text: text.replace(from, to) }))
		);
		expect(read.ok && read.value.warnings).toEqual([expect.objectContaining(warning)]);
	});
});
