import type { GenericSchema, InferOutput } from 'valibot';
import { parseShape } from '../formats/shapes-problem';
import {
	articleFormat,
	catalogueFormat,
	figureFormat,
	forecastersFormat,
	scenarioShellFormat,
	sourcesFormat,
	type ArticleInFile,
	type FigureInFile,
	type ForecastersInFile,
	type ScenarioShell,
	type SourcesInFile
} from './format';
import { predictionFormat, type PredictionInFile } from './format-prediction';
import type { CatalogueProblem, FieldPath } from './problem';
import type { YamlFile } from './yaml-file';

/** A value of the right shape and where it stands. */
export interface Placed<Value> {
	readonly value: Value;
	readonly file: YamlFile;
	readonly at: FieldPath;
}

export interface PlacedPrediction extends Placed<PredictionInFile> {
	readonly scenario: string;
}

/** What the folder holds, each part of the right shape by itself and not yet checked against the others. */
export interface Parts {
	readonly knownTo: Placed<string> | undefined;
	readonly sources: Placed<SourcesInFile> | undefined;
	readonly forecasters: Placed<ForecastersInFile> | undefined;
	readonly articles: readonly Placed<ArticleInFile>[];
	readonly figures: readonly Placed<FigureInFile>[];
	readonly scenarios: readonly Placed<ScenarioShell>[];
	readonly predictions: readonly PlacedPrediction[];
	/** Files that must be there, and parts of the wrong shape. */
	readonly problems: readonly CatalogueProblem[];
}

const NEEDED = ['catalogue.yaml', 'sources.yaml', 'forecasters.yaml'];
const PLACE = /^(?:(articles|figures)\/)?([^/]+)\.yaml$/;

/** Sorts files by what their names say they are and checks each one's shape. */
export function readParts(files: readonly YamlFile[]): Parts {
	const problems = files.flatMap((file) => file.problems);
	const readable = files.filter((file) => file.value !== undefined);

	function shaped<const Schema extends GenericSchema>(
		file: YamlFile,
		schema: Schema,
		value: unknown = file.value,
		at: FieldPath = []
	): Placed<InferOutput<Schema>>[] {
		const parsed = parseShape(schema, value);
		if (parsed.ok) return [{ value: parsed.value, file, at }];
		for (const { code, path, found, expected } of parsed.problem) {
			problems.push(file.problemAt([...at, ...path], code, found, expected));
		}
		return [];
	}
	function only<const Schema extends GenericSchema>(path: string, schema: Schema) {
		const file = readable.find((candidate) => candidate.path === path);
		return file && shaped(file, schema)[0];
	}

	for (const path of NEEDED) {
		if (!files.some((file) => file.path === path)) problems.push(missingFile(path));
	}
	for (const file of files) {
		if (!PLACE.test(file.path)) {
			problems.push(
				file.problemAt(
					[],
					'misplaced-file',
					file.path,
					'<id>.yaml, articles/<id>.yaml or figures/<id>.yaml'
				)
			);
		}
	}
	const under = (folder: string | undefined) =>
		readable.filter(
			(file) =>
				PLACE.exec(file.path)?.[1] === folder &&
				PLACE.test(file.path) &&
				!NEEDED.includes(file.path)
		);

	const known = only('catalogue.yaml', catalogueFormat);
	const scenarioFiles = under(undefined);
	return {
		knownTo: known && { ...known, value: known.value.knownTo, at: ['knownTo'] },
		sources: only('sources.yaml', sourcesFormat),
		forecasters: only('forecasters.yaml', forecastersFormat),
		articles: under('articles').flatMap((file) => shaped(file, articleFormat)),
		figures: under('figures').flatMap((file) => shaped(file, figureFormat)),
		scenarios: scenarioFiles.flatMap((file) => shaped(file, scenarioShellFormat)),
		predictions: scenarioFiles.flatMap((file) =>
			rawPredictions(file).flatMap((raw, index) =>
				shaped(file, predictionFormat, raw, ['predictions', index]).map((placed) => ({
					...placed,
					scenario: idOfFile(file)
				}))
			)
		),
		problems
	};
}

/** The id that a file's name gives it. */
export function idOfFile(file: YamlFile): string {
	return PLACE.exec(file.path)?.[2] ?? file.path;
}

export function rawPredictions(file: YamlFile): readonly unknown[] {
	const { predictions } = (file.value ?? {}) as { predictions?: unknown };
	return Array.isArray(predictions) ? predictions : [];
}

function missingFile(path: string): CatalogueProblem {
	return {
		code: 'missing-file',
		file: path,
		line: 1,
		column: 1,
		field: '',
		found: 'no such file',
		expected: `scenarios/${path}`
	};
}
