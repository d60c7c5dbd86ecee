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
	(body: string, status = 200, list = `${'a'.repeat(64)}\n${digest}\n`): typeof globalThis.fetch =>
	(address) => {
		if (String(address) === '/base/catalogue/kept.txt') return Promise.resolve(new Response(list));
		return Promise.resolve(
			String(address) === `/base/catalogue/${digest}.json`
				? new Response(body, { status })
				: new Response('', { status: 404 })
		);
	};

const listing =
	(digest: string, body: string): typeof globalThis.fetch =>
	(address) =>
		Promise.resolve(new Response(String(address).endsWith('kept.txt') ? digest : body));

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

	it('is not asked for where the site lists it not', async () => {
		const asked: string[] = [];
		const fetch: typeof globalThis.fetch = (address) => {
			asked.push(String(address));
			return answering(text, 200, `${'a'.repeat(64)}\n`)(address);
		};
		expect(await loadKept(fetch, '/base', digest)).toEqual({ ok: false, problem: 'not kept' });
		expect(asked).toEqual(['/base/catalogue/kept.txt']);
	});

	it('is not read where it is no catalogue, though the digest is right', async () => {
		const digest = await sha256Hex('{}');
		const fetch = listing(digest, '{}');
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
		const digest = file.replace('.json', '');
		expect(await loadKept(listing(digest, kept), '', digest)).toMatchObject({ ok: true });
	}
});
