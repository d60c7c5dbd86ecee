import { describe, expect, it } from 'vitest';
import { aNote, link } from '../../../tests/support/builders';
import type { LinkedEntry } from '../formats/linked-entry';
import {
	fileBreakWords,
	fileProblemWords,
	importedWords,
	importWords,
	rowReasonWords,
	shapeWords,
	type PickedFileProblem
} from './import-words';

const wrongDay = {
	code: 'not-allowed',
	path: ['knownOn'],
	found: '"2023-13-02"',
	expected: 'a day, month or year'
} as const;
const problems: readonly [PickedFileProblem, RegExp][] = [
	[{ code: 'file/unreadable' }, /could not be opened/],
	[{ code: 'file/several', found: 3 }, /3 were dropped/],
	[{ code: 'journal-file/empty' }, /is empty/],
	[{ code: 'journal-file/too-large', found: 70_000_000, most: 67_108_864 }, /67,108,864/],
	[{ code: 'journal-file/too-many', found: 100_001, most: 100_000 }, /100,001 entries/],
	[
		{ code: 'journal-file/not-json', line: 4 },
		/at line 4: .* Get it again, or import an older backup/
	],
	[{ code: 'journal-file/not-json' }, /not JSON/],
	[{ code: 'journal-file/foreign', found: 'hindcast-snapshot' }, /“hindcast-snapshot”/],
	[{ code: 'journal-file/foreign' }, /no backup of a journal/],
	[{ code: 'journal-file/newer-version', found: 7, known: 1 }, /newer version.*format is 7/],
	[{ code: 'journal-file/header', problems: [wrongDay] }, /“knownOn” is "2023-13-02"/]
];

describe('a file that can’t be imported', () => {
	it.each(problems)('%j says what, where, and that nothing was changed', (problem, where) => {
		const { what, then } = fileProblemWords(problem);
		expect(`${what} ${then}`).toMatch(where);
		expect(then).toMatch(/Nothing was changed\.$/);
	});
});

describe('a line that can’t be imported', () => {
	it('names the field, what stands there and what was expected', () => {
		expect(shapeWords([wrongDay])).toBe(
			'“knownOn” is "2023-13-02"; a day, month or year was expected.'
		);
		expect(shapeWords([{ ...wrongDay, code: 'missing-key' }, wrongDay, wrongDay])).toBe(
			'“knownOn” is missing. Two more things are wrong with it.'
		);
		expect(shapeWords([{ ...wrongDay, code: 'unknown-key', path: ['a', 0] }])).toBe(
			'“a.0” does not belong there.'
		);
	});

	it('names the entry here that it contradicts, and that it stays', () => {
		const other = aNote({ link: link(7) }) as LinkedEntry;
		expect(rowReasonWords({ code: 'entry/id-taken', other })).toMatch(/^Entry 7 .*stays as it is/);
		expect(rowReasonWords({ code: 'entry/place-taken', other })).toMatch(/place 7 .*stays as/);
	});

	it('that its chain does not vouch for names where the chain breaks', () => {
		const broken = { kind: 'gap', seq: 3 } as const;
		expect(rowReasonWords({ code: 'entry/chain-broken', broken })).toContain('Entry 3 is missing.');
		expect(fileBreakWords({ chain: '5d3a9c01-rest', broken })).toBe(
			'Chain 5d3a9c01: entry 3 is missing. What comes before it holds.'
		);
	});
});

describe('an import', () => {
	it('says how many it will add, and how many it has', () => {
		const beside = (views: number, snoozes: number) => ({ views, snoozes });
		expect([
			importWords(1, beside(0, 0)),
			importWords(3, beside(1, 0)),
			importWords(0, beside(2, 0)),
			importWords(3, beside(1, 2))
		]).toEqual([
			'Import 1 entry',
			'Import 3 entries and 1 saved view',
			'Import 2 saved views',
			'Import 3 entries, 1 saved view and 2 snoozes'
		]);
		expect([0, 1, 3].map((added) => importedWords(added, beside(0, 0)))).toEqual([
			'Nothing was new: every entry was here already.',
			'One entry was added.',
			'Three entries were added.'
		]);
	});
});
