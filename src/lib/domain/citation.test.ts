import { expect, it } from 'vitest';
import { aCatalogue, anEvidence } from '../../../tests/support/builders';
import { citedPage, readEvidenceIn } from './citation';

const search = { on: '2026-11-22', where: 'Xinhua and TASS, in Chinese and Russian' };

it('a search in vain leads to no page and counts as no source', () => {
	const found = anEvidence();
	expect(citedPage(aCatalogue(), search)).toBeUndefined();
	expect(readEvidenceIn([found, anEvidence({ id: 'looked', citation: search })])).toEqual([found]);
});

it('a source of the catalogue is cited with who published it, and when', () => {
	const source = { id: 'S80', url: 'https://tass.com/1', publisher: 'TASS' };
	const cite = (over = {}) =>
		citedPage(aCatalogue({ sources: [{ ...source, ...over }] }), { source: 'S80' });
	expect(cite({ publishedOn: '2023-12-07' })).toMatchObject({
		publisher: 'TASS',
		publishedOn: '2023-12-07'
	});
	expect(cite()).not.toHaveProperty('publishedOn');
});
