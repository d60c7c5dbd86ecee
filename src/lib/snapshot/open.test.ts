import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aNote,
	aPrediction,
	aPredictionEntry,
	aReveal,
	aSeal,
	aSecret,
	at,
	LATE,
	link
} from '../../../tests/support/builders';
import { chained, chainedWorld, fileText, frozenBoard } from '../../../tests/support/snapshots';
import type { Catalogue } from '../domain/catalogue';
import type { Prediction } from '../domain/prediction';
import { replay } from '../domain/replay';
import { err, ok } from '../domain/result';
import { STATUS_FILTERS } from '../domain/status-filter';
import { canonicalJson } from '../formats/canonical-json';
import { sha256HexNow } from '../formats/digest-now';
import type { SnapshotDocument } from './document';
import { fileOf, lockedFileOf, lockedFragmentOf, fragmentOf, shorten } from './encode';
import { openFile, openFragment, openText, type OpeningWith } from './open';
import { seal } from './seal';

const using = { digest: sha256HexNow };
/** With one catalogue at hand, under a digest. */
const holding = (digest: string, whole: Catalogue): OpeningWith => ({
	...using,
	catalogueBy: (needs) => Promise.resolve(needs === digest ? ok(whole) : err('not kept'))
});
const snapshots = chainedWorld.chain(({ asOf, ...world }) =>
	fc.constant(frozenBoard(world, asOf).then((document) => ({ document, asOf, world })))
);

