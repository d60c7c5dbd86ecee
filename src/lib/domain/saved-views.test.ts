import { describe, expect, it } from 'vitest';
import { LONGEST_VIEW_NAME, savedViewsIn, type SavedView } from './saved-view';
import { askedOfView, byName, viewAt, viewNameFault, viewsMark, viewsNotHere } from './saved-views';

const gas: SavedView = {
	id: 'v1',
	name: 'Gas',
	asked: { tag: 'gas', sort: 'closes' },
	isPinned: false
};
const oil: SavedView = { id: 'v2', name: 'oil', asked: { q: 'oil' }, isPinned: true };

describe('a stored or imported view', () => {
	it('is taken where it is one, and of it only what makes a view', () => {
		expect(savedViewsIn([gas, { ...oil, more: 1 }])).toEqual([gas, oil]);
	});

	it.each([
		['null', null],
		['text', 'gas'],
		['without a name', { ...gas, name: ' ' }],
		['with a name too long', { ...gas, name: 'x'.repeat(LONGEST_VIEW_NAME + 1) }],
		['without an id', { ...gas, id: undefined }],
		['pinned in part', { ...gas, isPinned: 'yes' }],
		['asking for nothing', { ...gas, asked: null }],
		['asking in a list', { ...gas, asked: ['gas'] }],
		['asking for what no filter has', { ...gas, asked: { constructor: 'x' } }],
		['asking by a number', { ...gas, asked: { tag: 7 } }],
		['asking for too much', { ...gas, asked: { among: 'a,'.repeat(20_000) } }]
	])('is passed over where it is %s', (_, value) => {
		expect(savedViewsIn([value, oil])).toEqual([oil]);
	});
});

describe('an address', () => {
	it('shows a view by what it asks for, whatever the order and the usual sort', () => {
		expect(viewAt([oil, gas], { sort: 'closes', tag: 'gas', kind: '' })).toBe(gas);
		expect(viewAt([oil, gas], { q: ' oil ', sort: 'board' })).toBe(oil);
		expect(viewAt([oil, gas], { q: 'oil', sort: 'title' })).toBeUndefined();
		expect(viewAt([oil, gas], {})).toBeUndefined();
	});

	it('makes a view of its filter and order alone', () => {
		expect(askedOfView({ q: ' oil ', sort: 'board', tag: '', asof: '2024-01-01' })).toEqual({
			q: 'oil'
		});
	});
});

describe('the name of a view', () => {
	it('is there, not too long, and no other’s in any case of its letters', () => {
		const views = [gas, oil];
		expect(viewNameFault(' ', views)).toBe('empty');
		expect(viewNameFault('x'.repeat(LONGEST_VIEW_NAME + 1), views)).toBe('too long');
		expect(viewNameFault(' GAS', views)).toBe('taken');
		expect(viewNameFault('GAS', views, gas.id)).toBeUndefined();
	});

	it('puts it in its place whatever its first letter', () => {
		expect(byName([oil, gas])).toEqual([gas, oil]);
	});
});

describe('views of a file', () => {
	it('are new unless the same one is here, or its twin under the same name', () => {
		const renamed = { ...gas, name: 'Renamed here' };
		const twin = { ...oil, id: 'v3' };
		const other = { ...oil, id: 'v4', asked: { q: 'coal' } };
		expect(viewsNotHere([gas, twin, other], [renamed, oil])).toEqual([other]);
		expect(viewsNotHere([gas, gas, { ...gas, id: 'v5' }], [])).toEqual([gas]);
	});

	it('have the mark of those here only where they hold the same', () => {
		expect(viewsMark([gas, oil])).toBe(viewsMark([oil, gas]));
		expect(viewsMark([gas])).not.toBe(viewsMark([{ ...gas, isPinned: true }]));
		expect(viewsMark([gas])).not.toBe(viewsMark([{ ...gas, name: 'Gas?' }]));
	});
});
