import type { Catalogue } from '../domain/catalogue';
import { compareText } from '../domain/day';
import { err, ok, type Result } from '../domain/result';
import { checkParts } from './check';
import { compile } from './compile';
import { knownOf } from './known';
import { readParts } from './parts';
import type { CatalogueProblem } from './problem';
import { warningsOf } from './warnings';
import { parseYamlFile, type CatalogueFile } from './yaml-file';

export interface ExaminedCatalogue {
	readonly catalogue: Catalogue;
	/** What is allowed and still worth a look. */
	readonly warnings: readonly CatalogueProblem[];
}

/** Reads the files of `scenarios/`: the catalogue, or every problem in it. */
export function readCatalogue(
	files: readonly CatalogueFile[]
): Result<Catalogue, CatalogueProblem[]> {
	const examined = examineCatalogue(files);
	return examined.ok ? ok(examined.value.catalogue) : examined;
}

/** The same with its warnings, for those who write the files. */
export function examineCatalogue(
	files: readonly CatalogueFile[]
): Result<ExaminedCatalogue, CatalogueProblem[]> {
	const sorted = [...files].sort((left, right) => compareText(left.path, right.path));
	const yamlFiles = sorted.map(parseYamlFile);
	const parts = readParts(yamlFiles);
	const problems = [...parts.problems, ...checkParts(parts, knownOf(yamlFiles, parts))];
	if (problems.length > 0 || !parts.knownTo) return err(problems.sort(byPlace));
	return ok({
		catalogue: compile(parts, parts.knownTo.value),
		warnings: warningsOf(parts).sort(byPlace)
	});
}

function byPlace(left: CatalogueProblem, right: CatalogueProblem): number {
	return compareText(left.file, right.file) || left.line - right.line || left.column - right.column;
}
