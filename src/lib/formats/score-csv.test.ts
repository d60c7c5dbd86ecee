import { expect, it } from 'vitest';
import {
	aCatalogue,
	aForecast,
	aPrediction,
	aPredictionEntry,
	aResolution,
	LATE
} from '../../../tests/support/builders';
import { replay } from '../domain/replay';
import { scoreCsv } from './score-csv';

const board = replay(
	aCatalogue({
		entries: [
			aPredictionEntry(aPrediction({ title: 'Said, and so' })),
			aForecast(),
			aResolution({ knownOn: '2024-03-01' }),
			aPredictionEntry(
				aPrediction({
					id: 'open',
					forecaster: 'other',
					window: { opensOn: '2023', basis: 'stated' }
				})
			)
		]
	}),
	[],
	LATE
);

it('writes every claim with its fate, and its scores where it has any', () => {
	const [heads, scored, open] = scoreCsv(board, 'icd-203').trim().split('\r\n');
	expect(heads?.split(',')).toHaveLength(22);
	expect(scored).toMatch(
		/^claim,"Said, and so",author,,,binary,settled,2023-02-06,2024-03-01,true,true,0\.7,0\.09/
	);
	expect(scored).toMatch(/,1$/);
	expect(open).toMatch(/^open,A claim,other,,,binary,open,+$/);
});

it('writes one forecaster’s where one is asked for', () => {
	expect(scoreCsv(board, 'icd-203', 'other').trim().split('\r\n')).toHaveLength(2);
});
