import { expect, it } from 'vitest';
import {
	aCatalogue,
	aPrediction,
	aPredictionEntry,
	aResolution,
	LATE,
	NO,
	YES
} from '../../../tests/support/builders';
import { denominatorsOf, tallyOf } from './board';
import type { Entry, Outcome } from './entry';
import { replay } from './replay';
import { trackRecordsOf } from './track-record';

function claim(id: string, forecaster: string, outcome?: Outcome, knownOn = '2024-03-01'): Entry[] {
	const ruling = outcome && ({ as: 'outcome', outcome } as const);
	return [
		aPredictionEntry(aPrediction({ id, forecaster })),
		...(ruling ? [aResolution({ id: `${id}/r`, prediction: id, ruling, knownOn })] : [])
	];
}

const vague = aPrediction({ id: 'vague', notScorable: { missing: ['actor'], why: 'Who?' } });
const board = replay(
	aCatalogue({
		entries: [
			...claim('seen', 'unlisted', YES),
			...claim('a', 'author', YES),
			...claim('b', 'author', NO),
			...claim('c', 'author'),
			...claim('known', 'author', YES, '2023-01-01'),
			aPredictionEntry(vague)
		]
	}),
	[],
	LATE
);

it('counts a forecaster by claims made and claims decided, without what was known before', () => {
	const [author, unlisted] = trackRecordsOf(board);
	expect(author).toMatchObject({ forecaster: { name: 'An author' }, decided: 2, cameTrue: 1 });
	expect(author?.claims).toHaveLength(5);
	expect(author?.tally['came true']).toBe(2);
	expect(unlisted).toMatchObject({ forecaster: { id: 'unlisted', name: 'unlisted' }, decided: 1 });
});

it('has denominators that add up', () => {
	const counts = denominatorsOf(board.predictions);
	expect(counts).toEqual({
		encoded: 6,
		scorable: 5,
		waiting: 1,
		due: 0,
		overdue: 1,
		settled: 4,
		void: 0,
		alreadyKnown: 1
	});
	expect(counts.waiting + counts.settled).toBe(counts.scorable);
	const tally = tallyOf(board.predictions);
	expect(Object.values(tally).reduce((sum, count) => sum + count)).toBe(counts.encoded);
});
