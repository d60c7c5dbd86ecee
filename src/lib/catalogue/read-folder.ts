import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { CatalogueFile } from './yaml-file';

/** Every YAML file under a folder, with paths relative to it. */
export async function readFolder(folder: string): Promise<CatalogueFile[]> {
	const found = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = found
		.filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
	return Promise.all(
		paths.map(async (path) => ({
			path: relative(folder, path).split(sep).join('/'),
			text: await readFile(path, 'utf8')
		}))
	);
}
