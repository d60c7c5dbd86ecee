import { describe, expect, it } from 'vitest';
import type { ChainBreak, ChainReport } from '../formats/chain';
import { journalTitle } from './journal-title';

const DIGEST = '8dfebe4bacde1c8f6d64edabe1d0cfcf09066d95978126295a099c02528e1065';
const altered: ChainBreak = { kind: 'altered', seq: 5, id: 'e5', carries: '', expected: DIGEST };

function report(count: number, broken?: ChainBreak): ChainReport {
	const head = { chain: 'mine', length: count, digest: DIGEST };
	return { chain: 'mine', count, head, ...(broken && { broken }) };
}
const title = (entries: number, unsaved: number, over: object = {}) =>
	journalTitle({
		entries,
		unsaved,
		earlier: 0,
		others: 0,
		brokenOthers: [],
		lost: 0,
		leftOut: 0,
		checked: true,
		chain: report(entries),
		...over
	});

describe('the title of the journal', () => {
	it('tells the count, the chain and the backup', () => {
		expect(title(8, 1)).toBe('Eight entries, the chain is whole, one is not backed up yet');
		expect(title(8, 3)).toBe('Eight entries, the chain is whole, three are not backed up yet');
		expect(title(8, 8)).toBe('Eight entries, the chain is whole, none is backed up yet');
		expect(title(8, 0)).toBe('Eight entries, the chain is whole, all are backed up');
		expect(title(1, 1)).toBe('One entry, the chain is whole, not backed up yet');
		expect(title(1234, 0)).toBe('1,234 entries, the chain is whole, all are backed up');
	});

	it('claims nothing of a chain that is still being checked', () => {
		expect(title(8, 0, { checked: false, chain: undefined })).toBe(
			'Eight entries, all are backed up'
		);
	});

	it('vouches neither for the chains nor for the backup where a damaged file held more', () => {
		const restored = { earlier: 7, lost: 8, chain: undefined };
		expect(title(0, 7, restored)).toBe(
			'Seven entries from your earlier journal, eight more were damaged in a backup, none is backed up yet'
		);
		expect(title(0, 0, restored)).toMatch(/damaged in a backup, what is here is backed up$/);
	});

	it('says where the chain breaks', () => {
		expect(title(8, 0, { chain: report(8, altered) })).toBe(
			'Eight entries, the chain breaks at entry 5, all are backed up'
		);
	});

	it('counts what came from other browsers apart', () => {
		expect(title(7, 9, { others: 8 })).toBe(
			'Seven entries and eight from other browsers, every chain is whole, nine are not backed up yet'
		);
		expect(title(0, 0, { earlier: 2, chain: undefined })).toBe(
			'Two entries from your earlier journal, every chain is whole, all are backed up'
		);
		expect(title(1, 0, { earlier: 2, others: 8 })).toContain(
			'One entry, two from your earlier journal and eight from other browsers'
		);
	});

	it('calls no chain whole of which entries were left out', () => {
		expect(title(0, 3, { others: 3, leftOut: 1, chain: undefined })).toBe(
			'Three entries from other browsers, no chain breaks, one entry was left out, none is backed up yet'
		);
		expect(title(2, 0, { others: 3, leftOut: 2 })).toMatch(
			/, no chain breaks, two entries were left out, all are backed up$/
		);
	});

	it('says which other chain breaks, and where', () => {
		const broken = { chain: '5d3a9c01-rest', seq: 3 };
		expect(title(7, 0, { others: 8, brokenOthers: [broken] })).toContain(
			', chain 5d3a9c01 breaks at entry 3,'
		);
		expect(title(7, 0, { others: 8, brokenOthers: [broken, broken] })).toContain(
			', two chains break,'
		);
	});

	it('counts what came from other browsers alone', () => {
		expect(title(0, 8, { others: 8, chain: undefined })).toBe(
			'Eight entries from other browsers, every chain is whole, none is backed up yet'
		);
	});

	it('of an empty journal says what it is for', () => {
		expect(title(0, 0, { chain: undefined })).toMatch(/^Nothing is logged yet/);
	});
});
