import { expect, it } from 'vitest';
import { aForecast, aNote, aRetraction, link } from '../../../tests/support/builders';
import type { Entry } from '$lib/domain/entry';
import type { LinkedEntry } from '$lib/formats/linked-entry';
import type { PlanRow } from './import-plan';
import { changesToOwn, countEffects } from './row-effects';

const mine = aNote({ id: 'mine', link: link(1, 'mine') });
const theirs = [
	aNote({ id: 't1', link: link(1, 'theirs') }),
	aRetraction('mine', { id: 't2', link: link(2, 'theirs') }),
	aRetraction('t1', { id: 't3', link: link(3, 'theirs') }),
	aForecast({ id: 't4', link: link(4, 'theirs'), corrects: 'mine', reason: 'no' }),
	aForecast({ id: 't5', link: link(5, 'theirs'), corrects: 'shipped', reason: 'no' })
];
const rows = theirs.map((entry, index): PlanRow => ({
	at: index + 2,
	outcome: 'added',
	entry: entry as LinkedEntry
}));
const entries = new Map<string, Entry>([mine, ...theirs].map((entry) => [entry.id, entry]));
const changes = (own: readonly string[]) =>
	changesToOwn(rows, (id) => entries.get(id), new Set(own)).map(({ at, effect }) => [at, effect]);

it('what takes back or corrects is counted apart from what is only added', () => {
	const present: PlanRow = { at: 9, outcome: 'present', entry: mine as LinkedEntry };
	expect(countEffects([...rows, present])).toEqual({
		added: 1,
		'takes back': 2,
		corrects: 2,
		present: 1,
		conflicting: 0,
		rejected: 0
	});
});

it('a stranger’s change of the reader’s own entry is told with its line', () => {
	expect(changes(['mine'])).toEqual([
		[3, 'takes back'],
		[5, 'corrects']
	]);
});

it('what the reader’s own chains do to each other is no stranger’s doing', () => {
	expect(changes(['mine', 'theirs'])).toEqual([]);
	expect(changes([])).toEqual([]);
});
