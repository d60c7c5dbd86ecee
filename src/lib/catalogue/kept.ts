import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../domain/catalogue';
import { canonicalJson } from '../formats/canonical-json';
import { sha256Hex } from '../formats/digest';

/*
 * Every catalogue that shipped stays in the repository under its digest, in canonical JSON: links to snapshots
 * name it long after.
 */

const FOLDER = 'kept';

export async function isKept(scenarios: string, catalogue: Catalogue): Promise<boolean> {
	return existsSync(await placeOf(scenarios, canonicalJson(catalogue)));
}

/** Keeps a catalogue, and answers where. */
export async function keep(scenarios: string, catalogue: Catalogue): Promise<string> {
	const text = canonicalJson(catalogue);
	const path = await placeOf(scenarios, text);
	await mkdir(join(scenarios, FOLDER), { recursive: true });
	await writeFile(path, text);
	return path;
}

/** All that are kept but this one, with the names of their files. */
export async function keptBeside(
	scenarios: string,
	digest: string
): Promise<{ readonly name: string; readonly text: string }[]> {
	const folder = join(scenarios, FOLDER);
	const names = existsSync(folder) ? await readdir(folder) : [];
	return Promise.all(
		names
			.filter((name) => name !== `${digest}.json`)
			.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') }))
	);
}

async function placeOf(scenarios: string, text: string): Promise<string> {
	return join(scenarios, FOLDER, `${await sha256Hex(text)}.json`);
}
