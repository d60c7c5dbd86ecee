import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aFigure,
	anEvidence,
	anObservation,
	aScenario,
	aNote,
	aPrediction,
	aPredictionEntry,
	aRetraction,
	at,
	LATE,
	link
} from '../../../tests/support/builders';
import { chained, fileText, frozenBoard } from '../../../tests/support/snapshots';
import { openedIn } from '../../../tests/support/opened-in';
import { sha256Hex } from '../formats/digest';
import { sha256HexNow } from '../formats/digest-now';
import type { ShapeProblem } from '../formats/shapes-problem';
import type { SnapshotDocument } from './document';
import { MOST_BYTES } from './limits';
import { openFragment, openText } from './open';
import { digestOf } from './seal';

/*
 * What somebody might send who knows the format: sealed by themselves, so that the seal holds.
 */

const using = { digest: sha256HexNow };

function small(): Promise<SnapshotDocument> {
	const catalogue = aCatalogue({ entries: [aPredictionEntry(aPrediction())] });
	return frozenBoard({ catalogue, journal: [] }, LATE);
}

/** The document with one thing in it replaced, and a seal of its own. */
async function forged(path: readonly (string | number)[], value: unknown): Promise<string> {
	const document = JSON.parse(await fileText(await small())) as Record<string, unknown>;
	let holder = document as Record<string | number, unknown>;
	for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
	holder[path.at(-1) as string] = value;
	return JSON.stringify({ ...document, digest: await digestOf(document, sha256HexNow) });
}

