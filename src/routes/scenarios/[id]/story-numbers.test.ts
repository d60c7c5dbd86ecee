import { describe, expect, it } from 'vitest';
import type { Entry, Ruling } from '$lib/domain/entry';
import type { Prediction } from '$lib/domain/prediction';
import { replay } from '$lib/domain/replay';
import {
	aCatalogue,
	aFigure,
	anObservation,
	aPrediction,
	aPredictionEntry,
	aResolution,
	aScenario,
	LATE
} from '../../../../tests/support/builders';
import { storyNumbers } from './story-numbers';

function numbersOf(prediction: Partial<Prediction>, ...entries: Entry[]) {
	const scenario = aScenario();
	const board = replay(
		aCatalogue({
			figures: [aFigure()],
			scenarios: [scenario],
			entries: [aPredictionEntry(aPrediction(prediction)), ...entries]
		}),
		[],
		LATE
	);
	return storyNumbers(scenario, board).map(({ state: _state, ...words }) => words);
}

const question: Prediction['question'] = {
	kind: 'numeric',
	target: {
		figure: 'trade',
		operator: 'at least',
		value: 200,
		unit: 'bn USD',
		period: '2024',
		publisher: 'Customs',
		print: 'first'
	}
};
const ruled = (ruling: Ruling, note?: string) =>
	aResolution({ ruling, ...(note !== undefined && { note }) });

describe('the numbers of a story', () => {
	it('stand beside what decided them, with its print or the note on it', () => {
		const outcome = { kind: 'numeric', value: 240.1, unit: 'bn USD' } as const;
		expect(numbersOf({ question }, ruled({ as: 'outcome', outcome }))).toEqual([
			{
				stated: 'at least 200\u00a0bn\u00a0USD',
				period: '2024',
				actual: '240.1\u00a0bn\u00a0USD',
				from: 'Customs, first print',
				decided: true
			}
		]);
		const noted = numbersOf({ question }, ruled({ as: 'outcome', outcome }, 'By press count.'));
		expect(noted[0]?.from).toBe('By press count.');
	});

	it('show the latest of another period while nothing has decided them', () => {
		expect(numbersOf({ question }, anObservation())[0]).toMatchObject({
			actual: '240.1\u00a0bn\u00a0USD',
			from: 'so far: 2023',
			decided: false
		});
		const bare = numbersOf({ question })[0];
		expect(bare?.from).toBe('nothing measured yet');
		expect(bare).not.toHaveProperty('actual');
	});

	it('are days too, with how far off they were', () => {
		const day: Prediction['question'] = { kind: 'date', target: { to: '2023-02-20' } };
		const outcome = { kind: 'date', day: '2023-02-21' } as const;
		expect(numbersOf({ question: day }, ruled({ as: 'outcome', outcome }))).toEqual([
			{ stated: '20 Feb 2023', actual: '21 Feb 2023', from: '1 day late', decided: true }
		]);
		expect(numbersOf({ question: day }, ruled({ as: 'annulled', why: 'Void.' }))[0]).toMatchObject({
			decided: false
		});
	});

	it('leave out what states neither, and what can’t be scored', () => {
		expect(numbersOf({})).toEqual([]);
		expect(numbersOf({ question, notScorable: { missing: ['source'], why: 'None.' } })).toEqual([]);
	});
});
