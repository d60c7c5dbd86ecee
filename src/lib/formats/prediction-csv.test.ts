import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	anEvidence,
	aPrediction,
	aPredictionEntry,
	aResolution,
	LATE
} from '../../../tests/support/builders';
import type { Entry } from '../domain/entry';
import { replay } from '../domain/replay';
import { predictionCsv } from './prediction-csv';

function rowsOf(...entries: Entry[]): Record<string, string>[] {
	const board = replay(aCatalogue({ entries }), [], LATE);
	const file = predictionCsv(board, board.predictions);
	expect(file.startsWith('\uFEFFid,title,claim,')).toBe(true);
	return Papa.parse<Record<string, string>>(file.slice(1), { header: true, skipEmptyLines: true })
		.data;
}

const trade = aPrediction({
	id: 'trade',
	title: '=SUM(A1:A9), "quoted"',
	question: {
		kind: 'numeric',
		target: { operator: 'at least', value: 200, unit: 'bn USD', period: '2024' }
	},
	hedge: { phrase: '很可能', leaning: 'expects', confidence: 'high', terms: {} },
	tags: ['trade', 'goal']
});

describe('predictions as CSV', () => {
	it('carry ids, clocks, criteria, outcome and the links of their sources', () => {
		const [row] = rowsOf(
			aPredictionEntry(trade),
			anEvidence({ prediction: 'trade' }),
			anEvidence({
				id: 'trade/own',
				prediction: 'trade',
				citation: { url: 'https://example.org/own', publisher: 'Mine' }
			}),
			aResolution({
				prediction: 'trade',
				ruling: {
					as: 'outcome',
					outcome: { kind: 'numeric', value: 240.1, unit: 'bn USD', bound: 'about' }
				},
				happenedOn: '2023-11',
				knownOn: '2024-01-12'
			})
		);
		expect(row).toMatchObject({
			id: 'trade',
			question: 'numeric',
			stated: 'at least 200 in 2024',
			unit: 'bn USD',
			forecaster: 'author',
			forecaster_name: 'An author',
			hedge: '很可能',
			said_on: '2023-02-06',
			closes_on: '2024-12-31',
			came_true_if: 'It happens in 2024.',
			verdict: 'came true',
			outcome: 'about 240.1',
			settled_on: '2024-01-12',
			happened_on: '2023-11',
			days_early_least: '397',
			days_early_most: '426',
			already_known: 'no',
			sources: 'https://example.org/1 | https://example.org/own',
			tags: 'trade | goal',
			as_of: LATE
		});
	});

	it('give the link where a claim was read', () => {
		const read = aPrediction({ id: 'mine', url: 'https://example.org/a' });
		expect(rowsOf(aPredictionEntry(read))[0]?.link).toBe('https://example.org/a');
	});

	it('give a spreadsheet no formula to run', () => {
		expect(rowsOf(aPredictionEntry(trade))[0]?.title).toBe(`'=SUM(A1:A9), "quoted"`);
	});

	it('say why a claim is void, partly true or beyond scoring', () => {
		const partly = { held: 'The trip.', failed: 'The day.' };
		const rows = rowsOf(
			aPredictionEntry(aPrediction({ id: 'void' })),
			aResolution({ id: 'r1', prediction: 'void', ruling: { as: 'annulled', why: 'Called off.' } }),
			aPredictionEntry(aPrediction({ id: 'half' })),
			aResolution({
				id: 'r2',
				prediction: 'half',
				ruling: { as: 'outcome', outcome: { kind: 'binary', occurred: true }, partly }
			}),
			aPredictionEntry(
				aPrediction({
					id: 'vague',
					notScorable: { missing: ['measure', 'deadline'], why: 'Too vague.' }
				})
			)
		);
		expect(rows.map(({ id, verdict, why }) => [id, verdict, why])).toEqual([
			['half', 'partly', 'The trip. | The day.'],
			['vague', 'not scorable', 'Too vague.'],
			['void', 'annulled', 'Called off.']
		]);
		expect(rows[1]?.not_scorable_for).toBe('measure | deadline');
	});
});
