import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aForecast,
	aPrediction,
	aPredictionEntry,
	aResolution,
	LATE,
	link
} from '../../../tests/support/builders';
import { compareBoards } from './board-comparison';
import type { PredictionEntry } from './entry';
import { isOwnPrediction, namingOthers, READER } from './own-prediction';
import { replay } from './replay';

const shipped = aPrediction({ id: 'shipped' });
const entered = (id: string, chain: string, over: Partial<PredictionEntry> = {}) =>
	aPredictionEntry(aPrediction({ id }), { id: `${id}/${chain}`, link: link(1, chain), ...over });

const { byPrediction } = replay(
	aCatalogue({ entries: [aPredictionEntry(shipped)] }),
	[
		entered('mine', 'here'),
		entered('theirs', 'there'),
		entered('shipped', 'here', { corrects: 'shipped/said', reason: 'It names no day.' })
	],
	LATE
);

it('A prediction is the reader’s own if it was entered in a chain of theirs, not if they reworded it', () => {
	const own = ['mine', 'theirs', 'shipped'].filter((id) =>
		isOwnPrediction(byPrediction.get(id)!, ['here'])
	);
	expect(own).toEqual(['mine']);
});

describe('a journal that holds what another browser logged', () => {
	const said = (id: string, chain: string) =>
		aPredictionEntry(aPrediction({ id, forecaster: READER }), {
			id: `${id}/${chain}`,
			link: link(1, chain)
		});
	const forecast = aForecast({ prediction: 'theirs', forecaster: READER, link: link(2, 'there') });
	const written = [said('mine', 'here'), said('theirs', 'there'), forecast];
	const told = namingOthers(written, ['here']);

	it('calls its reader another, in claims and forecasts, and the reader themselves as ever', () => {
		const { byPrediction } = replay(aCatalogue(), told, LATE);
		const saidBy = (id: string) => byPrediction.get(id)?.prediction.forecaster;
		expect([saidBy('mine'), saidBy('theirs')]).toEqual([READER, 'Another browser, there']);
		expect(byPrediction.get('theirs')?.forecasts[0]?.forecaster).toBe('Another browser, there');
		expect(namingOthers(written, ['here', 'there'])).toEqual(written);
	});

	it('counts their own word from the day it was entered, as the reader’s', () => {
		const early = [said('theirs', 'there')].map((entry) => ({
			...entry,
			recordedAt: '2024-06-01T08:00:00.000Z'
		}));
		const settled = aResolution({ prediction: 'theirs', knownOn: '2024-02-01' });
		const { byPrediction } = replay(
			aCatalogue({ entries: [settled] }),
			namingOthers(early, ['here']),
			LATE
		);
		expect(byPrediction.get('theirs')?.alreadyKnown).toBe(true);
	});

	it('is reworded by no change of who looks at it', () => {
		const [theirs, here] = [written, told].map((entries) => replay(aCatalogue(), entries, LATE));
		expect(compareBoards(theirs!, here!)).toMatchObject({ detail: [], alike: 2 });
	});
});
