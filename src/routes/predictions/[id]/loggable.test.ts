import { describe, expect, it } from 'vitest';
import { replay } from '$lib/domain/replay';
import type { Prediction } from '$lib/domain/prediction';
import { notLoggableWords } from '$lib/text/logging-words';
import {
	aCatalogue,
	aFigure,
	aPrediction,
	aPredictionEntry,
	aResolution,
	NO
} from '../../../../tests/support/builders';
import { askedToLog, LOGGABLE, whyNotLoggable } from './loggable';

function stateOf(over: Partial<Prediction>) {
	const condition = aPrediction({ id: 'condition' });
	const entries = [
		aPredictionEntry(condition),
		aPredictionEntry(aPrediction(over)),
		aResolution({ prediction: 'condition', ruling: { as: 'outcome', outcome: NO } })
	];
	const board = replay(aCatalogue({ figures: [aFigure()], entries }), [], '2026-11-22');
	return { state: board.byPrediction.get('claim')!, figure: board.byFigure.get('trade')! };
}
const refused = (over: Partial<Prediction>, atToday = true, hasFigure = true) => {
	const { state, figure } = stateOf(over);
	return LOGGABLE.map((what) =>
		whyNotLoggable(what, state, hasFigure ? figure : undefined, atToday)
	);
};

describe('what can be logged of a claim', () => {
	it('is everything, today', () => {
		expect(refused({})).toEqual(LOGGABLE.map(() => undefined));
	});

	it('is nothing as of another day', () => {
		expect(refused({}, false)).toEqual(LOGGABLE.map(() => 'another day'));
	});

	it('is no outcome and no forecast where it can’t be scored or its condition failed', () => {
		const no = (why: string) => [why, undefined, why, undefined, undefined];
		const notScorable = { missing: ['measure' as const], why: 'It names no measure.' };
		expect(refused({ notScorable })).toEqual(no('not scorable'));
		const conditions = [
			{ text: 'If that comes true.', prediction: 'condition', holds: 'came true' as const }
		];
		expect(refused({ conditions })).toEqual(no('condition failed'));
	});

	it('is no observation without a figure', () => {
		expect(refused({}, true, false)[3]).toBe('no figure');
	});
});

describe('a link that asks to log', () => {
	it.each([
		['#log-outcome', 'outcome'],
		['#log-note', 'note'],
		['#log-', undefined],
		['#log-everything', undefined],
		['#history', undefined],
		['', undefined]
	])('by %s asks for %s', (hash, what) => {
		expect(askedToLog(hash)).toBe(what);
	});

	it('is told why the form stays shut', () => {
		expect(notLoggableWords('outcome', 'another day', '2023-04-01')).toBe(
			'You look from 1 April 2023, so no outcome can be logged.'
		);
	});
});
