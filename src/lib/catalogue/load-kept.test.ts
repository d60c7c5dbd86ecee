import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { aCatalogue, aPrediction, aPredictionEntry } from '../../../tests/support/builders';
import { canonicalJson } from '../formats/canonical-json';
import { sha256Hex } from '../formats/digest';
import { loadKept } from './load-kept';

const catalogue = aCatalogue({ entries: [aPredictionEntry(aPrediction())] });
const text = canonicalJson(catalogue);
const digest = await sha256Hex(text);
const answering =
	(body: string, status = 200): typeof globalThis.fetch =>
	(address) =>
		Promise.resolve(
			String(address) === `/base/catalogue/${digest}.json`
				? new Response(body, { status })
				: new Response('', { status: 404 })
		);

describe('a catalogue that shipped once', () => {
	it('comes from under its digest', async () => {
		expect(await loadKept(answering(text), '/base', digest)).toEqual({
			ok: true,
			value: catalogue
		});
	});

	it('is not kept where the host has none, answers with a page, or with another catalogue', async () => {
		const other = canonicalJson({ ...catalogue, knownTo: '2020-01-01' });
		for (const fetch of [answering('', 404), answering('<!doctype html>'), answering(other)]) {
			expect(await loadKept(fetch, '/base', digest)).toEqual({ ok: false, problem: 'not kept' });
		}
	});

	it('is not read where it is no catalogue, though the digest is right', async () => {
		const digest = await sha256Hex('{}');
		const fetch = () => Promise.resolve(new Response('{}'));
		expect(await loadKept(fetch, '', digest)).toEqual({ ok: false, problem: 'not kept' });
	});

	it('may come another time where the network is gone', async () => {
		const fetch = () => Promise.reject(new TypeError('offline'));
		expect(await loadKept(fetch, '', digest)).toEqual({ ok: false, problem: 'unreachable' });
	});
});

it('every catalogue that the site keeps can be loaded, and none was altered', async () => {
	const files = await readdir('scenarios/kept');
	expect(files.length).toBeGreaterThan(0);
	for (const file of files) {
		const kept = await readFile(`scenarios/kept/${file}`, 'utf8');
		const fetch = () => Promise.resolve(new Response(kept));
		expect(await loadKept(fetch, '', file.replace('.json', ''))).toMatchObject({ ok: true });
	}
});
