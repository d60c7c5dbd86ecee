import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journalOn } from '../../../tests/support/arbitraries';
import { aNote, aPrediction, link } from '../../../tests/support/builders';
import type { Entry } from '../domain/entry';
import type { LinkedEntry } from './linked-entry';
import { journalAsJson, journalAsLines } from './journal-file';
import { MOST_CHARACTERS, MOST_ENTRIES } from './journal-file-read';
import { rehearseImport, type Rehearsal } from './journal-file-rehearsal';

const EXPORTED = '2026-11-22T08:04:12.345Z';
const forms = { JSON: journalAsJson, 'JSON Lines': journalAsLines };
const heads = [{ chain: 'my-chain', length: 3, digest: 'a'.repeat(64) }];
const three = ['one', 'two', 'three'].map((text, index) =>
	aNote({ id: `n${index + 1}`, text, link: link(index + 1) })
) as unknown as LinkedEntry[];
const backup = (entries: readonly Entry[]) => ({
	exportedAt: EXPORTED,
	own: ['my-chain'],
	heads,
	entries
});
const NOW = '2026-11-22T09:00:00.000Z';

async function rehearsed(
	text: string,
	entries: readonly Entry[] = [],
	against: { readonly aheadToo?: boolean; readonly own?: readonly string[] } = {}
): Promise<Rehearsal> {
	const rehearsal = await rehearseImport(text, { entries, now: NOW, ...against });
	if (!rehearsal.ok) throw new Error(JSON.stringify(rehearsal.problem));
	return rehearsal.value;
}
const addedBy = ({ rows }: Rehearsal) =>
	rows.flatMap((row) => (row.outcome === 'added' ? [row.entry] : []));
const outcomes = ({ rows }: Rehearsal) => rows.map(({ outcome }) => outcome);
const problemOf = async (text: string) => {
	const rehearsal = await rehearseImport(text, { entries: [], now: NOW });
	return rehearsal.ok ? undefined : rehearsal.problem;
};

