import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogueTable } from '../lib/catalogue/catalogue-table';
import { jsonSchemas, schemaText } from '../lib/catalogue/json-schemas';
import { isKept, keep } from '../lib/catalogue/kept';
import { newArticleFiles } from '../lib/catalogue/new-article';
import { problemLine } from '../lib/catalogue/problem';
import { examineCatalogue, readCatalogue } from '../lib/catalogue/read';
import { readFolder } from '../lib/catalogue/read-folder';

const FOLDER = 'scenarios';

async function check(): Promise<void> {
	const read = examineCatalogue(await readFolder(FOLDER));
	if (!read.ok) {
		for (const problem of read.problem) console.error(`${FOLDER}/${problemLine(problem)}`);
		console.error(`\n${read.problem.length} problems in the catalogue.`);
		process.exitCode = 1;
		return;
	}
	for (const warning of read.value.warnings) {
		console.log(`warning: ${FOLDER}/${problemLine(warning)}`);
	}
	console.log(`\n${catalogueTable(read.value.catalogue)}`);
	console.log(`\nNo problems; ${read.value.warnings.length} warnings.`);
	if (!(await isKept(FOLDER, read.value.catalogue))) {
		console.log('Not kept yet. Before it ships: npm run catalogue -- keep');
	}
}

async function writeSchemas(): Promise<void> {
	for (const [name, schema] of Object.entries(jsonSchemas())) {
		const path = join(FOLDER, `${name}.schema.json`);
		await writeFile(path, schemaText(schema));
		console.log(path);
	}
}

async function keepCatalogue(): Promise<void> {
	const read = readCatalogue(await readFolder(FOLDER));
	if (!read.ok) {
		console.error(
			`${read.problem.length} problems in the catalogue: npm run catalogue lists them.`
		);
		process.exitCode = 1;
		return;
	}
	console.log(await keep(FOLDER, read.value));
}

async function newArticle(id: string | undefined): Promise<void> {
	const made = newArticleFiles(id ?? '', await readFolder(FOLDER));
	if (!made.ok) {
		console.error(`found ${made.problem.found}, expected ${made.problem.expected}`);
		process.exitCode = 1;
		return;
	}
	// `wx`: a file that came about since is not overwritten either.
	for (const { path, text } of made.value) {
		await writeFile(join(FOLDER, path), text, { flag: 'wx' });
		console.log(join(FOLDER, path));
	}
	console.log('\nFill in what is empty; npm run catalogue lists it by line.');
}

const [command = 'check', ...rest] = process.argv.slice(2);
if (command === 'check') await check();
else if (command === 'keep') await keepCatalogue();
else if (command === 'schemas') await writeSchemas();
else if (command === 'new-article') await newArticle(rest[0]);
else {
	console.error(
		`Unknown command ${JSON.stringify(command)}: check (the default), keep, schemas, or new-article <id>.`
	);
	process.exitCode = 2;
}
