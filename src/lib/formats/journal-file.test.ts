import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journalOn } from '../../../tests/support/arbitraries';
import { aNote, aPrediction, link } from '../../../tests/support/builders';
import type { Entry } from '../domain/entry';
import type { LinkedEntry } from './chain';
import { journalAsJson, journalAsLines } from './journal-file';
import { MOST_CHARACTERS, MOST_ENTRIES } from './journal-file-read';
import { rehearseImport, type Rehearsal } from './journal-file-rehearsal';

const EXPORTED = '2026-11-22T08:04:12.345Z';
const forms = { JSON: journalAsJson, 'JSON Lines': journalAsLines };
const heads = [{ chain: 'my-chain', length: 3, digest: 'a'.repeat(64) }];
const three = ['one', 'two', 'three'].map((text, index) =>
	aNote({ id: `n${index + 1}`, text, link: link(index + 1) })
) as unknown as LinkedEntry[];
const backup = (entries: readonly Entry[]) => ({ exportedAt: EXPORTED, heads, entries });

function rehearsed(text: string, own: readonly Entry[] = []): Rehearsal {
	const rehearsal = rehearseImport(text, own);
	if (!rehearsal.ok) throw new Error(JSON.stringify(rehearsal.problem));
	return rehearsal.value;
}
const problemOf = (text: string) => {
	const rehearsal = rehearseImport(text, []);
	return rehearsal.ok ? undefined : rehearsal.problem;
};

describe.each(Object.entries(forms))('a backup in %s', (_, write) => {
	it('read back is the journal it was', () => {
		const read = rehearsed(write(backup([...three].reverse())));
		expect(read.adding).toEqual(three);
		expect(read).toMatchObject({
			exportedAt: EXPORTED,
			heads,
			counts: { added: 3, present: 0, conflicting: 0, rejected: 0 }
		});
	});

	it('of any journal comes back whole, and a second time adds nothing', () => {
		const journals = fc.tuple(
			journalOn([aPrediction({ id: 'a' })], [], 'mine'),
			journalOn([aPrediction({ id: 'a' })], [], 'theirs')
		);
		fc.assert(
			fc.property(journals, ([mine, theirs]) => {
				const all = [...mine, ...theirs];
				const text = write(backup(all));
				const onto = rehearsed(text, mine);
				expect(onto.counts).toEqual({
					added: theirs.length,
					present: mine.length,
					conflicting: 0,
					rejected: 0
				});
				expect(onto.adding).toEqual(theirs);
				expect(rehearsed(text, [...mine, ...onto.adding]).adding).toEqual([]);
				expect(rehearsed(text).adding).toEqual(all);
			}),
			{ seed: 20230320 }
		);
	});

	it('of an empty journal is a backup too', () => {
		expect(rehearsed(write({ exportedAt: EXPORTED, heads: [], entries: [] })).rows).toEqual([]);
	});

	it('leaves the catalogue’s entries out', () => {
		const { link: _link, ...shipped } = three[0] as LinkedEntry;
		expect(rehearsed(write(backup([shipped, ...three]))).rows).toHaveLength(3);
	});
});

describe('a rehearsal', () => {
	const forged = { ...three[0], text: 'ONE' };
	const rival = { ...three[1], id: 'rival' };
	const impossible = { ...three[2], id: 'n9', knownOn: '2023-13-02', link: link(9) };
	const unlinked = aNote({ id: 'n10' });

	const header = JSON.stringify({
		format: 'hindcast-journal',
		version: 1,
		exportedAt: EXPORTED,
		heads
	});
	const lines = [header, three[2], '', forged, rival, impossible, unlinked, '{"type":', three[2]]
		.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
		.join('\r\n');

	it('says of every line what would become of it, and why', () => {
		const { counted, rows, counts, adding } = rehearsed(lines, three.slice(0, 2));
		expect(counted).toBe('lines');
		expect(rows).toEqual([
			{ at: 2, outcome: 'added', entry: three[2] },
			{
				at: 4,
				outcome: 'conflicting',
				entry: forged,
				why: { code: 'entry/id-taken', other: three[0] }
			},
			{
				at: 5,
				outcome: 'conflicting',
				entry: rival,
				why: { code: 'entry/place-taken', other: three[1] }
			},
			{
				at: 6,
				outcome: 'rejected',
				why: {
					code: 'entry/shape',
					problems: [expect.objectContaining({ path: ['knownOn'], found: '"2023-13-02"' })]
				}
			},
			{ at: 7, outcome: 'rejected', why: { code: 'entry/no-chain' } },
			{ at: 8, outcome: 'rejected', why: { code: 'entry/not-json' } },
			{ at: 9, outcome: 'present', entry: three[2] }
		]);
		expect(counts).toEqual({ added: 1, present: 1, conflicting: 2, rejected: 3 });
		expect(adding).toEqual([three[2]]);
	});

	it('counts each row once, and adds those it calls added, whatever the file', () => {
		const junk = fc.oneof(
			fc.constantFrom<unknown>(...three, forged, rival, impossible, unlinked),
			fc.jsonValue(),
			journalOn([aPrediction({ id: 'a' })], [], 'my-chain').map(([entry]) => entry ?? null)
		);
		fc.assert(
			fc.property(fc.array(junk), fc.subarray(three), (items, own) => {
				const text = journalAsJson(backup([])).replace('[\n\n]', () => JSON.stringify(items));
				const { rows, counts, adding } = rehearsed(text, own);
				expect(rows.map(({ at }) => at)).toEqual(items.map((_, index) => index + 1));
				expect(counts.added + counts.present + counts.conflicting + counts.rejected).toBe(
					items.length
				);
				expect(rows.filter(({ outcome }) => outcome === 'added')).toHaveLength(adding.length);
				expect(counts.added).toBe(adding.length);
				const ids = [...own, ...adding].map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
			}),
			{ seed: 20230320 }
		);
	});
});

