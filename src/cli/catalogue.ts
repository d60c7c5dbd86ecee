import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogueTable } from '../lib/catalogue/catalogue-table';
import { jsonSchemas, schemaText } from '../lib/catalogue/json-schemas';
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

const [command = 'check'] = process.argv.slice(2);
if (command === 'check') await check();
else if (command === 'schemas') await writeSchemas();
else {
	console.error(`Unknown command ${JSON.stringify(command)}: check (the default) or schemas.`);
	process.exitCode = 2;
}