describe.each(Object.entries(forms))('a backup in %s', (_, write) => {
	it('read back is the journal it was', async () => {
		const read = await rehearsed(write(backup([...three].reverse())));
		expect(addedBy(read)).toEqual(three);
		expect(read).toMatchObject({ exportedAt: EXPORTED, own: ['my-chain'], heads });
	});

	it('of any journal comes back whole, and a second time adds nothing', async () => {
		const journals = fc.tuple(
			journalOn([aPrediction({ id: 'a' })], [], 'mine'),
			journalOn([aPrediction({ id: 'a' })], [], 'theirs')
		);
		await fc.assert(
			fc.asyncProperty(journals, async ([mine, theirs]) => {
				const all = [...mine, ...theirs];
				const text = write(backup(all));
				const onto = await rehearsed(text, mine);
				expect(outcomes(onto)).toEqual([
					...mine.map(() => 'present'),
					...theirs.map(() => 'added')
				]);
				expect(addedBy(onto)).toEqual(theirs);
				expect(addedBy(await rehearsed(text, all))).toEqual([]);
				expect(addedBy(await rehearsed(text))).toEqual(all);
			})
		);
	});

	it('of an empty journal is a backup too', async () => {
		const text = write({ exportedAt: EXPORTED, own: [], heads: [], entries: [] });
		expect((await rehearsed(text)).rows).toEqual([]);
	});

	it('leaves the catalogue’s entries out', async () => {
		const { link: _link, ...shipped } = three[0] as LinkedEntry;
		expect((await rehearsed(write(backup([shipped, ...three])))).rows).toHaveLength(3);
	});

	it('from before it said which chains are its maker’s own is read too', async () => {
		const text = write(backup(three)).replace('"own":["my-chain"],', '');
		const read = await rehearsed(text);
		expect(read).not.toHaveProperty('own');
		expect(addedBy(read)).toEqual(three);
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

	it('says of every line what would become of it, and why', async () => {
		const { counted, rows } = await rehearsed(lines, three.slice(0, 2));
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
				},
				place: { chain: 'my-chain', seq: 9 }
			},
			{ at: 7, outcome: 'rejected', why: { code: 'entry/no-chain' } },
			{ at: 8, outcome: 'rejected', why: { code: 'entry/not-json' } },
			{ at: 9, outcome: 'rejected', why: { code: 'entry/repeated' } }
		]);
	});

	it('refuses what is recorded more than a day from now, unless the reader takes it or made it', async () => {
		const recorded = [NOW, '2026-11-23T09:00:00.000Z', '2026-11-23T09:00:00.001Z'];
		const entries = recorded.map((recordedAt, index) =>
			aNote({ id: `n${index}`, recordedAt, link: link(index + 1) })
		);
		const text = journalAsLines(backup(entries));
		const here = [aNote({ id: 'here', link: link(1, 'here') })];
		const { rows } = await rehearsed(text, here);
		expect(rows.slice(0, 2).map(({ outcome }) => outcome)).toEqual(['added', 'added']);
		expect(rows[2]).toEqual({
			at: 4,
			outcome: 'rejected',
			entry: entries[2],
			place: link(3),
			why: { code: 'entry/ahead', recordedAt: recorded[2], now: NOW }
		});
		const all = ['added', 'added', 'added'];
		expect(outcomes(await rehearsed(text, here, { aheadToo: true }))).toEqual(all);
		expect(outcomes(await rehearsed(text, here, { own: ['my-chain'] }))).toEqual(all);
		// Brought back into an empty journal, it is whose the file says.
		expect(outcomes(await rehearsed(text))).toEqual(all);
		const handedOn = journalAsLines({ ...backup(entries), own: [] });
		expect(outcomes(await rehearsed(handedOn))).toEqual(['added', 'added', 'rejected']);
		// What is here is here, whatever the clock says now.
		expect(outcomes(await rehearsed(text, entries))).toEqual(['present', 'present', 'present']);
	});

	it('answers for each line once, and never adds an id or a place twice, whatever the file', async () => {
		const junk = fc.oneof(
			fc.constantFrom<unknown>(...three, forged, rival, impossible, unlinked),
			fc.jsonValue(),
			journalOn([aPrediction({ id: 'a' })], [], 'my-chain').map(([entry]) => entry ?? null)
		);
		await fc.assert(
			fc.asyncProperty(fc.array(junk), fc.subarray(three), async (items, own) => {
				const text = journalAsJson(backup([])).replace('[\n\n]', () => JSON.stringify(items));
				const read = await rehearsed(text, own);
				expect(read.rows.map(({ at }) => at)).toEqual(items.map((_, index) => index + 1));
				const after = [...own, ...addedBy(read)];
				expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
				expect(new Set(after.map(({ link }) => `${link.chain} ${link.seq}`)).size).toBe(
					after.length
				);
			})
		);
	});

	it('lets the page answer between its lines, and tells how far it is', async () => {
		const done: string[] = [];
		const between = (lines: number, of: number) =>
			Promise.resolve(void done.push(`${lines}/${of}`));
		await rehearseImport(journalAsLines(backup(three)), { entries: [], now: NOW }, between);
		expect(done).toEqual(['0/3', '1/3', '2/3']);
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
	])('%s is told as what it is', async (_, text, problem) => {
		expect(await problemOf(text)).toMatchObject(problem);
	});

	it('a backup broken off names the line where it breaks', async () => {
		const text = journalAsJson(backup(three));
		const broken = text.slice(0, text.indexOf('"three"'));
		expect(await problemOf(broken)).toEqual({ code: 'journal-file/not-json', line: 4 });
		expect(await problemOf(text.replace('"two"', 'two'))).toMatchObject({ line: 3 });
		expect(await problemOf(`${journalAsJson(backup([])).replaceAll('\n', '')}\n{}`)).toMatchObject({
			code: 'journal-file/not-json'
		});
	});

	it('a header without its instant, or heads that are none, is named field by field', async () => {
		const text = '{"format":"hindcast-journal","version":1,"heads":[{"chain":"c"}],"entries":[]}';
		const problem = await problemOf(text);
		expect(problem?.code).toBe('journal-file/header');
		expect(problem && 'problems' in problem && problem.problems.map(({ path }) => path)).toEqual(
			expect.arrayContaining([['exportedAt'], ['heads', 0, 'length']])
		);
	});

	it.each([-1, 0, 0.5])(
		'a version that never was is a fault of the header: %s',
		async (version) => {
			const text = journalAsJson(backup(three)).replace('"version":1', `"version":${version}`);
			const problem = await problemOf(text);
			expect(problem && 'problems' in problem && problem.problems.map(({ path }) => path)).toEqual([
				['version']
			]);
		}
	);

	it('too large or with too many entries is refused before it is looked at', async () => {
		expect(await problemOf(' '.repeat(MOST_CHARACTERS + 1))).toMatchObject({
			code: 'journal-file/too-large'
		});
		const many = { code: 'journal-file/too-many', found: MOST_ENTRIES + 1, most: MOST_ENTRIES };
		const header = journalAsLines(backup([]));
		expect(await problemOf(header + '0\n'.repeat(MOST_ENTRIES + 1))).toEqual(many);
		const items = `[0${',0'.repeat(MOST_ENTRIES)}]`;
		expect(await problemOf(journalAsJson(backup([])).replace('[\n\n]', () => items))).toEqual(many);
	});

	it('or a backup cut and patched anywhere, never throws', async () => {
		const texts = [journalAsJson(backup(three)), journalAsLines(backup(three))];
		const patched = fc
			.tuple(fc.constantFrom(...texts), fc.nat(1500), fc.nat(1500), fc.string({ unit: 'binary' }))
			.map(([text, from, to, patch]) => text.slice(0, from) + patch + text.slice(to));
		await fc.assert(
			fc.asyncProperty(fc.oneof(fc.string(), fc.json(), patched), async (text) => {
				const rehearsing = rehearseImport(text, { entries: three, now: NOW });
				await expect(rehearsing).resolves.toHaveProperty('ok');
			}),
			{ numRuns: 500 }
		);
	});
});

