import { describe, expect, it } from 'vitest';
import type { SecretEntry } from '$lib/domain/entry';
import type { Prediction } from '$lib/domain/prediction';
import type { ChainHead } from '$lib/formats/chain';
import type { LinkedEntry } from '$lib/formats/linked-entry';
import { sha256HexNow } from '$lib/formats/digest-now';
import { sha256Hex } from '$lib/formats/digest';
import { journalAsJson } from '$lib/formats/journal-file';
import { revealingDraft, sealingDrafts } from '$lib/formats/sealed-prediction';
import { sealDrafts } from '$lib/store/seal';
import { aPrediction, NONCE } from '../../../tests/support/builders';
import { planImport, type ImportPlan } from './import-plan';

const EXPORTED = '2026-11-22T08:04:12.345Z';
const NOW = '2026-11-22T09:00:00.000Z';

interface Chain {
	readonly entries: readonly LinkedEntry[];
	readonly heads: readonly ChainHead[];
}

/** A whole chain of notes. */
function chainOf(name: string, length: number, recordedAt = '2026-11-02T00:00:00.000Z'): Chain {
	const drafts = Array.from({ length }, (_, index) => ({
		type: 'note' as const,
		prediction: 'claim',
		knownOn: '2026-11-01',
		text: `note ${index + 1}`
	}));
	const { entries, head } = sealDrafts(drafts, name, undefined, recordedAt);
	return {
		entries,
		heads: head ? [head].map(({ chain, length, digest }) => ({ chain, length, digest })) : []
	};
}

const mine = chainOf('mine', 4);
const theirs = chainOf('theirs', 5);
const both = {
	entries: [...mine.entries, ...theirs.entries],
	heads: [...mine.heads, ...theirs.heads]
};

interface Chances {
	readonly aheadToo?: boolean;
	/** The chains that the file calls its maker's own: all of them in a backup, none in a snapshot. */
	readonly own?: readonly string[];
}

async function plan(
	file: Chain,
	here: Chain = mine,
	{ aheadToo = false, own = ['mine', 'theirs'] }: Chances = {}
): Promise<ImportPlan> {
	const text = journalAsJson({ exportedAt: EXPORTED, own, ...file });
	const against = { ...here, own: ['mine'], now: NOW, aheadToo };
	const planned = await planImport(text, against, sha256Hex);
	if (!planned.ok) throw new Error(planned.problem.code);
	return planned.value;
}
const without = (entries: readonly LinkedEntry[], seq: number) =>
	entries.filter(({ link }) => link.seq !== seq);
const rewritten = (entries: readonly LinkedEntry[], seq: number) =>
	entries.map((entry): LinkedEntry =>
		entry.link.seq === seq ? ({ ...entry, text: 'rewritten' } as LinkedEntry) : entry
	);
const places = (entries: readonly LinkedEntry[]) => entries.map(({ link }) => link.seq);

