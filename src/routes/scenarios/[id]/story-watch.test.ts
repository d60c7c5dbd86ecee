import { expect, it } from 'vitest';
import {
	aCatalogue,
	aPrediction,
	aPredictionEntry,
	aResolution,
	aScenario
} from '../../../../tests/support/builders';
import { replay } from '$lib/domain/replay';
import { watchedIn } from './story-watch';

it('what to watch is every claim that waits and no other, first those written of', () => {
	const ids = ['settled', 'written', 'other'];
	const scenario = aScenario({
		predictions: ids,
		watch: [
			{ text: 'Came true.', prediction: 'settled' },
			{ text: 'Look here.', prediction: 'written' },
			{ text: 'The next summit.' }
		]
	});
	const entries = [
		...ids.map((id) => aPredictionEntry(aPrediction({ id }))),
		aResolution({ prediction: 'settled' })
	];
	const board = replay(aCatalogue({ scenarios: [scenario], entries }), [], '2024-06-01');
	const watched = (atToday: boolean) =>
		watchedIn(scenario, board, board.predictions, atToday).map(({ state, text }) => [
			state?.prediction.id,
			text
		]);
	expect(watched(true)).toEqual([
		['written', 'Look here.'],
		[undefined, 'The next summit.'],
		['other', undefined]
	]);
	expect(watched(false).map(([id]) => id)).toEqual(['written', 'other']);
});