describe('a forged snapshot', () => {
	it('opens when nothing is wrong with it but who made it', async () => {
		const opened = await openedIn(await forged(['title'], '<script>alert(1)</script>'));
		expect(opened).toMatchObject({
			ok: true,
			value: { document: { title: '<script>alert(1)</script>' } }
		});
	});

	it.each<[string, (string | number)[], unknown]>([
		['a link that runs code', ['catalogue', 'sources', 0], source('javascript:alert(1)')],
		['a link with a blank in its scheme', ['catalogue', 'sources', 0], source('java\nscript:x')],
		['a link with a password', ['catalogue', 'sources', 0], source('https://a:b@example.org')],
		['a link to the machine', ['catalogue', 'sources', 0], source('file:///etc/passwd')],
		['a day that does not exist', ['asOf'], '2023-02-30'],
		['an instant in no zone', ['madeAt'], '2026-11-22'],
		['an unknown key', ['script'], 'alert(1)'],
		['a title of a hundred thousand characters', ['title'], 'x'.repeat(100_000)],
		['a filter of its own', ['filter'], { onclick: 'alert(1)' }],
		['a prediction without an id', ['predictions', 0], ''],
		['a number as note', ['note'], 7],
		['a catalogue entry with a chain', ['catalogue', 'entries', 0, 'link'], link(1)],
		['a journal entry without one', ['journal', 'entries', 0], aNote()],
		['a probability of 1.2', ['journal', 'entries', 0], forecast(1.2)]
	])('with %s is refused, and told where', async (_, path, value) => {
		const opened = await openedIn(await forged(path, value));
		const problem = { code: 'snapshot/wrong-shape' };
		expect(opened).toMatchObject({ ok: false, problem });
		if (opened.ok || opened.problem.code !== 'snapshot/wrong-shape') return;
		const told = opened.problem.problems[0]?.path.join('.') ?? '';
		expect(told.startsWith(path.slice(0, 2).join('.')) || told === path.join('.')).toBe(true);
	});

	it('with half a character, or a number past all numbers, is refused before it is read', async () => {
		const text = await fileText(await small());
		for (const value of ['"\\ud83d"', '1e999']) {
			const opened = await openedIn(text.replace('"The board"', value));
			expect(opened).toMatchObject({
				problem: { code: 'snapshot/wrong-shape', problems: [{ path: ['title'] }] }
			});
		}
	});

	it.each<[string, (string | number)[], unknown, string]>([
		['a claim shown twice', ['predictions'], ['p1', 'p1'], 'predictions › 2'],
		['an entry of the catalogue', ['catalogue', 'entries'], [said(), said()], 'entries › 2 › id'],
		[
			'a claim',
			['catalogue', 'entries'],
			[said(), said('p2/said')],
			'entries › 2 › prediction › id'
		],
		['an article', ['catalogue', 'articles'], [article(), article()], 'articles › 2 › id'],
		['a forecaster', ['catalogue', 'forecasters'], [author, author], 'forecasters › 2 › id'],
		['a source', ['catalogue', 'sources'], [source(A), source(A)], 'sources › 2 › id'],
		['a figure', ['catalogue', 'figures'], [aFigure(), aFigure()], 'figures › 2 › id'],
		['a scenario', ['catalogue', 'scenarios'], [aScenario(), aScenario()], 'scenarios › 2 › id'],
		[
			'a claim of a story',
			['catalogue', 'scenarios'],
			[aScenario({ predictions: ['p1', 'p1'] })],
			'scenarios › 1 › predictions › 2'
		],
		['an entry of the journal', ['journal', 'entries'], [note(1), note(1)], 'entries › 2 › id'],
		[
			'an entry of both',
			['journal', 'entries'],
			[{ ...note(1), id: aPredictionEntry(aPrediction()).id }],
			'journal › entries › 1 › id'
		],
		['a chain', ['journal', 'chains'], [head, head], 'chains › 2 › chain']
	])('with the id of %s twice is refused, and told which', async (_, path, value, where) => {
		const opened = await openedIn(await forged(path, value));
		const problem = toldOf(opened);
		expect(problem).toMatchObject({ code: 'duplicate-id' });
		expect(placeOf(problem)).toContain(where);
		expect(problem?.found).toMatch(/^".+" a second time$/);
	});

	it.each<[string, (string | number)[], unknown, string]>([
		['claim', ['journal', 'entries'], [{ ...note(1), prediction: 'gone' }], 'prediction'],
		['entry', ['journal', 'entries'], [aRetraction('gone', { link: link(1) })], 'retracts'],
		['figure', ['catalogue', 'entries', 1], anObservation({ figure: 'gone' }), 'figure'],
		[
			'source',
			['catalogue', 'entries', 1],
			anEvidence({ citation: { source: 'gone' } }),
			'citation › source'
		],
		['forecaster', ['catalogue', 'entries', 0, 'prediction', 'forecaster'], 'gone', 'forecaster'],
		[
			'article',
			['catalogue', 'entries', 0, 'prediction', 'passage'],
			{ article: 'gone', paragraphs: '1' },
			'passage › article'
		],
		['chain', ['journal', 'chains'], [{ ...head, chain: 'gone' }], 'chains › 1 › chain'],
		[
			'source of a figure',
			['catalogue', 'figures'],
			[aFigure({ goals: [{ value: 1, by: '2024', statedOn: '2019', who: 'B', source: 'gone' }] })],
			'goals › 1 › source'
		]
	])(
		'that names a %s which is not in it is refused, and told which',
		async (_, path, value, at) => {
			const opened = await openedIn(await forged(path, value));
			const problem = toldOf(opened);
			expect(problem).toMatchObject({ code: 'dangling', found: '"gone"' });
			expect(placeOf(problem)).toContain(at);
		}
	);

	it('with millions of things wrong is told the first, at once', async () => {
		const many = Array.from({ length: 1_500_000 }, () => ({}));
		for (const path of [
			['catalogue', 'entries'],
			['journal', 'entries'],
			['catalogue', 'figures']
		]) {
			const opened = await openedIn(await forged(path, many));
			expect(opened).toMatchObject({ problem: { code: 'snapshot/wrong-shape' } });
			expect(placeOf(toldOf(opened))).toContain(`${path.join(' › ')} › 1`);
		}
	}, 60_000);

	it('tells the place of what is wrong far down a list', async () => {
		const notes = Array.from({ length: 2500 }, (_, index) => note(index + 1));
		const path = ['journal', 'entries'];
		const opened = await openedIn(await forged(path, notes.with(2100, { ...note(1), text: '' })));
		expect(placeOf(toldOf(opened))).toBe('journal › entries › 2101 › text');
	});

	it.each(['__proto__', 'constructor', 'prototype'])(
		'with the key %s touches nothing and is refused',
		async (key) => {
			const text = (await fileText(await small())).replace('{', `{"${key}":{"polluted":true},`);
			const opened = await openedIn(text);
			expect(opened).toMatchObject({ ok: false, problem: { code: 'snapshot/wrong-shape' } });
			expect({}).not.toHaveProperty('polluted');
		}
	);

	it('that nests without end is refused before it is built', async () => {
		const opened = await openedIn(`{"format":${'['.repeat(2_000_000)}`);
		expect(opened).toMatchObject({ ok: false, problem: { code: 'snapshot/oversized' } });
	});

	it('larger than the cap is refused unread, as a file, a text, or a link', async () => {
		const problem = { code: 'snapshot/oversized', most: MOST_BYTES };
		const large = `{"format":"${'x'.repeat(MOST_BYTES)}"}`;
		expect(await openedIn(new Blob([large]))).toEqual({ ok: false, problem });
		expect(await openedIn(large)).toEqual({ ok: false, problem });
		expect(await openFragment(`2.${'A'.repeat(8_000_000)}`, using)).toEqual({ ok: false, problem });
	});
});

