import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogueTable } from '../lib/catalogue/catalogue-table';
import { jsonSchemas, schemaText } from '../lib/catalogue/json-schemas';
import { newArticleFiles } from '../lib/catalogue/new-article';
import { problemLine } from '../lib/catalogue/problem';
import { examineCatalogue } from '../lib/catalogue/read';
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
}

async function writeSchemas(): Promise<void> {
	for (const [name, schema] of Object.entries(jsonSchemas())) {
		const path = join(FOLDER, `${name}.schema.json`);
		await writeFile(path, schemaText(schema));
		console.log(path);
	}
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
else if (command === 'schemas') await writeSchemas();
else if (command === 'new-article') await newArticle(rest[0]);
else {
	console.error(
		`Unknown command ${JSON.stringify(command)}: check (the default), schemas, or new-article <id>.`
	);
	process.exitCode = 2;
}
