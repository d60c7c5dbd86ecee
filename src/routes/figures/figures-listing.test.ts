import { describe, expect, it } from 'vitest';
import { readCatalogue } from '$lib/catalogue/read';
import { readFolder } from '$lib/catalogue/read-folder';
import { replay } from '$lib/domain/replay';
import { figuresFinding, listFigures } from './figures-listing';

const read = readCatalogue(await readFolder('scenarios'));
if (!read.ok) throw new Error('the catalogue has problems');
const catalogue = read.value;
const boardOn = (asOf: string) => replay(catalogue, [], asOf);

describe('the list of figures', () => {
	it('shows each figure once, those with a stated number first', () => {
		const { stated, others } = listFigures(boardOn('2026-11-22'));
		const ids = [...stated, ...others].map(({ figure }) => figure.id);
		expect(ids).toHaveLength(catalogue.figures.length);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids[0]).toBe('goods-trade');
		expect(others.map(({ figure }) => figure.id)).toContain('xi-putin-meetings');
	});

	it('is headed by what became of the numbers that were stated', () => {
		expect(figuresFinding(boardOn('2026-11-22'))).toBe(
			'Nine claims put a number on seven figures: five came true, one did not come true and three are open'
		);
		expect(figuresFinding(boardOn('2022-02-05'))).toBe(
			'Two claims put a number on two figures: two are open'
		);
		expect(figuresFinding(boardOn('2022-01-01'))).toBe(
			'No claim had put a number on any of 14 figures'
		);
	});
});
