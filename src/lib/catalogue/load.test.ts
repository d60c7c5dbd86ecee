import { expect, test, vi } from 'vitest';
import { catalogueUrl, loadCatalogue } from './load';

vi.mock('virtual:catalogue/digest', () => ({ digest: 'd1', knownTo: '2024-06-30' }));

const outline = {
	knownTo: '2024-06-30',
	articles: [],
	forecasters: [],
	sources: [],
	figures: [],
	scenarios: [],
	entries: []
};

function answering(body: string, status = 200): typeof globalThis.fetch {
	return () => Promise.resolve(new Response(body, { status }));
}

test('the catalogue lies under its digest', async () => {
	const fetch = vi.fn(answering(JSON.stringify(outline)));
	expect(catalogueUrl('/hindcast')).toBe('/hindcast/catalogue/d1.json');
	await loadCatalogue(fetch, '/hindcast');
	expect(fetch).toHaveBeenCalledWith('/hindcast/catalogue/d1.json');
});

test('a whole catalogue comes as it is', async () => {
	expect(await loadCatalogue(answering(JSON.stringify(outline)))).toEqual({
		ok: true,
		value: outline
	});
});

test.each(['<!doctype html>', '{"knownTo":"2024-06-30","art', '{}', 'null', '[]'])(
	'%s does not pass for a catalogue',
	async (body) => {
		expect(await loadCatalogue(answering(body))).toEqual({
			ok: false,
			problem: { code: 'catalogue-damaged' }
		});
	}
);

test('a refusal and a broken line are told apart', async () => {
	expect(await loadCatalogue(answering('', 503))).toEqual({
		ok: false,
		problem: { code: 'catalogue-refused', httpStatus: 503 }
	});
	expect(await loadCatalogue(() => Promise.reject(new TypeError('network')))).toEqual({
		ok: false,
		problem: { code: 'catalogue-unreachable' }
	});
});
