import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { build } from 'vite';
import { canonicalJson } from '../formats/canonical-json';
import { sha256Hex } from '../formats/digest';
import { isKept, keep } from './kept';
import { readCatalogue } from './read';
import { readFolder } from './read-folder';
import { cataloguePlugin } from './vite-plugin';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'hindcast-'));
	await cp('tests/fixtures/miniature', join(folder, 'scenarios'), { recursive: true });
});

afterEach(async () => {
	await rm(folder, { recursive: true });
});

/** Builds a module of this text for the server or the browser and gives the code. */
async function built(text: string, ssr: boolean): Promise<string> {
	const files = await output(text, ssr);
	return files.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
}

async function output(text: string, ssr: boolean) {
	await writeFile(join(folder, 'main.js'), text);
	const outputs = await build({
		root: folder,
		configFile: false,
		logLevel: 'silent',
		plugins: [cataloguePlugin()],
		build: { ssr, write: false, minify: false, rolldownOptions: { input: join(folder, 'main.js') } }
	});
	const [first] = Array.isArray(outputs) ? outputs : [outputs];
	if (!first || !('output' in first)) throw new Error('no output');
	return first.output;
}

async function spoil(path: string, from: string, to: string): Promise<void> {
	const file = join(folder, 'scenarios', path);
	const text = await readFile(file, 'utf8');
	await writeFile(file, text.replace(from, to));
}

describe('a build', () => {
	test('gives the browser the digest of the catalogue in canonical JSON, and its day', async () => {
		const read = readCatalogue(await readFolder(join(folder, 'scenarios')));
		if (!read.ok) throw new Error('the miniature catalogue is broken');
		const code = await built(
			"import { digest, knownTo } from 'virtual:catalogue/digest'; console.log(digest, knownTo);",
			false
		);
		expect(code).toContain(await sha256Hex(canonicalJson(read.value)));
		expect(code).toContain('2024-06-30');
	});

	test('serves what was kept of other times beside its own, which is not there twice', async () => {
		const scenarios = join(folder, 'scenarios');
		const read = readCatalogue(await readFolder(scenarios));
		if (!read.ok) throw new Error('the miniature catalogue is broken');
		const current = await keep(scenarios, read.value);
		const earlier = await keep(scenarios, { ...read.value, knownTo: '2024-01-01' });
		expect(await isKept(scenarios, read.value)).toBe(true);
		const files = await output('console.log(1);', false);
		const served = files.filter(({ fileName }) => fileName.startsWith('catalogue/'));
		expect(served.map(({ fileName }) => fileName).sort()).toEqual([
			`catalogue/${basename(earlier)}`,
			'catalogue/kept.txt'
		]);
		const list = served.find(({ fileName }) => fileName.endsWith('.txt'));
		const digests = [current, earlier].map((path) => basename(path, '.json'));
		expect(list?.type === 'asset' && list.source).toBe(`${digests.join('\n')}\n`);
		expect(basename(current)).toBe(`${await sha256Hex(canonicalJson(read.value))}.json`);
	});

	test('gives the whole catalogue to the server only', async () => {
		const text = "import catalogue from 'virtual:catalogue'; console.log(catalogue);";
		expect(await built(text, true)).toContain('visit-happens/resolution/2');
		await expect(built(text, false)).rejects.toThrow('use loadCatalogue');
	});

	test('fails on any problem and names them all', async () => {
		await spoil('visit.yaml', 'order: 1', 'order: first');
		await spoil('figures/trade.yaml', 'decimals: 1', 'decimals: 1.5');
		await expect(built('console.log(1);', true)).rejects.toThrow(
			/2 problems in the catalogue:\nscenarios\/figures\/trade\.yaml:6:1 decimals: found 1\.5, expected a whole number\nscenarios\/visit\.yaml:3:1 order:/
		);
	});
});

test('the folder of the miniature catalogue is read with paths of its own', async () => {
	const paths = (await readFolder('tests/fixtures/miniature')).map(({ path }) => path).sort();
	expect(paths).toEqual([
		'articles/press-2023-01-05.yaml',
		'catalogue.yaml',
		'figures/trade.yaml',
		'forecasters.yaml',
		'sources.yaml',
		'visit.yaml'
	]);
});
