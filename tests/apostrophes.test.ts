import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

/* Words on screen have one apostrophe, ’: those of the catalogue, and those written into the sources. */
const ROOT = resolve(import.meta.dirname, '..');
const STRAIGHT = /[\p{L}\p{N}}]'\p{L}/u;

function linesOf(folder: string, endings: RegExp, without = /(?!)/g): string[] {
	return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => endings.test(name) && !name.includes('.test.'))
		.flatMap((name) => {
			const path = join(ROOT, folder, name);
			// What is left out leaves its lines, so that the numbers hold.
			const text = readFileSync(path, 'utf8').replaceAll(without, (part) =>
				part.replaceAll(/[^\n]/g, '')
			);
			return text.split('\n').map((line, at) => `${relative(ROOT, path)}:${at + 1}: ${line}`);
		});
}

it('no prose of the catalogue has a straight apostrophe', () => {
	const lines = linesOf('scenarios', /\.yaml$/, /https?:\S+/g);
	expect(lines.filter((line) => STRAIGHT.test(line))).toEqual([]);
});

it.each(['src/lib/text', 'src/lib/components', 'src/lib/charts', 'src/lib/forms', 'src/routes'])(
	'no words in %s have a straight apostrophe',
	(folder) => {
		const lines = linesOf(folder, /\.(ts|svelte)$/, /\/\*.*?\*\/|\/\/[^\n]*|<!--.*?-->/gs);
		expect(lines.filter((line) => STRAIGHT.test(line))).toEqual([]);
	}
);
