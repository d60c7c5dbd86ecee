import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aFigure,
	anArticle,
	anEvidence,
	anObservation,
	aResolution
} from '../../../tests/support/builders';
import type { Catalogue } from '../domain/catalogue';
import {
	articlesCsv,
	eventsCsv,
	evidenceCsv,
	figuresCsv,
	goalsCsv,
	observationsCsv,
	resolutionsCsv,
	slipsCsv,
	sourcesCsv
} from './catalogue-csv';

function rowsOf(write: (catalogue: Catalogue) => string, over: Partial<Catalogue>) {
	const file = write(aCatalogue(over));
	expect(file).toMatch(/^\uFEFF(id|article|figure),/);
	const { data, errors } = Papa.parse<Record<string, string>>(file.slice(1), {
		header: true,
		skipEmptyLines: true
	});
	expect(errors).toEqual([]);
	return data;
}

describe('the catalogue as CSV', () => {
	it('says of a piece of evidence what it bears on and where it was read', () => {
		const own = { url: 'https://example.org/own', publisher: 'Mine, and yours' };
		expect(
			rowsOf(evidenceCsv, {
				entries: [
					anEvidence(),
					anEvidence({ id: 'own', citation: own, knownOn: '2023-11' }),
					anEvidence({ id: 'sought', citation: { on: '2026-11-22', where: 'the press' } })
				]
			})
		).toMatchObject([
			{ prediction: 'claim', source: 'S1', publisher: 'A paper', url: 'https://example.org/1' },
			{ source: '', publisher: 'Mine, and yours', url: own.url, known_on: '2023-11' },
			{ source: '', publisher: '', url: '', searched_where: 'the press' }
		]);
	});

	it('keeps a resolution that was overridden beside the one that overrides it', () => {
		const [first, second, third] = rowsOf(resolutionsCsv, {
			entries: [
				aResolution({
					ruling: {
						as: 'outcome',
						outcome: { kind: 'numeric', value: 218.17, unit: 'bn USD', bound: 'at least' }
					},
					evidence: ['a', 'b']
				}),
				aResolution({
					id: 'later',
					ruling: { as: 'ambiguous', why: 'Two counts, "both" official' },
					corrects: 'claim/resolution',
					reason: 'A second count came out.'
				}),
				aResolution({
					id: 'partly',
					ruling: {
						as: 'outcome',
						outcome: { kind: 'date' },
						partly: { held: 'He came.', failed: 'A day late.' }
					},
					strength: 'none found',
					searched: { on: '2026-11-22', where: 'two searches' }
				})
			]
		});
		expect(first).toMatchObject({
			ruling: 'outcome',
			outcome: 'at least 218.17',
			unit: 'bn USD',
			evidence: 'a | b'
		});
		expect(second).toMatchObject({
			ruling: 'ambiguous',
			outcome: '',
			why: 'Two counts, "both" official',
			corrects: 'claim/resolution',
			reason: 'A second count came out.'
		});
		expect(third).toMatchObject({
			outcome: 'not by the close',
			held: 'He came.',
			did_not_hold: 'A day late.',
			searched_on: '2026-11-22'
		});
	});

	it('gives an observation its unit, its print and its source', () => {
		expect(
			rowsOf(observationsCsv, {
				figures: [aFigure()],
				entries: [anObservation({ value: -2.5, print: 'derived', formula: '=a/b' })]
			})
		).toMatchObject([
			{ figure_title: 'Goods trade', value: '-2.5', unit: 'bn USD', formula: "'=a/b", source: 'S1' }
		]);
	});

	it('keeps a slip with its article and with the predictions that it touches', () => {
		const slips = [
			{ paragraphs: '61', printed: '480', meant: '48', predictions: ['gas', 'more-gas'] }
		];
		const articles = [anArticle({ slips })];
		expect(rowsOf(slipsCsv, { articles })).toEqual([
			{
				article: 'press',
				paragraphs: '61',
				printed: '480',
				meant: '48',
				why: '',
				predictions: 'gas | more-gas'
			}
		]);
		expect(rowsOf(articlesCsv, { articles })).toMatchObject([
			{ id: 'press', published_on: '2023-02-06', published_basis: 'stated' }
		]);
	});

	it('gives a goal its unit, and a goal without a day none', () => {
		const goals = [{ value: 12, statedOn: '2025-09', who: 'Both', source: 'S1' }];
		const milestones = [{ happenedOn: '2025', knownOn: '2025-09-02', text: 'Raised' }];
		const figures = [aFigure({ goals, milestones })];
		expect(rowsOf(goalsCsv, { figures })).toMatchObject([
			{ figure: 'trade', value: '12', unit: 'bn USD', by: '', stated_on: '2025-09' }
		]);
		expect(rowsOf(eventsCsv, { figures })).toMatchObject([
			{ figure: 'trade', happened_on: '2025', text: 'Raised' }
		]);
		expect(rowsOf(figuresCsv, { figures })).toMatchObject([{ id: 'trade', every: 'year' }]);
	});

	it('lists every page cited', () => {
		expect(rowsOf(sourcesCsv, {})).toEqual([
			{
				id: 'S1',
				publisher: 'A paper',
				url: 'https://example.org/1',
				published_on: '',
				published_note: '',
				caution: ''
			}
		]);
	});
});
