import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aFigure,
	aPrediction,
	aPredictionEntry,
	aResolution
} from '../../../tests/support/builders';
import type { Catalogue } from '$lib/domain/catalogue';
import { replay } from '$lib/domain/replay';
import { figuresFinding, listFigures } from './figures-listing';

const figures = ['arms', 'gas', 'trade'].map((id) => aFigure({ id }));
const scenario = {
	id: 'story',
	title: 'A story',
	summary: 'It is told.',
	predictions: ['passes-200', 'passes-300'],
	figures: ['trade'],
	branches: [],
	watch: []
};
const claim = (value: number) =>
	aPredictionEntry(
		aPrediction({
			id: `passes-${value}`,
			question: {
				kind: 'numeric',
				target: { figure: 'trade', operator: 'at least', value, unit: 'bn USD' }
			}
		})
	);
const reached = aResolution({
	prediction: 'passes-200',
	knownOn: '2024-01-12',
	ruling: { as: 'outcome', outcome: { kind: 'numeric', value: 240, unit: 'bn USD' } }
});

function boardOn(asOf: string, entries: Catalogue['entries'] = [claim(200), claim(300), reached]) {
	return replay(aCatalogue({ figures, scenarios: [scenario], entries }), [], asOf);
}

describe('the list of figures', () => {
	it('shows each figure once: those with a stated number apart, the told ones first', () => {
		const idsOf = (board: ReturnType<typeof boardOn>) => {
			const { stated, others } = listFigures(board);
			return [stated, others].map((list) => list.map(({ figure }) => figure.id));
		};
		expect(idsOf(boardOn('2024-06-30'))).toEqual([['trade'], ['arms', 'gas']]);
		expect(idsOf(boardOn('2022-01-01'))).toEqual([[], ['trade', 'arms', 'gas']]);
	});

	it('is headed by what became of the numbers that were stated', () => {
		expect(figuresFinding(boardOn('2024-06-30'))).toBe(
			'Two claims put a number on one figure: one came true and one is open'
		);
		expect(figuresFinding(boardOn('2024-06-30', [claim(200), reached]))).toBe(
			'One claim puts a number on one figure: it came true'
		);
		expect(figuresFinding(boardOn('2022-01-01'))).toBe(
			'No claim had put a number on any of 3 figures'
		);
	});
});
