import { describe, expect, it } from 'vitest';
import type { ChainBreak, ChainReport } from '../formats/chain';
import {
	breakWords,
	bytesWords,
	chainChecks,
	chainHeading,
	earlierHeading,
	lostWords,
	utcWords
} from './journal-words';

const DIGEST = '8dfebe4bacde1c8f6d64edabe1d0cfcf09066d95978126295a099c02528e1065';
const OTHER = '3c6a7151acde1c8f6d64edabe1d0cfcf09066d95978126295a099c02528e1065';
const altered: ChainBreak = {
	kind: 'altered',
	seq: 5,
	id: 'e5',
	carries: OTHER,
	expected: DIGEST
};

function report(count: number, broken?: ChainBreak): ChainReport {
	const head = { chain: 'mine', length: count, digest: DIGEST };
	return { chain: 'mine', count, head, ...(broken && { broken }) };
}
describe('the check of a chain', () => {
	it('that is whole says what was recomputed and what no chain shows', () => {
		const checks = chainChecks(report(8), '22 Nov 2026, 08:05');
		expect(checks.map(({ holds }) => holds)).toEqual([true, true, true, undefined]);
		expect(checks.map(({ head, detail }) => `${head} ${detail}`)).toEqual([
			'8 digests of 8 match. Recomputed 22 Nov 2026, 08:05.',
			'No gap. Entries 1 to 8, each names the one before.',
			'The end is where it was. The last entry kept beside the chain is entry 8.',
			'Not shown by a chain: that the clock was right, who typed, and whether a verdict is right.'
		]);
		expect(chainHeading(report(8))).toBe('The chain is whole');
	});

	it('that breaks says what the first bad entry carries and what it should', () => {
		expect(breakWords(altered)).toBe('Entry 5 gives 3c6a7151; it was sealed as 8dfebe4b.');
		expect(breakWords({ ...altered, kind: 'wrong prev' })).toBe(
			'Entry 5 names 3c6a7151 as the one before it; that one gives 8dfebe4b.'
		);
		expect(breakWords({ kind: 'gap', seq: 3 })).toBe('Entry 3 is missing.');
		expect(breakWords({ kind: 'duplicate seq', seq: 3, ids: ['a', 'b'] })).toBe(
			'Two entries hold place 3.'
		);
		expect(chainHeading(report(8, altered))).toBe('The chain breaks at entry 5');
		const [first, second] = chainChecks(report(8, altered), 'now');
		expect(first).toMatchObject({ holds: false, detail: breakWords(altered) });
		expect(second?.head).toBe('Entries 1 to 4 hold.');
		expect(chainChecks(report(2, { kind: 'gap', seq: 2 }), 'now')[1]?.head).toBe('Entry 1 holds.');
	});
});

describe('the state of the backup', () => {
	it('tells of entries that it held and that are here no longer', () => {
		expect(lostWords(7, 0)).toBeUndefined();
		expect(lostWords(8, 1)).toBe(
			'The last backup held 8 entries; one of them is not here. Import that file to have it back.'
		);
		expect(lostWords(8, 8)).toBe(
			'The last backup held 8 entries; none of them is here. Import that file to have them back.'
		);
		expect(lostWords(1, 1)).toBe(
			'The last backup held 1 entry; it is not here. Import that file to have it back.'
		);
	});

	it('names an earlier journal with the day it was restored', () => {
		expect(earlierHeading(['22 Nov 2026, 08:05'])).toBe(
			'Your earlier journal (restored 22 Nov 2026, 08:05)'
		);
		expect(earlierHeading(['a', 'b'])).toBe('Your earlier journals');
	});

	it('counts bytes in thousands', () => {
		expect([0, 1, 999, 1000, 2049, 13_700_000, 11e9].map(bytesWords)).toEqual([
			'0 bytes',
			'1 byte',
			'999 bytes',
			'1.0 kB',
			'2.0 kB',
			'14 MB',
			'11 GB'
		]);
	});

	it('gives an instant in UTC while the reader’s clock is not at hand', () => {
		expect(utcWords('2026-11-22T08:04:17.123Z')).toBe('22 Nov 2026, 08:04 UTC');
	});
});
