import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ok } from '../domain/result';
import { sha256HexNow } from '../formats/digest-now';
import { parseCatalogue } from '../formats/shapes';
import { openText, type OpenedSnapshot } from './open';

/*
 * One snapshot, written in every form that there ever was. Only ever added to: what was sent must open.
 */

const FORMS = ['link-1-full.txt', 'link-1-short.txt', 'link-2-full.txt', 'link-2-short.txt'];
const FILES = ['file-1.hindcast.json'];
const DIGEST = 'f005bb2f4dbf534a12b9caa6c392003f89c5c5f7ffbd42b852838a7a7aab220a';
/** The same, signed: the second version of the document. */
const SIGNED = ['signed-full.txt', 'signed-short.txt', 'file-2.hindcast.json'];
const SIGNED_DIGEST = '831788e23b912186dcfaac2e22e142bf0adeedbaa0c4dffa22ae1873a603ea80';

const kept = (name: string) => readFile(`tests/fixtures/snapshots/${name}`, 'utf8');

async function openedFrom(name: string): Promise<OpenedSnapshot> {
	const catalogue = parseCatalogue(JSON.parse(await kept('catalogue.json')));
	if (!catalogue.ok) throw new Error(JSON.stringify(catalogue.problem));
	const opened = await openText(await kept(name), {
		digest: sha256HexNow,
		catalogueBy: () => Promise.resolve(ok(catalogue.value))
	});
	if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
	return opened.value;
}

describe('a snapshot of the past', () => {
	it.each([...FORMS, ...FILES, ...SIGNED])('opens from %s as it was sent', async (name) => {
		const { document, board, verification } = await openedFrom(name);
		expect(document.digest).toBe(SIGNED.includes(name) ? SIGNED_DIGEST : DIGEST);
		expect([document.title, document.asOf]).toEqual(['Summer 2023', '2023-06-30']);
		expect(board.predictions).toHaveLength(6);
		expect(verification.chains).toEqual([{ chain: 'my-chain', carried: 3, length: 3 }]);
	});

	it.each(SIGNED)('holds the signature that it was sent with in %s', async (name) => {
		const { verification } = await openedFrom(name);
		expect(verification.signature).toMatchObject({
			fingerprint: 'd3cf09e21a0843f0',
			how: 'holds'
		});
	});
});

it('with seals opens as it was sent, and what was revealed still matches', async () => {
	const opened = await openText(await kept('file-1-seals.hindcast.json'), { digest: sha256HexNow });
	if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
	const { board, verification } = opened.value;
	expect(verification.seals.map(({ revealed }) => revealed?.fit)).toEqual(['matches', undefined]);
	expect(board.predictions.map(({ prediction }) => prediction.title)).toEqual([
		'A claim that is revealed'
	]);
	expect(board.predictions[0]?.forecasts).toHaveLength(1);
});