describe('ten thousand entries', () => {
	it('in a row of conditions open at once', async () => {
		const row = Array.from({ length: 5000 }, (_, index) =>
			aPrediction({
				id: `c${index}`,
				criteria: { cameTrueIf: 'So.', decidedBy: 'One' },
				conditions: [{ text: 'First', prediction: `c${index + 1}`, holds: 'came true' }]
			})
		);
		const catalogue = aCatalogue({ entries: row.map((one) => aPredictionEntry(one)) });
		const document = await frozenBoard({ catalogue, journal: [] }, LATE);
		const opened = await openedIn(await fileText(document));
		expect(opened).toMatchObject({
			ok: true,
			value: { verification: { replay: { missing: [] } } }
		});
	}, 60_000);

	it('of as many figures, with claims on each, open at once', async () => {
		const figures = Array.from({ length: 5000 }, (_, index) => aFigure({ id: `f${index}` }));
		const entries = figures.map(({ id }) =>
			aPredictionEntry(
				aPrediction({
					id: `on-${id}`,
					question: {
						kind: 'numeric',
						target: { figure: id, operator: 'at least', value: 1, unit: 'bn' }
					}
				})
			)
		);
		const catalogue = aCatalogue({ figures, entries });
		const document = await frozenBoard({ catalogue, journal: [] }, LATE);
		expect(await openedIn(await fileText(document))).toMatchObject({ ok: true });
	}, 60_000);

	it('in as many chains open at once', async () => {
		const journal = Array.from({ length: 8000 }, (_, index) =>
			aNote({ id: `e${index}`, link: link(1, `c${index}`), recordedAt: at(index) })
		);
		const catalogue = aCatalogue({ entries: [aPredictionEntry(aPrediction())] });
		const document = await frozenBoard({ catalogue, journal }, LATE);
		const opened = await openedIn(await fileText(document), { digest: sha256Hex });
		expect(opened).toMatchObject({
			ok: true,
			value: { verification: { chains: { length: 8000 } } }
		});
	}, 60_000);

	it('that take each other back open at once, with their chain whole', async () => {
		const journal = chained(
			Array.from({ length: 10_000 }, (_, index) => {
				const over = { id: `e${index}`, link: link(index + 1), recordedAt: at(index) };
				return index === 0 ? aNote(over) : aRetraction(`e${index - 1}`, over);
			})
		);
		const catalogue = aCatalogue({ entries: [aPredictionEntry(aPrediction())] });
		const document = await frozenBoard({ catalogue, journal }, LATE);
		// Ten thousand digests by the slow way take longer than by the platform's.
		const opened = await openedIn(await fileText(document), { digest: sha256Hex });
		expect(opened).toMatchObject({
			ok: true,
			value: { verification: { chains: [{ carried: 10_000, length: 10_000 }] } }
		});
	}, 60_000);
});

it('opens nothing that chance could make', async () => {
	const junk = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 400 }),
		fc
			.uint8Array({ maxLength: 400 })
			.map((bytes) => `1.${Buffer.from(bytes).toString('base64url')}`),
		fc.json()
	);
	await fc.assert(
		fc.asyncProperty(junk, async (text) => {
			expect((await openText(text, using)).ok).toBe(false);
		}),
		{ numRuns: 500 }
	);
}, 60_000);

const A = 'https://example.org/a';
const author = { id: 'author', name: 'An author', role: 'author' };
const head = { chain: 'my-chain', length: 1, digest: 'a'.repeat(64) };

function said(id?: string) {
	return aPredictionEntry(aPrediction({ id: 'p1' }), { ...(id !== undefined && { id }) });
}

function note(seq: number) {
	return aNote({ id: `n${seq}`, prediction: aPrediction().id, link: link(seq) });
}

function article() {
	return {
		id: 'hk01',
		shortName: 'HK01',
		title: 'An article',
		publisher: 'HK01',
		publishedOn: '2023-02-06',
		publishedBasis: 'stated',
		language: 'zh',
		paragraphs: 9,
		slips: []
	};
}

/** The first thing wrong that is told of what did not open. */
function toldOf(opened: Awaited<ReturnType<typeof openText>>): ShapeProblem | undefined {
	return opened.ok || opened.problem.code !== 'snapshot/wrong-shape'
		? undefined
		: opened.problem.problems[0];
}

function placeOf(problem: ShapeProblem | undefined): string {
	return (problem?.path ?? [])
		.map((step) => (typeof step === 'number' ? step + 1 : step))
		.join(' › ');
}

function source(url: string) {
	return { id: 'S1', url, publisher: 'A paper' };
}

function forecast(probability: number) {
	return {
		...aNote({ link: link(1) }),
		type: 'forecast',
		forecaster: 'me',
		likelihood: { as: 'probability', probability }
	};
}
