import { expect, it } from 'vitest';
import {
	aCatalogue,
	aForecast,
	aPrediction,
	aPredictionEntry,
	aResolution,
	LATE
} from '../../../../tests/support/builders';
import { replay } from '../replay';
import { recordDifferences } from './record-difference';

const ids = ['a', 'b', 'c', 'd', 'e'];
const entries = ids.flatMap((id) => [
	aPredictionEntry(aPrediction({ id })),
	aForecast({ id: `${id}/f`, prediction: id })
]);
const settled = ids.map((id) => aResolution({ id: `${id}/r`, prediction: id }));
const board = (count: number) =>
	replay(aCatalogue({ entries: [...entries, ...settled.slice(0, count)] }), [], LATE);

it('a record that moved tells how many were scored on each board, and its mean where they are enough', () => {
	const [moved, ...others] = recordDifferences(board(4), board(5), 'icd-203');
	expect(others).toEqual([]);
	expect(moved?.before).toEqual({ decided: 4, cameTrue: 4, scored: 4, brier: undefined });
	expect(moved?.after.scored).toBe(5);
	expect(moved?.after.brier).toBeGreaterThanOrEqual(0);
	expect(recordDifferences(board(5), board(5), 'icd-203')).toEqual([]);
});

it('a record whose forecasts carry no number moves as its claims are decided', () => {
	const silent = (count: number) =>
		replay(
			aCatalogue({
				entries: [
					...ids.map((id) => aPredictionEntry(aPrediction({ id }))),
					...settled.slice(0, count)
				]
			}),
			[],
			LATE
		);
	const [moved] = recordDifferences(silent(1), silent(2), 'icd-203');
	expect(moved?.before).toMatchObject({ decided: 1, cameTrue: 1, scored: 0 });
	expect(moved?.after).toMatchObject({ decided: 2, cameTrue: 2, scored: 0 });
	expect(recordDifferences(silent(1), silent(2), 'icd-203', new Set(['a', 'e']))).toEqual([]);
});
