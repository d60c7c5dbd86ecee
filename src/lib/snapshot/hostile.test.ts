import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aNote,
	aPrediction,
	aPredictionEntry,
	aRetraction,
	at,
	LATE,
	link
} from '../../../tests/support/builders';
import { chained, frozenBoard } from '../../../tests/support/snapshots';
import { sha256Hex } from '../formats/digest';
import { sha256HexNow } from '../formats/digest-now';
import type { SnapshotDocument } from './document';
import { fileTextOf } from './encode';
import { MOST_BYTES, openFile, openFragment, openText, type OpeningWith } from './open';
import { digestOf } from './seal';

/*
 * What somebody might send who knows the format: sealed by themselves, so that the seal holds.
 */

const using = { digest: sha256HexNow };
const SECOND = 1000;

function small(): Promise<SnapshotDocument> {
	const catalogue = aCatalogue({ entries: [aPredictionEntry(aPrediction())] });
	return frozenBoard({ catalogue, journal: [] }, LATE);
}

/** The document with one thing in it replaced, and a seal of its own. */
async function forged(path: readonly (string | number)[], value: unknown): Promise<string> {
	const document = JSON.parse(fileTextOf(await small())) as Record<string, unknown>;
	let holder = document as Record<string | number, unknown>;
	for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
	holder[path.at(-1) as string] = value;
	return JSON.stringify({ ...document, digest: await digestOf(document, sha256HexNow) });
}

/** Opens it, within a second of the processor's time: what else the machine does is left out. */
async function openedIn(text: string | Blob, by: OpeningWith = using) {
	const before = process.cpuUsage();
	const opened = await (typeof text === 'string' ? openText(text, by) : openFile(text, by));
	expect(process.cpuUsage(before).user / 1000).toBeLessThan(SECOND);
	return opened;
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
		const text = fileTextOf(await small());
		for (const value of ['"\\ud83d"', '1e999']) {
			const opened = await openedIn(text.replace('"The board"', value));
			expect(opened).toMatchObject({
				problem: { code: 'snapshot/wrong-shape', problems: [{ path: ['title'] }] }
			});
		}
	});

	it.each(['__proto__', 'constructor', 'prototype'])(
		'with the key %s touches nothing and is refused',
		async (key) => {
			const text = fileTextOf(await small()).replace('{', `{"${key}":{"polluted":true},`);
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
		expect(await openFragment(`1.${'A'.repeat(8_000_000)}`, using)).toEqual({ ok: false, problem });
	});
});

describe('ten thousand entries', () => {
	it('in a row of conditions open within a second', async () => {
		const row = Array.from({ length: 5000 }, (_, index) =>
			aPrediction({
				id: `c${index}`,
				criteria: { cameTrueIf: 'So.', decidedBy: 'One' },
				conditions: [{ text: 'First', prediction: `c${index + 1}`, holds: 'came true' }]
			})
		);
		const catalogue = aCatalogue({ entries: row.map((one) => aPredictionEntry(one)) });
		const document = await frozenBoard({ catalogue, journal: [] }, LATE);
		const opened = await openedIn(fileTextOf(document));
		expect(opened).toMatchObject({
			ok: true,
			value: { verification: { replay: { missing: [] } } }
		});
	}, 60_000);

	it('that take each other back open within a second, with their chain whole', async () => {
		const journal = chained(
			Array.from({ length: 10_000 }, (_, index) => {
				const over = { id: `e${index}`, link: link(index + 1), recordedAt: at(index) };
				return index === 0 ? aNote(over) : aRetraction(`e${index - 1}`, over);
			})
		);
		const catalogue = aCatalogue({ entries: [aPredictionEntry(aPrediction())] });
		const document = await frozenBoard({ catalogue, journal }, LATE);
		// Ten thousand digests by the slow way take longer than by the platform's.
		const opened = await openedIn(fileTextOf(document), { digest: sha256Hex });
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
		{ seed: 71, numRuns: 500 }
	);
}, 60_000);

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