describe('importing a whole file', () => {
	it('adds what is new; the same file a second time adds nothing', async () => {
		const first = await plan(both);
		expect(first.counts).toEqual({ added: 5, present: 4, conflicting: 0, rejected: 0 });
		expect(first.breaks).toEqual([]);
		const second = await plan(both, both);
		expect(second.counts).toEqual({ added: 0, present: 9, conflicting: 0, rejected: 0 });
		expect(second.adding).toEqual([]);
	});

	it('knows which places of the journal it will be a backup of, gaps and all', async () => {
		expect((await plan(both)).holds).toEqual([
			{ chain: 'mine', from: 1, to: 4 },
			{ chain: 'theirs', from: 1, to: 5 }
		]);
		const holed: Chain = { entries: without(mine.entries, 2), heads: [] };
		expect((await plan(holed)).holds).toEqual([
			{ chain: 'mine', from: 1, to: 1 },
			{ chain: 'mine', from: 3, to: 4 }
		]);
	});

	it('knows what a damaged file said that it has', async () => {
		const torn = { entries: without(theirs.entries, 3), heads: theirs.heads };
		const altered = { ...theirs, entries: rewritten(theirs.entries, 2) };
		for (const file of [torn, altered]) {
			const { damaged } = await plan(file);
			expect(damaged).toEqual([{ chain: 'theirs', length: 5, exportedAt: EXPORTED }]);
		}
		expect((await plan(both)).damaged).toEqual([]);
	});

	it('calls no snapshot damaged, which carries what its maker chose, whatever is rejected of it', async () => {
		const altered = { ...theirs, entries: rewritten(theirs.entries, 2) };
		const { counts, damaged } = await plan(altered, mine, { own: [] });
		expect(counts.rejected).toBeGreaterThan(0);
		expect(damaged).toEqual([]);
	});

	it('says that it does not hold together where all of it is here, too', async () => {
		const torn = { entries: without(mine.entries, 2), heads: mine.heads };
		expect((await plan(torn)).breaks).toMatchObject([{ broken: { kind: 'gap', seq: 2 } }]);
		const altered = { ...mine, entries: rewritten(mine.entries, 2) };
		expect((await plan(altered)).breaks).toMatchObject([{ broken: { kind: 'altered', seq: 2 } }]);
		expect((await plan(both)).breaks).toEqual([]);
	});

	it('counts an entry once that the file holds twice', async () => {
		const twice = { ...mine, entries: [...mine.entries, ...mine.entries] };
		const { counts, breaks, damaged } = await plan(twice);
		expect(counts).toMatchObject({ present: 4, rejected: 4 });
		expect([breaks, damaged]).toEqual([[], []]);
	});

	it('fills a gap that is here', async () => {
		const holed: Chain = { entries: without(mine.entries, 2), heads: mine.heads };
		const filling = await plan(mine, holed);
		expect(places(filling.adding)).toEqual([2]);
		expect(filling.breaks).toEqual([]);
	});
});

describe('importing what was taken back since', () => {
	const retraction = (target: LinkedEntry, id: string, seq: number): LinkedEntry => ({
		type: 'retraction',
		id,
		retracts: target.id,
		knownOn: target.knownOn,
		recordedAt: EXPORTED,
		reason: 'Undone.',
		link: { chain: 'other', seq, prev: '0'.repeat(64) }
	});
	const [first, second] = mine.entries as [LinkedEntry, LinkedEntry];
	const undone = retraction(first, 'r1', 1);
	const redone = retraction(undone, 'r2', 2);

	it('tells what would let it stand again', async () => {
		const here = { entries: [...mine.entries, undone, retraction(second, 'r3', 3)], heads: [] };
		const { takenBack, counts } = await plan(mine, here);
		expect(counts).toMatchObject({ added: 0, present: 4 });
		expect(takenBack.map(({ id }) => id)).toEqual(['r1', 'r3']);
	});

	it('leaves alone what stands again already, and what the file itself takes back', async () => {
		const again = { entries: [...mine.entries, undone, redone], heads: [] };
		expect((await plan(mine, again)).takenBack).toEqual([]);
		const inFile = { entries: [...mine.entries, undone], heads: [] };
		expect((await plan(inFile, inFile, { own: [] })).takenBack).toEqual([]);
	});
});

