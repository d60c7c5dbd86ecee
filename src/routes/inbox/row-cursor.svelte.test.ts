import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { aCatalogue, aPrediction, aPredictionEntry } from '../../../tests/support/builders';
import { replay } from '$lib/domain/replay';
import { triageOf } from '$lib/domain/triage';
import { RowCursor } from './row-cursor.svelte';

function rowsOf(...ids: readonly string[]) {
	const entries = ids.map((id) => aPredictionEntry(aPrediction({ id })));
	const board = replay(aCatalogue({ entries }), [], '2026-11-22');
	return triageOf(board).groups.flatMap(({ rows }) => rows);
}
const idOf = (cursor: RowCursor) => {
	flushSync();
	return cursor.row?.state.prediction.id;
};

it('goes row by row, and no further than either end', () => {
	const cursor = new RowCursor(() => rowsOf('a', 'b', 'c'));
	const walk = [1, 1, 1, -1, -1, -1].map((by) => {
		cursor.move(by as 1 | -1);
		return idOf(cursor);
	});
	expect(walk).toEqual(['b', 'c', 'c', 'b', 'a', 'a']);
});

it('is on the next row once its own has left, and on the last where it was the last', () => {
	let rows = $state.raw(rowsOf('a', 'b', 'c'));
	const cursor = new RowCursor(() => rows);
	cursor.move(1);
	rows = rowsOf('a', 'c');
	expect(idOf(cursor)).toBe('c');
	rows = rowsOf('a');
	expect(idOf(cursor)).toBe('a');
	rows = rowsOf();
	expect(idOf(cursor)).toBeUndefined();
});

it('stays with its row when others come and go around it', () => {
	let rows = $state.raw(rowsOf('a', 'b', 'c'));
	const cursor = new RowCursor(() => rows);
	cursor.move(1);
	rows = rowsOf('0', 'a', 'b');
	expect(idOf(cursor)).toBe('b');
	rows = rowsOf('b');
	expect(idOf(cursor)).toBe('b');
});