describe('saved views', () => {
	const gas = { id: 'v1', name: 'Gas', asked: { tag: 'gas' }, isPinned: true };
	const oil = { id: 'v2', name: 'Oil', asked: { q: 'oil' }, isPinned: false };

	it.each(Object.entries(forms))(
		'come back from a backup in %s, and a second time add nothing',
		async (_, write) => {
			const text = write({ ...backup(three), views: [gas, oil] });
			const first = await rehearsed(text, three);
			expect(first.views).toEqual({
				adding: [gas, oil],
				present: 0,
				rejected: 0,
				inFile: [gas, oil]
			});
			const again = await rehearseImport(text, { entries: three, views: [gas, oil], now: NOW });
			expect(again.ok && again.value.views).toMatchObject({ adding: [], present: 2 });
		}
	);

	it('that are none keep no entry out, and are counted', async () => {
		const broken = [gas, { ...oil, asked: 'oil' }, 7] as unknown as (typeof gas)[];
		const read = await rehearsed(journalAsLines({ ...backup(three), views: broken }));
		expect(addedBy(read)).toEqual(three);
		expect(read.views).toMatchObject({ adding: [gas], rejected: 2 });
	});

	it('are no part of older files, and those are no list when something else stands there', async () => {
		expect((await rehearsed(journalAsJson(backup(three)))).views.inFile).toEqual([]);
		const text = journalAsJson(backup(three)).replace('"heads"', '"views":{"0":1},"heads"');
		expect(await problemOf(text)).toMatchObject({ code: 'journal-file/header' });
	});
});

describe('snoozes', () => {
	const asleep = (prediction: string, until = '2027-01-22') => ({
		prediction,
		since: '2026-01-22',
		until,
		changedAt: NOW
	});
	const [one, two] = [asleep('one'), asleep('two')] as const;

	it.each(Object.entries(forms))(
		'come back from a backup in %s, and a second time add nothing',
		async (_, write) => {
			const text = write({ ...backup(three), snoozes: [one, two] });
			const first = await rehearsed(text, three);
			expect(first.snoozes).toMatchObject({ adding: [one, two], present: 0, inFile: [one, two] });
			const again = await rehearseImport(text, { entries: three, snoozes: [one, two], now: NOW });
			expect(again.ok && again.value.snoozes).toMatchObject({ adding: [], present: 2 });
		}
	);

	it('whose day has come, or that are none, keep no entry out, and are counted', async () => {
		const over = asleep('over', NOW.slice(0, 10));
		const broken = [one, over, { ...two, until: 'soon' }, 7] as unknown as (typeof one)[];
		const read = await rehearsed(journalAsLines({ ...backup(three), snoozes: broken }));
		expect(addedBy(read)).toEqual(three);
		expect(read.snoozes).toMatchObject({ adding: [one], over: 1, rejected: 2 });
	});

	it('are no part of older files', async () => {
		const text = journalAsJson(backup(three));
		expect(text).not.toContain('snoozes');
		expect((await rehearsed(text)).snoozes.inFile).toEqual([]);
	});
});