describe('importing a file whose chain does not hold', () => {
	it('takes no view from it: no chain vouches for those', async () => {
		const view = { id: 'v', name: 'Open ones', asked: { status: 'open' }, isPinned: false };
		const planOf = async (entries: readonly LinkedEntry[]) => {
			const file = { exportedAt: EXPORTED, own: ['theirs'], heads: theirs.heads, entries };
			const text = journalAsJson({ ...file, views: [view] });
			const planned = await planImport(text, { ...mine, own: ['mine'], now: NOW }, sha256Hex);
			return planned.ok ? planned.value.views : undefined;
		};
		expect(await planOf(theirs.entries)).toMatchObject({ adding: [view], rejected: 0 });
		expect(await planOf(rewritten(theirs.entries, 1))).toMatchObject({ adding: [], rejected: 1 });
	});

	it.each([
		['an entry rewritten', rewritten(theirs.entries, 3), [1, 2], 'altered', 3],
		['the last entry rewritten', rewritten(theirs.entries, 5), [1, 2, 3, 4], 'altered', 5],
		['an entry taken out', without(theirs.entries, 3), [1, 2], 'gap', 3],
		['its end cut off', theirs.entries.slice(0, 4), [1, 2, 3, 4], 'gap', 5],
		['the first entry rewritten', rewritten(theirs.entries, 1), [], 'altered', 1]
	] as const)('with %s, adds only what comes before it', async (_, entries, kept, kind, seq) => {
		const { adding, breaks, counts } = await plan({ entries, heads: theirs.heads });
		expect(places(adding)).toEqual(kept);
		expect(breaks).toEqual([{ chain: 'theirs', broken: expect.objectContaining({ kind, seq }) }]);
		expect(counts.added).toBe(kept.length);
		expect(counts.rejected).toBe(entries.length - kept.length);
	});

	it('leaves the other chains of the file alone', async () => {
		const entries = [...mine.entries, ...rewritten(theirs.entries, 2)];
		const { counts, breaks } = await plan(
			{ entries, heads: both.heads },
			{ entries: [], heads: [] }
		);
		expect(counts).toMatchObject({ added: 5, rejected: 4 });
		expect(breaks.map(({ chain }) => chain)).toEqual(['theirs']);
	});

	it('does not lay a break that was here before at the door of the file', async () => {
		const broken: Chain = { entries: rewritten(mine.entries, 2), heads: mine.heads };
		const { breaks, counts } = await plan(both, broken);
		expect(breaks).toEqual([]);
		expect(counts).toEqual({ added: 5, present: 3, conflicting: 1, rejected: 0 });
	});

	it('never adds to our own chain what does not follow from it', async () => {
		const rival = chainOf('mine', 6);
		const foreign = rival.entries.filter(({ link }) => link.seq > 4);
		const { adding, breaks } = await plan({ entries: foreign, heads: rival.heads });
		expect(adding).toEqual([]);
		expect(breaks.map(({ chain }) => chain)).toEqual(['mine']);
	});
});

describe('importing what a snapshot carries of somebody else’s chain', () => {
	const part = {
		entries: theirs.entries.filter(({ link }) => link.seq !== 2),
		heads: theirs.heads
	};

	it('takes it past the entries that were left out, and fills them in from a backup later', async () => {
		const first = await plan(part, mine, { own: [] });
		expect(places(first.adding)).toEqual([1, 3, 4, 5]);
		expect(first.breaks).toEqual([]);
		const later = await plan(theirs, { entries: [...mine.entries, ...part.entries], heads: [] });
		expect(places(later.adding)).toEqual([2]);
		expect(later.breaks).toEqual([]);
	});

	it('takes nothing from where an entry was rewritten', async () => {
		const { adding, breaks } = await plan(
			{ entries: rewritten(part.entries, 4), heads: theirs.heads },
			mine,
			{ own: [] }
		);
		expect(places(adding)).toEqual([1, 3]);
		expect(breaks).toMatchObject([{ chain: 'theirs', broken: { kind: 'altered', seq: 4 } }]);
	});

	it('takes no part of our own chain that leaves a gap in it', async () => {
		const longer = chainOf('mine', 6);
		const { adding } = await plan(
			{ entries: longer.entries.filter(({ link }) => link.seq === 6), heads: [] },
			mine,
			{ own: [] }
		);
		expect(adding).toEqual([]);
	});
});