describe('a text that is no backup', () => {
	it.each([
		['nothing', '', { code: 'journal-file/empty' }],
		['blanks', '\uFEFF \n', { code: 'journal-file/empty' }],
		['prose', 'Dear diary', { code: 'journal-file/not-json' }],
		['a number', '7', { code: 'journal-file/foreign' }],
		['null', 'null', { code: 'journal-file/foreign' }],
		['a list', '[]', { code: 'journal-file/foreign' }],
		['a settings file', '{\n\t"name": "hindcast"\n}', { code: 'journal-file/foreign' }],
		[
			'another program’s file',
			'{"format":"hindcast-snapshot","version":1,"entries":[]}',
			{ code: 'journal-file/foreign', found: 'hindcast-snapshot' }
		],
		[
			'a newer Hindcast’s file',
			'{"format":"hindcast-journal","version":2,"entries":[]}',
			{ code: 'journal-file/newer-version', found: 2, known: 1 }
		]
	])('%s is told as what it is', (_, text, problem) => {
		expect(problemOf(text)).toMatchObject(problem);
	});

	it('a backup broken off names the line where it breaks', () => {
		const text = journalAsJson(backup(three));
		const broken = text.slice(0, text.indexOf('"three"'));
		expect(problemOf(broken)).toEqual({ code: 'journal-file/not-json', line: 4 });
		expect(problemOf(text.replace('"two"', 'two'))).toMatchObject({ line: 3 });
		expect(problemOf(`${journalAsJson(backup([])).replaceAll('\n', '')}\n{}`)).toMatchObject({
			code: 'journal-file/not-json'
		});
	});

	it('a header without its instant, or heads that are none, is named field by field', () => {
		const text = '{"format":"hindcast-journal","version":1,"heads":[{"chain":"c"}],"entries":[]}';
		const problem = problemOf(text);
		expect(problem?.code).toBe('journal-file/header');
		expect(problem && 'problems' in problem && problem.problems.map(({ path }) => path)).toEqual(
			expect.arrayContaining([['exportedAt'], ['heads', 0, 'length']])
		);
	});

	it('too large or with too many entries is refused before it is looked at', () => {
		expect(problemOf(' '.repeat(MOST_CHARACTERS + 1))).toMatchObject({
			code: 'journal-file/too-large'
		});
		const many = { code: 'journal-file/too-many', found: MOST_ENTRIES + 1, most: MOST_ENTRIES };
		const header = journalAsLines(backup([]));
		expect(problemOf(header + '0\n'.repeat(MOST_ENTRIES + 1))).toEqual(many);
		const items = `[0${',0'.repeat(MOST_ENTRIES)}]`;
		expect(problemOf(journalAsJson(backup([])).replace('[\n\n]', () => items))).toEqual(many);
	});

	it('or a backup cut and patched anywhere, never throws', () => {
		const texts = [journalAsJson(backup(three)), journalAsLines(backup(three))];
		const patched = fc
			.tuple(fc.constantFrom(...texts), fc.nat(1500), fc.nat(1500), fc.string({ unit: 'binary' }))
			.map(([text, from, to, patch]) => text.slice(0, from) + patch + text.slice(to));
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json(), patched), (text) => {
				expect(() => rehearseImport(text, three)).not.toThrow();
			}),
			{ seed: 20230320, numRuns: 500 }
		);
	});
});
