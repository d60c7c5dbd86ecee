import { readCatalogue } from '../../src/lib/catalogue/read';
import { readFolder } from '../../src/lib/catalogue/read-folder';
import { problemLine } from '../../src/lib/catalogue/problem';
import type { CatalogueFile } from '../../src/lib/catalogue/yaml-file';

/*
 * The miniature catalogue of tests/fixtures, broken in one place or another.
 */

export const whole: readonly CatalogueFile[] = await readFolder('tests/fixtures/miniature');

const read = readCatalogue(whole);
if (!read.ok) throw new Error(read.problem.map(problemLine).join('\n'));

/** The same as a catalogue. */
export const miniature = read.value;

/** What one break is called, where it is made, what it puts for what, where the problem is told, and how. */
export type Break = [
	fact: string,
	path: string,
	from: string,
	to: string,
	at: string,
	problem: string
];

/** The problems of the miniature catalogue once `from` stands as `to` in one of its files. */
export function broken(path: string, from: string, to: string): string[] {
	const files = whole.map((file) => (file.path === path ? changed(file, from, to) : file));
	return problemsIn(files);
}

export function changed(file: CatalogueFile, from: string, to: string): CatalogueFile {
	if (!file.text.includes(from)) throw new Error(`${file.path} has no ${JSON.stringify(from)}`);
	return { ...file, text: file.text.replace(from, () => to) };
}

/** Where a problem should be told, and all that are told instead. */
export function toldOf([, path, from, to, at, problem]: Break) {
	const file = whole.find((one) => one.path === path);
	if (!file) throw new Error(`no file ${path}`);
	const { text } = changed(file, from, to);
	return { expected: [`${path}:${placeOf(at, text)} ${problem}`], told: broken(path, from, to) };
}

/** Line and column, from 1, of the first occurrence of a passage. */
function placeOf(passage: string, text: string): string {
	const offset = text.indexOf(passage);
	if (offset < 0) throw new Error(`nowhere: ${JSON.stringify(passage)}`);
	const lines = text.slice(0, offset).split('\n');
	return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

export function problemsIn(files: readonly CatalogueFile[]): string[] {
	const read = readCatalogue(files);
	return read.ok ? [] : read.problem.map(problemLine);
}
