import { describe, expect, it } from 'vitest';
import { fitted } from './fit-draft';

const pattern = {
	fields: { text: '', partly: false, evidence: [''], sources: [{ url: '', says: '' }] },
	reason: ''
};
const kept = {
	fields: {
		text: 'typed',
		partly: true,
		evidence: [],
		sources: [{ url: 'https://example.org', says: 'so' }]
	},
	reason: 'because'
};

describe('a draft', () => {
	it('that fits is put back as it was', () => {
		expect(fitted(pattern, structuredClone(kept))).toEqual(kept);
	});

	it('is put back without what the form does not know', () => {
		const grown = { ...kept, fields: { ...kept.fields, since: 'later' }, more: 1 };
		expect(fitted(pattern, grown)).toEqual(kept);
	});

	it.each([
		['nothing', undefined],
		['text', 'typed'],
		['a form that lacks a field', { fields: { text: 'typed' }, reason: '' }],
		['a field of another type', { ...kept, reason: 7 }],
		['a list in place of a field', { ...kept, reason: ['because'] }],
		['an item of another shape', { ...kept, fields: { ...kept.fields, sources: ['x'] } }],
		['an item of a list that is null', { ...kept, fields: { ...kept.fields, evidence: [null] } }],
		['a flood', { ...kept, fields: { ...kept.fields, evidence: Array(51).fill('') } }],
		['inherited fields', Object.create(kept) as object]
	])('is none where there is %s', (_, draft) => {
		expect(fitted(pattern, draft)).toBeUndefined();
	});
});
