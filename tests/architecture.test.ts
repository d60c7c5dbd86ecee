import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const LIB = join(ROOT, 'src/lib');

type Layers = Record<string, { may: readonly string[]; packages: readonly string[] }>;
// The lint rules' own table; they see one file at a time, this test sees where the arrows lead.
const { layers } = (await import(join(ROOT, 'eslint.config.js'))) as { layers: Layers };

const MOST_LINES = 400;
const isTest = (path: string) => path.endsWith('.test.ts');

function filesUnder(folder: string, endings: readonly string[]): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
		.map((entry) => join(entry.parentPath, entry.name));
}

const sources = filesUnder(join(ROOT, 'src'), ['.ts', '.svelte']);
const code = sources.filter((path) => !isTest(path));
const known = new Set(sources);
const short = (path: string) => relative(ROOT, path);

/** What a file names in its imports, static or not, types too. */
function namedIn(path: string): string[] {
	const text = readFileSync(path, 'utf8');
	const imports =
		/^\s*(?:import|export)\b[^;'"`]*?\bfrom\s*'([^']+)'|\bimport\s*\(\s*'([^']+)'|^\s*import\s+'([^']+)'/gm;
	return [...text.matchAll(imports)].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
}

/** The file of ours that an import leads to; none for packages and for what the tools make up. */
function fileOf(from: string, name: string): string | undefined {
	const target = name.startsWith('$lib/') ? join(LIB, name.slice(5)) : resolve(dirname(from), name);
	if (!name.startsWith('$lib/') && !name.startsWith('.')) return undefined;
	return [target, `${target}.ts`].find((candidate) => known.has(candidate));
}

const imports = new Map(
	code.map((path) => [path, namedIn(path).map((name) => ({ name, file: fileOf(path, name) }))])
);
const layerOf = (path: string) =>
	path.startsWith(LIB) ? (relative(LIB, path).split('/')[0] as string) : 'routes';

describe('imports', () => {
	it('lead somewhere', () => {
		const lost = code.flatMap((path) =>
			(imports.get(path) ?? [])
				.filter(({ name, file }) => /^(\.|\$lib\/)/.test(name) && !file)
				.filter(({ name }) => !/^\.\/\$types|\.(css|svg|json)(\?.*)?$|\?raw$/.test(name))
				.map(({ name }) => `${short(path)} → ${name}`)
		);
		expect(lost).toEqual([]);
	});

	it('point only at layers named in the table', () => {
		const wrong = code.flatMap((path) => {
			const layer = layerOf(path);
			if (layer === 'routes') return [];
			const may = [layer, ...(layers[layer]?.may ?? [])];
			return (imports.get(path) ?? [])
				.filter(({ file }) => file && !may.includes(layerOf(file)))
				.map(({ file }) => `${short(path)} → ${short(file as string)}`);
		});
		expect(wrong).toEqual([]);
	});

	it('reach a package only from its one home', () => {
		const homes = Object.entries(layers).flatMap(([layer, { packages }]) =>
			packages.map((name) => ({ name, layer }))
		);
		const wrong = code.flatMap((path) =>
			(imports.get(path) ?? [])
				.filter(({ name }) => {
					const ours = homes.filter(
						(home) => name === home.name || name.startsWith(`${home.name}/`)
					);
					return ours.length > 0 && !ours.some(({ layer }) => layer === layerOf(path));
				})
				.map(({ name }) => `${short(path)} → ${name}`)
		);
		expect(wrong).toEqual([]);
	});

	it('of the domain stay in the domain', () => {
		const wrong = code
			.filter((path) => layerOf(path) === 'domain')
			.flatMap((path) =>
				(imports.get(path) ?? [])
					.filter(({ name, file }) => !name.startsWith('.') || !file || layerOf(file) !== 'domain')
					.map(({ name }) => `${short(path)} → ${name}`)
			);
		expect(wrong).toEqual([]);
	});

	it('never come round in a circle', () => {
		const circles: string[] = [];
		const done = new Set<string>();
		const walk = (path: string, trail: readonly string[]) => {
			if (trail.includes(path)) {
				circles.push([...trail.slice(trail.indexOf(path)), path].map(short).join(' → '));
				return;
			}
			if (done.has(path)) return;
			for (const { file } of imports.get(path) ?? []) {
				// A component may show itself: that is how Svelte draws trees.
				if (file && file !== path) walk(file, [...trail, path]);
			}
			done.add(path);
		};
		for (const path of code) walk(path, []);
		expect(circles).toEqual([]);
	});
});

describe('files', () => {
	const all = [...sources, ...filesUnder(join(ROOT, 'tests'), ['.ts'])];

	it('stay short', () => {
		const long = all
			.map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }))
			.filter(({ lines }) => lines > MOST_LINES)
			.map(({ path, lines }) => `${short(path)}: ${lines} lines`);
		expect(long).toEqual([]);
	});

	it('are named for what they hold: kebab-case, and components in Pascal case', () => {
		const odd = all.filter((path) => {
			const name = basename(path);
			if (path.includes('/routes/') && name.startsWith('+')) return false;
			return name.endsWith('.svelte')
				? !/^[A-Z][A-Za-z0-9]*\.svelte$/.test(name)
				: !/^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z]+)*\.ts$/.test(name);
		});
		expect(odd.map(short)).toEqual([]);
	});

	it('do not pass on the names of others from an index', () => {
		expect(all.filter((path) => basename(path) === 'index.ts').map(short)).toEqual([]);
	});

	it('stand in a layer', () => {
		const strays = sources.filter(
			(path) => path.startsWith(LIB) && !Object.hasOwn(layers, layerOf(path))
		);
		expect(strays.map(short)).toEqual([]);
	});
});
