import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aPrediction,
	aPredictionEntry,
	aResolution,
	LATE
} from '../../../tests/support/builders';
import { historyOf, neighboursOf, pointAt } from './board-history';
import { replay } from './replay';

const said = (id: string, saidOn: string) => aPredictionEntry(aPrediction({ id, saidOn }));
const settled = (prediction: string, knownOn: string) =>
	aResolution({ id: `${prediction}/r`, prediction, knownOn });
const entries = [
	said('a', '2023-02-06'),
	said('b', '2023-02-06'),
	said('old', '2023-03-20'),
	said('vague', '2023'),
	settled('a', '2023-03-20'),
	settled('old', '2023-01-31'),
	settled('vague', '2023-06-01'),
	settled('b', '2024')
];
const history = historyOf(replay(aCatalogue({ entries }), [], LATE));

describe('the life of a board', () => {
	it('has a point for each day on which a claim was said or settled', () => {
		expect(history).toEqual([
			{ day: '2023-02-06', said: 2, settled: 0 },
			{ day: '2023-03-20', said: 3, settled: 2 },
			{ day: '2023-12-31', said: 4, settled: 3 },
			{ day: '2024-12-31', said: 4, settled: 4 }
		]);
	});

	it('never has more settled than said', () => {
		expect(history.filter(({ said, settled }) => settled > said)).toEqual([]);
	});

	it('says of every point what the board as of its day says', () => {
		for (const { day, said: count, settled: done } of history) {
			const board = replay(aCatalogue({ entries }), [], day);
			expect(board.predictions).toHaveLength(count);
			expect(board.predictions.filter(({ settledOn }) => settledOn !== undefined)).toHaveLength(
				done
			);
		}
	});

	it('holds between its points, with nothing before the first', () => {
		expect(pointAt(history, '2023-05-01')).toEqual(history[1]);
		expect(pointAt(history, '2023-03-20')).toEqual(history[1]);
		expect(pointAt(history, '2023-01-01')).toEqual({ day: '2023-01-01', said: 0, settled: 0 });
	});

	it('leads from a day to the changes on either side of it', () => {
		expect(neighboursOf(history, '2023-03-20')).toEqual({
			previous: '2023-02-06',
			next: '2023-12-31'
		});
		expect(neighboursOf(history, '2020-01-01')).toEqual({ next: '2023-02-06' });
		expect(neighboursOf(history, LATE)).toEqual({ previous: '2024-12-31' });
	});
});
