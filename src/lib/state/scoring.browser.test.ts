import { SvelteMap } from 'svelte/reactivity';
import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aForecast,
	aPrediction,
	aPredictionEntry,
	aResolution,
	LATE,
	NO,
	YES
} from '../../../tests/support/builders';
import { addDays } from '../domain/day';
import type { Entry } from '../domain/entry';
import { claimsMade } from '../domain/record/made-claim';
import { scoreSheetOf } from '../domain/record/score-sheet';
import { replay } from '../domain/replay';
import { Scoring } from './scoring.svelte';

const OPTIONS = { scale: 'icd-203', apart: 'nobody' } as const;

/** Many predictions, each with several forecasts by the reader, settled in turn as yes and no. */
function boardOf(predictions: number, forecasts: number) {
	const entries = Array.from({ length: predictions }, (_, index): Entry[] => {
		const id = `p${index}`;
		const outcome = index % 3 === 0 ? NO : YES;
		return [
			aPredictionEntry(aPrediction({ id })),
			...Array.from({ length: forecasts }, (_, turn) =>
				aForecast({
					id: `${id}/f${turn}`,
					prediction: id,
					forecaster: 'reader',
					knownOn: addDays('2023-03-01', turn * 7),
					likelihood: { as: 'probability', probability: ((index * 7 + turn * 3) % 99) / 100 }
				})
			),
			aResolution({ id: `${id}/r`, prediction: id, ruling: { as: 'outcome', outcome } })
		];
	}).flat();
	return replay(aCatalogue({ entries }), [], LATE);
}
const large = boardOf(8000, 10);

/** Turns of the event loop until something is so. */
async function turnsUntil(done: () => boolean) {
	let turns = 0;
	for (; !done(); turns += 1) await new Promise((turn) => setTimeout(turn));
	return turns;
}

describe('scoring a large journal', () => {
	it('gives the page its turn all the while, and the same scores as in one go', async () => {
		const inOneGo = scoreSheetOf(claimsMade(large), OPTIONS);
		const scoring = new Scoring(
			() => large,
			() => OPTIONS
		);
		const shares: number[] = [];
		scoring.follow();
		const turns = await turnsUntil(() => {
			if (scoring.share !== undefined) shares.push(scoring.share);
			return scoring.sheet !== undefined || scoring.failed;
		});
		expect(scoring.failed).toBe(false);
		expect(scoring.sheet).toEqual(inOneGo);
		expect(turns).toBeGreaterThan(20);
		expect(shares).toEqual([...shares].sort((left, right) => left - right));
		expect(new Set(shares).size).toBeGreaterThan(5);
		expect(scoring.share).toBeUndefined();
	});

	it('stops when told, keeps nothing half done, and can begin again', async () => {
		const scoring = new Scoring(
			() => large,
			() => OPTIONS
		);
		scoring.follow();
		await turnsUntil(() => (scoring.share ?? 0) > 0.1);
		scoring.stop();
		expect([scoring.stopped, scoring.share, scoring.sheet]).toEqual([true, undefined, undefined]);
		let turns = 0;
		await turnsUntil(() => (turns += 1) > 50);
		expect(scoring.sheet).toBeUndefined();
		scoring.follow();
		await turnsUntil(() => scoring.sheet !== undefined);
		expect([scoring.stopped, scoring.sheet?.counts.scored]).toEqual([false, 8000]);
	});
});

it('a small board is scored at once, without a worker', () => {
	const small = boardOf(5, 2);
	const scoring = new Scoring(
		() => small,
		() => OPTIONS
	);
	expect(scoring.sheet?.counts.scored).toBe(5);
	expect(scoring.follow()).toBeUndefined();
	expect(scoring.share).toBeUndefined();
});

it('the scores from before stand while a board that has grown is scored', async () => {
	const boards = new SvelteMap([['now', boardOf(5, 2)]]);
	const scoring = new Scoring(
		() => boards.get('now') ?? large,
		() => OPTIONS
	);
	scoring.follow();
	boards.set('now', large);
	expect(scoring.sheet?.counts.scored).toBe(5);
	scoring.follow();
	expect(scoring.share).toBe(0);
	await turnsUntil(() => scoring.share === undefined);
	expect(scoring.sheet?.counts.scored).toBe(8000);
});
