import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aPrediction,
	aPredictionEntry,
	at,
	link
} from '../../../tests/support/builders';
import type { Entry } from '../domain/entry';
import { replay } from '../domain/replay';
import { readNotScorable, readSearch } from './triage-form';
import { parseEntry } from './shapes';

const TODAY = '2026-11-22';
const search = { on: '2026-11-20', where: ' Xinhua and TASS ', note: 'Nothing found.' };

describe('a search in vain', () => {
	it('becomes evidence of the day on which one looked', () => {
		expect(readSearch(search, 'claim', TODAY)).toEqual({
			ok: true,
			value: {
				type: 'evidence',
				prediction: 'claim',
				citation: { on: '2026-11-20', where: 'Xinhua and TASS' },
				bearing: 'neutral',
				note: 'Nothing found.',
				knownOn: '2026-11-20'
			}
		});
	});

	it.each([
		['a day to come', { on: '2026-11-23' }, 'on', 'field/in-the-future'],
		['a month', { on: '2026-11' }, 'on', 'field/not-a-whole-day'],
		['no place', { where: ' ' }, 'where', 'field/empty']
	])('needs its day and its places: %s is refused', (_fact, over, field, code) => {
		expect(readSearch({ ...search, ...over }, 'claim', TODAY)).toMatchObject({
			ok: false,
			problem: [{ field, code }]
		});
	});
});

describe('not scorable because', () => {
	const said = aPredictionEntry(aPrediction());
	const why = 'Nobody says what growing ties are.';
	const draft = readNotScorable({ missing: ['deadline', 'measure'], why }, said, TODAY);
	const entry = draft.ok
		? ({ ...draft.value, id: 'mine', recordedAt: at(1), link: link(1) } as Entry)
		: undefined;

	it('corrects the prediction, which then waits for nothing on any day', () => {
		const board = replay(aCatalogue({ entries: [said] }), entry ? [entry] : [], TODAY);
		const state = board.byPrediction.get('claim');
		expect(state).toMatchObject({ verdict: 'not scorable', touched: true });
		expect(state?.prediction.notScorable).toEqual({ missing: ['measure', 'deadline'], why });
		expect(state?.history.map(({ standing }) => standing)).toEqual(['corrected', 'stands']);
	});

	it('is an entry like any other: it comes through a backup', () => {
		expect(parseEntry(JSON.parse(JSON.stringify({ ...entry, link: undefined })))).toMatchObject({
			ok: true
		});
	});

	it('needs what is missing and why', () => {
		expect(readNotScorable({ missing: [], why: '' }, said, TODAY)).toMatchObject({
			ok: false,
			problem: [
				{ field: 'missing', code: 'field/not-chosen' },
				{ field: 'why', code: 'field/empty' }
			]
		});
	});
});
