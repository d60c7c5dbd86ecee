import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	anEvidence,
	aPrediction,
	aPredictionEntry,
	aResolution,
	YES
} from '../../../tests/support/builders';
import type { Entry } from './entry';
import type { Prediction } from './prediction';
import { replay } from './replay';
import { triageOf, type Snooze } from './triage';

const TODAY = '2026-11-22';

function claim(id: string, closesOn?: string, over: Partial<Prediction> = {}): Entry {
	const window = {
		opensOn: '2023-02-06',
		basis: 'stated' as const,
		...(closesOn !== undefined && { closesOn })
	};
	return aPredictionEntry(aPrediction({ id, window, ...over }));
}
const heard = (prediction: string, knownOn: string) =>
	anEvidence({ id: `${prediction}/${knownOn}`, prediction, knownOn });

function triaged(entries: readonly Entry[], snoozes: readonly Snooze[] = [], asOf = TODAY) {
	const { groups, snoozed } = triageOf(replay(aCatalogue({ entries }), [], asOf), snoozes);
	const idsOf = (rows: (typeof groups)[number]['rows']) =>
		rows.map(({ state }) => state.prediction.id);
	return {
		...Object.fromEntries(groups.map(({ reason, rows }) => [reason, idsOf(rows)])),
		snoozed: idsOf(snoozed)
	};
}
const NONE = { overdue: [], due: [], stale: [], 'could flip': [], snoozed: [] };

describe('the inbox', () => {
	it('asks first for what closed longest ago, then for what closes soonest', () => {
		const entries = [
			claim('last-year', '2025-12-31'),
			claim('in-a-month', '2026-12-22'),
			claim('long-ago', '2022-04-08'),
			claim('today', TODAY),
			claim('far-off', '2030')
		];
		expect(triaged(entries)).toEqual({
			...NONE,
			overdue: ['long-ago', 'last-year'],
			due: ['today', 'in-a-month']
		});
	});

	it('never asks for a claim that was annulled, by a verdict or by its condition', () => {
		const ruling = { as: 'annulled', why: 'The talks were called off.' } as const;
		const entries = [
			claim('parent', '2024-12-31'),
			aResolution({ prediction: 'parent', ruling: { as: 'outcome', outcome: YES } }),
			claim('child', '2024-12-31', {
				conditions: [{ text: 'If not', prediction: 'parent', holds: 'did not' }]
			}),
			claim('void', '2024-12-31'),
			aResolution({ id: 'void/resolution', prediction: 'void', ruling })
		];
		expect(triaged(entries)).toEqual(NONE);
	});

	it('calls stale what closes within 90 days and has been quiet for more than 180, the quietest first', () => {
		const entries = [
			claim('quiet', '2026-12-31'),
			heard('quiet', '2026-05-25'),
			claim('quieter', '2027-02-20'),
			heard('quieter', '2024-01'),
			claim('heard-of', '2026-12-31'),
			heard('heard-of', '2026-05-26'),
			claim('a-day-too-far', '2027-02-21'),
			claim('without-end')
		];
		expect(triaged(entries)).toEqual({ ...NONE, stale: ['quieter', 'quiet'] });
	});

	it('counts a claim that nobody has ever looked at as quiet since it was said', () => {
		const said = (id: string, saidOn: string) => claim(id, '2026-12-31', { saidOn });
		expect(triaged([said('old', '2026-01-20'), said('new', '2026-09-01')])).toMatchObject({
			stale: ['old']
		});
	});

	it('takes a search in vain for having looked: the claim is quiet no longer', () => {
		const search = anEvidence({
			id: 'looked',
			prediction: 'quiet',
			knownOn: TODAY,
			citation: { on: TODAY, where: 'Xinhua' }
		});
		expect(triaged([claim('quiet', '2026-12-31'), search])).toEqual(NONE);
	});
});

describe('a snooze', () => {
	const entries = [claim('asleep', '2022-04-08'), claim('awake', '2025-12-31')];
	const snooze = { prediction: 'asleep', since: '2026-11-20', until: '2026-11-25' };

	it('hides its claim until its day, on which it is back', () => {
		expect(triaged(entries, [snooze], '2026-11-24')).toMatchObject({
			overdue: ['awake'],
			snoozed: ['asleep']
		});
		expect(triaged(entries, [snooze], '2026-11-25')).toMatchObject({
			overdue: ['asleep', 'awake'],
			snoozed: []
		});
	});

	it('hides nothing on the days before it was made', () => {
		expect(triaged(entries, [snooze], '2026-11-19')).toMatchObject({ snoozed: [] });
	});

	it('leaves the board as it is', () => {
		const board = replay(aCatalogue({ entries }), [], TODAY);
		triageOf(board, [snooze]);
		expect(board.byPrediction.get('asleep')?.verdict).toBe('overdue');
	});
});