describe('importing a file of which some lines are rejected', () => {
	const spoiled = (file: Chain, seq: number) =>
		file.entries.map((entry): LinkedEntry =>
			entry.link.seq === seq ? ({ ...entry, knownOn: '0001-01-01' } as LinkedEntry) : entry
		);

	it('ends their chain there, and accuses nobody of having broken it', async () => {
		const { rows, breaks, adding } = await plan({
			entries: spoiled(theirs, 3),
			heads: theirs.heads
		});
		expect(places(adding)).toEqual([1, 2]);
		expect(breaks).toEqual([]);
		expect(rows.slice(2)).toMatchObject([
			{ outcome: 'rejected', why: { code: 'entry/shape' } },
			{ outcome: 'rejected', why: { code: 'entry/after-rejected', line: 3 } },
			{ outcome: 'rejected', why: { code: 'entry/after-rejected', line: 3 } }
		]);
	});

	it('goes on where the place of such a line is held here', async () => {
		const here: Chain = { entries: theirs.entries.slice(0, 3), heads: [] };
		const { adding } = await plan({ entries: spoiled(theirs, 2), heads: theirs.heads }, here);
		expect(places(adding)).toEqual([4, 5]);
	});

	it('with a clock that ran ahead takes none of it, or all of it once the reader says so', async () => {
		const ahead = chainOf('theirs', 3, '2027-01-01T00:00:00.000Z');
		const refused = await plan(ahead);
		expect(refused.counts).toMatchObject({ added: 0, rejected: 3 });
		expect(refused.rows[0]).toMatchObject({ at: 1, why: { code: 'entry/ahead' } });
		expect(refused.breaks).toEqual([]);
		expect((await plan(ahead, mine, { aheadToo: true })).counts).toMatchObject({
			added: 3,
			rejected: 0
		});
	});
});

it('says how far it is, from nothing to nearly all', async () => {
	const shares: number[] = [];
	const text = journalAsJson({ exportedAt: EXPORTED, own: [], ...theirs });
	await planImport(text, { ...mine, own: ['mine'], now: NOW }, sha256Hex, (share) =>
		Promise.resolve(void shares.push(share))
	);
	expect(shares[0]).toBe(0);
	expect(shares.at(-1)).toBeGreaterThanOrEqual(0.5);
	expect([...shares].sort((left, right) => left - right)).toEqual(shares);
});

describe('a text that is no backup', () => {
	it('is refused before any chain is looked at', async () => {
		const nothing = { entries: [], heads: [], own: [], now: NOW };
		const planned = await planImport('Dear diary', nothing, sha256Hex);
		expect(planned).toEqual({ ok: false, problem: { code: 'journal-file/not-json' } });
	});
});

describe('a file with sealed predictions', () => {
	const sealed = aPrediction({ saidOn: '2026-11-01' });
	const secret = { prediction: sealed, nonce: NONCE, chain: 'theirs' };
	const [seal, kept] = sealingDrafts(secret, '2026-11-01', sha256HexNow);
	const filed = (revealed: Prediction): Chain => {
		const { entries, head } = sealDrafts(
			[seal, kept],
			'theirs',
			undefined,
			'2026-11-02T00:00:00.000Z'
		);
		const named = entries[1] as SecretEntry & LinkedEntry;
		const reveal = revealingDraft({ ...named, prediction: revealed }, '2026-11-02');
		const end = sealDrafts([reveal], 'theirs', head, '2026-11-02T00:00:00.000Z');
		return { entries: [...entries, ...end.entries], heads: [] };
	};

	it('is taken whole, secrets too, where what it reveals is what was sealed', async () => {
		expect((await plan(filed(sealed))).counts).toMatchObject({ added: 3, rejected: 0 });
	});

	it('loses a reveal that is not what was sealed', async () => {
		const { rows, counts } = await plan(filed({ ...sealed, claim: 'What came to pass.' }));
		expect(counts).toMatchObject({ added: 2, rejected: 1 });
		expect(rows.at(-1)).toMatchObject({ why: { code: 'entry/false-reveal', fit: 'differs' } });
	});
});
