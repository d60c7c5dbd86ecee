import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aPrediction,
	aPredictionEntry,
	aResolution,
	at,
	link
} from '../../../tests/support/builders';
import type { Entry } from '../domain/entry';
import { replay } from '../domain/replay';
import { claimEvents, snoozeEvents } from './calendar-words';

const said = aPredictionEntry(
	aPrediction({ window: { opensOn: '2023-02', closesOn: '2026-12', basis: 'stated' } })
);
const mine = (over: object) => ({ ...over, link: link(1), recordedAt: at(1) }) as Entry;

function events(shipped: readonly Entry[], journal: readonly Entry[] = []) {
	const board = replay(aCatalogue({ entries: shipped }), journal, '2026-11-22');
	return claimEvents(board.predictions, board, (id) => `https://example.org/predictions/${id}`);
}

describe('a claim in a calendar', () => {
	it('has its window from the first day of its beginning to the last of its end, and its closing day', () => {
		expect(events([said])).toMatchObject([
			{ uid: 'window.claim@hindcast', first: '2023-02-01', last: '2026-12-31', cancelled: false },
			{ uid: 'due.claim@hindcast', first: '2026-12-31', last: '2026-12-31', cancelled: false }
		]);
	});

	it('keeps its window with its verdict once it is settled; its closing day is off', () => {
		const outcome = mine(aResolution({ id: 'mine' }));
		const [window, due] = events([said], [outcome]);
		expect(window).toMatchObject({ summary: 'Came true: A claim', cancelled: false });
		expect(due).toMatchObject({ cancelled: true });
		expect(window?.modified).toBe(outcome.recordedAt);
	});

	it('changes when what its condition names is settled', () => {
		const child = aPredictionEntry(
			aPrediction({ id: 'child', conditions: [{ text: 'If so', prediction: 'claim' }] })
		);
		const outcome = mine(aResolution({ id: 'mine' }));
		const modified = events([said, child], [outcome]).map(({ uid, modified }) => [uid, modified]);
		expect(modified).toContainEqual(['due.child@hindcast', outcome.recordedAt]);
	});

	it('is not there without an end, nor where it could never be settled', () => {
		const open = aPrediction({ window: { opensOn: '2023-02', basis: 'stated' } });
		const never = aPrediction({ id: 'never', notScorable: { missing: ['measure'], why: 'None.' } });
		expect(events([aPredictionEntry(open), aPredictionEntry(never)])).toEqual([]);
	});

	it('is off once the reader says that it never could be settled', () => {
		const notScorable = { missing: ['measure'], why: 'None.' } as const;
		const reworded = mine({
			...said,
			id: 'mine',
			corrects: said.id,
			reason: 'None.',
			prediction: { ...said.prediction, notScorable }
		});
		expect(events([said], [reworded]).map(({ cancelled }) => cancelled)).toEqual([true, true]);
	});
});

it('a snooze stands in the calendar on the day on which its claim is back', () => {
	const board = replay(aCatalogue({ entries: [said] }), [], '2026-11-22');
	const snooze = {
		prediction: 'claim',
		since: '2026-11-22',
		until: '2026-12-22',
		changedAt: at(1)
	};
	const unknown = { ...snooze, prediction: 'gone' };
	expect(snoozeEvents([snooze, unknown], board, () => undefined)).toMatchObject([
		{ uid: 'snooze.claim@hindcast', first: '2026-12-22', last: '2026-12-22', modified: at(1) }
	]);
});
