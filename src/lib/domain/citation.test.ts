import { expect, it } from 'vitest';
import { aCatalogue, anEvidence } from '../../../tests/support/builders';
import { citedPage, readEvidenceIn } from './citation';

const search = { on: '2026-11-22', where: 'Xinhua and TASS, in Chinese and Russian' };

it('a search in vain leads to no page and counts as no source', () => {
	const found = anEvidence();
	expect(citedPage(aCatalogue(), search)).toBeUndefined();
	expect(readEvidenceIn([found, anEvidence({ id: 'looked', citation: search })])).toEqual([found]);
});