describe('a snapshot that arrives as it was sent', () => {
	it('opens from its link and from its file as the same board, with every check passed', async () => {
		await fc.assert(
			fc.asyncProperty(snapshots, async (making) => {
				const { document, asOf, world } = await making;
				const board = replay(world.catalogue, world.journal, asOf);
				const file = await fileOf(document);
				const opened = [
					await openFragment(`#${await fragmentOf(document)}`, using),
					await openFile(file, using)
				];
				for (const result of opened) {
					if (!result.ok) throw new Error(JSON.stringify(result.problem));
					expect(result.value.document).toEqual(document);
					expect(result.value.board.predictions).toEqual(board.predictions);
					const { verification } = result.value;
					expect(verification.digest).toBe(document.digest);
					expect(verification.replay.missing).toEqual([]);
					expect(verification.chains.filter(({ broken }) => broken)).toEqual([]);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('opens from its short form where the same catalogue is at hand', async () => {
		await fc.assert(
			fc.asyncProperty(snapshots, async (making) => {
				const { document, world } = await making;
				const whole = world.catalogue;
				const fragment = await fragmentOf(shorten(document, whole));
				const opened = await openFragment(fragment, holding(document.catalogue.digest, whole));
				expect(opened).toMatchObject({ ok: true, value: { document } });
			}),
			{ numRuns: 60 }
		);
	});

	it('opens from pasted text: an address, wrapped by mail or not, or the text of a file', async () => {
		const document = await small();
		const fragment = await fragmentOf(document);
		const wrapped = fragment.replaceAll(/(.{70})/g, '$1\n ');
		const addresses = [
			`https://example.org/snapshots#${wrapped}`,
			fragment,
			await fileText(document)
		];
		for (const text of addresses) {
			expect(await openText(`  ${text}\n`, using)).toMatchObject({ ok: true, value: { document } });
		}
	});

	it('opens from a file that was laid out anew, for its seal is of what it says', async () => {
		const document = await small();
		const text = `\uFEFF${JSON.stringify(document, null, 2)}`;
		expect(await openFile(new Blob([text]), using)).toMatchObject({ ok: true });
	});
});

describe('the claims that a snapshot shows', () => {
	const ids = ['a', 'b', 'c', 'd', 'e'];
	const anyFilter = fc.oneof(
		fc.constant({}),
		fc.subarray(ids).map((among) => ({ among })),
		fc.constantFrom(...STATUS_FILTERS).map((status) => ({ status })),
		fc.constantFrom('yes' as const, 'no' as const).map((outcome) => ({ outcome }))
	);
	const leaving = fc.constantFrom<readonly string[]>(...[[], ['prediction', 'resolution']]);

	it('are those that its records and its filter give, whatever was asked for and stayed behind', async () => {
		await fc.assert(
			fc.asyncProperty(
				chainedWorld,
				anyFilter,
				leaving,
				async ({ asOf, ...world }, filter, types) => {
					const document = await frozenBoard(world, asOf, {
						filter,
						mayLeave: ({ type }) => types.includes(type)
					});
					const opened = await openFile(await fileOf(document), using);
					expect(opened).toMatchObject({
						ok: true,
						value: { verification: { replay: { missing: [], omitted: [], unasked: [] } } }
					});
				}
			),
			{ numRuns: 100 }
		);
	});

	it.each([
		['left out of the whole board', {}, ['a'], { omitted: ['b'], unasked: [] }],
		['added to a list', { among: ['a'] }, ['a', 'b'], { omitted: [], unasked: ['b'] }],
		['swapped in it', { among: ['a'] }, ['b'], { omitted: ['a'], unasked: ['b'] }]
	])(
		'are told when one was %s, under a seal that matches',
		async (_, filter, predictions, found) => {
			const catalogue = aCatalogue({
				entries: ['a', 'b'].map((id) => aPredictionEntry(aPrediction({ id })))
			});
			const whole = await frozenBoard({ catalogue, journal: [] }, LATE);
			const forged = await seal({ ...whole, filter, predictions }, sha256HexNow);
			expect(await openFile(await fileOf(forged), using)).toMatchObject({
				ok: true,
				value: { verification: { replay: { missing: [], ...found } } }
			});
		}
	);
});

describe('the time at which a snapshot says it was made', () => {
	const world = {
		catalogue: smallCatalogue(),
		journal: chained([aNote({ prediction: 'claim', recordedAt: at(1), link: link(1) })])
	};
	it.each([
		['before its newest record', LATE, '2026-01-01T00:00:00.000Z', { what: 'record', at: at(1) }],
		['before the day of its board', '2026-11-26', at(2), { what: 'board', at: '2026-11-26' }],
		['after both', '2026-06-01', at(2), undefined],
		['on the eve of its day, as it is far east', '2026-06-02', at(2), undefined]
	])('is held against it: %s', async (_, asOf, madeAt, ahead) => {
		const document = await frozenBoard(world, asOf, { madeAt });
		const opened = await openFile(await fileOf(document), using);
		if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
		expect(opened.value.verification.ahead).toEqual(ahead);
	});

	it('is held against records that shipped by their days', async () => {
		const shipped = { catalogue: smallCatalogue(), journal: [] };
		const ahead = async (madeAt: string) => {
			const document = await frozenBoard(shipped, '2023-06-30', { madeAt });
			const opened = await openFile(await fileOf(document), using);
			return opened.ok && opened.value.verification.ahead;
		};
		expect(await ahead('2025-12-30T23:00:00.000Z')).toEqual({
			what: 'record',
			at: '2026-01-01T00:00:00.000Z'
		});
		expect(await ahead('2025-12-31T01:00:00.000Z')).toBeUndefined();
	});
});

describe('a snapshot with a changed byte', () => {
	it('in its file is never opened as anything but what was sent', async () => {
		const document = await small();
		const bytes = new TextEncoder().encode(await fileText(document));
		const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }));
		await fc.assert(
			fc.asyncProperty(change, async ([at, flip]) => {
				const changed = bytes.with(at, (bytes[at] as number) ^ flip);
				const opened = await openFile(new Blob([changed]), using);
				// Only the line's end after it may become another blank.
				expect(opened.ok ? opened.value.document : document).toEqual(document);
				if (at < bytes.length - 1) expect(opened.ok).toBe(false);
			}),
			{ numRuns: 1000 }
		);
	});

	it('in its link is never opened as anything but what was sent', async () => {
		const document = await small();
		const fragment = await fragmentOf(document);
		const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
		const change = fc.tuple(fc.nat(fragment.length - 1), fc.constantFrom(...letters));
		await fc.assert(
			fc.asyncProperty(change, async ([at, letter]) => {
				const opened = await openFragment(
					fragment.slice(0, at) + letter + fragment.slice(at + 1),
					using
				);
				expect(opened.ok ? opened.value.document : document).toEqual(document);
			}),
			{ numRuns: 600 }
		);
	});

	it('that still reads says which digest it carries and which it has', async () => {
		const document = await small();
		const altered = { ...document, title: 'Another board' };
		const { digest: _, ...rest } = altered;
		expect(await openText(JSON.stringify(altered), using)).toEqual({
			ok: false,
			problem: {
				code: 'snapshot/altered',
				carries: document.digest,
				computed: sha256HexNow(canonicalJson(rest))
			}
		});
	});

	it('and a link cut anywhere is not opened', async () => {
		const fragment = await fragmentOf(await small());
		for (let length = 0; length < fragment.length; length += 7) {
			const opened = await openFragment(fragment.slice(0, length), using);
			expect(opened).toMatchObject({ ok: false, problem: { code: 'snapshot/damaged' } });
		}
	});
});

describe('what is no snapshot of ours', () => {
	it.each([
		['an empty object', '{}'],
		['a list', '[1, 2]'],
		['another format', '{"format":"tracker-export","version":1}'],
		['a null', 'null']
	])('%s, is foreign', async (_, json) => {
		expect(await openFile(new Blob([json]), using)).toEqual({
			ok: false,
			problem: { code: 'snapshot/foreign' }
		});
	});

	it('is locked until a passphrase comes with it, in a link and in a file', async () => {
		const box = await lockedFragmentOf('1.AbCd', 'four words');
		const { file } = lockedFileOf(box ?? '');
		for (const opening of [openFragment(box ?? '', using), openFile(file, using)]) {
			expect(await opening).toEqual({ ok: false, problem: { code: 'snapshot/locked' } });
		}
		expect(await openFile(file, { ...using, passphrase: 'no' })).toEqual({
			ok: false,
			problem: { code: 'snapshot/wrong-passphrase' }
		});
		// What was locked in is itself no snapshot.
		expect(await openFile(file, { ...using, passphrase: 'four words' })).toMatchObject({
			problem: { code: 'snapshot/damaged', at: 'compression' }
		});
	});

	it('is from the future when its version is newer', async () => {
		const json = '{"format":"hindcast-snapshot","version":3,"fields":"unheard of"}';
		expect(await openText(json, using)).toEqual({
			ok: false,
			problem: { code: 'snapshot/future', version: 3, newest: 2 }
		});
		expect(await openFragment('4.AbCd', using)).toEqual({
			ok: false,
			problem: { code: 'snapshot/future', version: 4, newest: 3 }
		});
	});

	it.each(['', '#', 'hello', '1.', '1.!!!!', '0.AbCd', 'x1.AbCd'])(
		'is damaged when the link is %j',
		async (fragment) => {
			const opened = await openFragment(fragment, using);
			expect(opened).toMatchObject({ ok: false, problem: { code: 'snapshot/damaged' } });
		}
	);

	it('is damaged when a file is no JSON, or no text', async () => {
		const damaged = (at: string) => ({ ok: false, problem: { code: 'snapshot/damaged', at } });
		expect(await openFile(new Blob(['{"format":']), using)).toEqual(damaged('json'));
		expect(await openFile(new Blob([Uint8Array.of(0x89, 0xff)]), using)).toEqual(damaged('text'));
	});

	it('needs the catalogue that a short form names', async () => {
		const catalogue = smallCatalogue();
		const document = await small();
		const fragment = await fragmentOf(shorten(document, catalogue));
		const needs = document.catalogue.digest;
		const without = (why: string) => ({
			ok: false,
			problem: { code: 'snapshot/other-catalogue', needs, why }
		});
		expect(await openFragment(fragment, using)).toEqual(without('not kept'));
		const other = holding('a'.repeat(64), catalogue);
		expect(await openFragment(fragment, other)).toEqual(without('not kept'));
		const offline = { ...using, catalogueBy: () => Promise.resolve(err('unreachable' as const)) };
		expect(await openFragment(fragment, offline)).toEqual(without('unreachable'));
	});

	it('is not called sealed where its shape was wrong before any seal could be checked', async () => {
		const short = shorten(await small(), smallCatalogue()) as object;
		const fragment = await fragmentOf({ ...short, asof: LATE } as never);
		const opened = await openFragment(fragment, using);
		expect(opened).toMatchObject({ problem: { code: 'snapshot/wrong-shape', sealed: false } });
	});

	it('is altered when a catalogue under that name says something else', async () => {
		const document = await small();
		const fragment = await fragmentOf(shorten(document, smallCatalogue()));
		const whole = { ...smallCatalogue(), knownTo: '2025-01-01' };
		const opened = await openFragment(fragment, holding(document.catalogue.digest, whole));
		expect(opened).toMatchObject({
			ok: false,
			problem: { code: 'snapshot/altered', carries: document.digest }
		});
	});
});

function smallCatalogue() {
	return aCatalogue({ entries: [aPredictionEntry(aPrediction())] });
}

function small(): Promise<SnapshotDocument> {
	return frozenBoard({ catalogue: smallCatalogue(), journal: [] }, LATE);
}

describe('sealed predictions in a snapshot', () => {
	const claims = ['right', 'wrong', 'hidden'].map((id) =>
		aPrediction({ id, forecaster: 'author' })
	);
	const [right, wrong, hidden] = claims as [Prediction, Prediction, Prediction];
	const journal = chained([
		...claims.map((claim, index) => aSeal(claim, { link: link(index + 1) })),
		aReveal(right, { link: link(4) }),
		aReveal({ ...wrong, claim: 'What came to pass.' }, { link: link(5) })
	]);
	const made = frozenBoard({ catalogue: aCatalogue(), journal }, LATE);

	it('are told one by one; one revealed otherwise than it was sealed is left out of the board', async () => {
		const opened = await openFragment(await fragmentOf(await made), using);
		if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
		const { board, verification } = opened.value;
		expect(board.predictions.map(({ prediction }) => prediction.id)).toEqual(['right']);
		expect(
			verification.seals.map(({ seal, revealed }) => [seal.id, revealed?.fit ?? 'sealed'])
		).toEqual([
			['right/seal', 'matches'],
			['wrong/seal', 'differs'],
			[`${hidden.id}/seal`, 'sealed']
		]);
	});

	it('say where the board has other words since than those that were sealed', async () => {
		const reworded = aPredictionEntry(
			{ ...right, claim: 'In other words.' },
			{ id: 'reworded', link: link(6), corrects: 'right/reveal', reason: 'Clearer.' }
		);
		const document = await frozenBoard(
			{ catalogue: aCatalogue(), journal: chained([...journal, reworded]) },
			LATE
		);
		const opened = await openFragment(await fragmentOf(document), using);
		if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
		const { seals } = opened.value.verification;
		expect(seals.map(({ isReworded }) => isReworded)).toEqual([true, false, false]);
		expect(seals[0]?.revealed?.fit).toBe('matches');
	});

	it.each([
		['a secret', [aSeal(right), aSecret(right)], 'an entry that may leave its journal'],
		['a reveal without its seal', [aReveal(right, { link: link(1) })], 'one of its entries']
	])('never come with %s', async (_, entries, expected) => {
		const { digest: _digest, ...rest } = await made;
		const forged = { ...rest, predictions: [], journal: { entries: chained(entries), chains: [] } };
		const opened = await openFile(
			await fileOf(await seal(forged as Omit<SnapshotDocument, 'digest'>, sha256HexNow)),
			using
		);
		expect(opened).toMatchObject({
			ok: false,
			problem: { code: 'snapshot/wrong-shape', problems: [{ expected }] }
		});
	});
});
