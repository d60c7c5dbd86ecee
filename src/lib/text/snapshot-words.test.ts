import { describe, expect, it } from 'vitest';
import type { SnapshotProblem } from '../formats/snapshot-problem';
import {
	chainWords,
	contentWords,
	digestGroups,
	madeAtWords,
	sharedWords,
	sizeWords,
	snapshotProblemWords,
	snapshotTitle
} from './snapshot-words';
import {
	aCatalogue,
	aForecast,
	aNote,
	anEvidence,
	aScenario
} from '../../../tests/support/builders';
import { replay } from '../domain/replay';

const PROBLEMS: readonly SnapshotProblem[] = [
	{ code: 'snapshot/damaged', at: 'link' },
	{ code: 'snapshot/foreign' },
	{ code: 'snapshot/future', version: 3, newest: 1 },
	{ code: 'snapshot/altered', carries: 'a'.repeat(64), computed: 'b'.repeat(64) },
	{ code: 'snapshot/oversized', most: 5_000_000 },
	{
		code: 'snapshot/wrong-shape',
		sealed: true,
		problems: [
			{
				code: 'not-allowed',
				path: ['catalogue', 'sources', 0, 'url'],
				found: '"javascript:alert(1)"',
				expected: 'an http or https address'
			},
			{ code: 'missing-key', path: ['title'], found: 'nothing', expected: 'the key title' }
		]
	},
	{ code: 'snapshot/wrong-shape', sealed: false, problems: [] },
	{ code: 'snapshot/other-catalogue', needs: 'c'.repeat(64), why: 'not kept' },
	{ code: 'snapshot/other-catalogue', needs: 'c'.repeat(64), why: 'unreachable' }
];

describe('what is said of something that did not open', () => {
	it('differs for each reason, and always says that nothing was changed', () => {
		const words = PROBLEMS.map(snapshotProblemWords);
		expect(new Set(words.map(({ what }) => what)).size).toBe(PROBLEMS.length);
		expect(words.filter(({ then }) => !then.includes('Nothing here was changed.'))).toEqual([]);
	});

	it('shows both digests of what was altered, and where a shape is wrong', () => {
		expect(snapshotProblemWords(PROBLEMS[3]!).then).toMatch(/aaaaaaaa .* bbbbbbbb/);
		expect(snapshotProblemWords(PROBLEMS[5]!).then).toMatch(
			/At catalogue › sources › 1 › url stands "javascript:alert\(1\)"; expected: an http or https address\. 1 more place/
		);
	});
});

describe('what is said of a chain', () => {
	it('is how much of it was at hand, or where it breaks', () => {
		const words = (chain: Parameters<typeof chainWords>[0]) => {
			const { finding, rest } = chainWords(chain);
			return `${finding} ${rest}`;
		};
		expect(words({ carried: 8, length: 8 })).toBe(
			'Chain whole. All 8 entries of the maker’s journal follow one another.'
		);
		expect(words({ carried: 2, length: 8 })).toBe(
			'Chain holds. Two of 8 entries of the maker’s journal are here; what lies between was left out.'
		);
		expect(words({ carried: 2, length: 8, broken: { kind: 'gap', seq: 3 } })).toBe(
			'Chain broken at entry 3. An entry that should stand there is missing.'
		);
	});
});

describe('what is shared', () => {
	const story = aScenario({ title: 'The visit' });
	const board = replay(aCatalogue({ scenarios: [story] }), [], '2023-06-30');

	it('is the board, a story, or a list by its filter, and called so with its day', () => {
		const named = [{}, { scenario: story.id }, { scenario: story.id, status: 'due' } as const];
		expect(named.map((filter) => sharedWords(filter, board))).toEqual([
			'the board',
			'the story “The visit”',
			'the list “Due, The visit”'
		]);
		expect(named.map((filter) => snapshotTitle(filter, board))).toEqual([
			'The board as it stood on 30 June 2023',
			'The visit, as it stood on 30 June 2023',
			'Claims as they stood on 30 June 2023: Due, The visit'
		]);
	});

	it('has a title that a snapshot can hold, however much was searched for', () => {
		const title = snapshotTitle({ words: '👁'.repeat(200) }, board);
		expect(title.length).toBeLessThanOrEqual(200);
		expect(title.isWellFormed()).toBe(true);
	});
});

it('says what of the maker’s own a snapshot holds', () => {
	expect(contentWords(107, [])).toBe(
		'It holds 107 claims with the records behind them, and nothing from the maker’s journal.'
	);
	expect(contentWords(1, [aForecast(), aForecast({ id: 'g' }), anEvidence(), aNote()])).toBe(
		'It holds 1 claim with the records behind it, among them 1 of evidence, 2 forecasts and 1 note from the maker’s journal.'
	);
});

it('writes sizes, digests and instants to be compared by eye', () => {
	expect([1, 940, 18_400, 3_454_718].map(sizeWords)).toEqual([
		'1 byte',
		'940 bytes',
		'18\u00a0kB',
		'3.5\u00a0MB'
	]);
	expect(digestGroups('bc3235c1164e2010')).toBe('bc3235c1 164e2010');
	expect(madeAtWords('2026-11-22T08:04:12.345Z')).toBe('22 November 2026, 08:04 UTC');
});
