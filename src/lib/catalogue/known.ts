import type { ArticleInFile, FigureInFile, SourcesInFile } from './format';
import type { PredictionInFile } from './format-prediction';
import { idOfFile, rawPredictions, type Parts, type Placed } from './parts';
import type { YamlFile } from './yaml-file';

/** What can be referred to. A part of the wrong shape is known by its id, so that it breaks no reference to it. */
export interface Names<Value> {
	has(id: string): boolean;
	get(id: string): Value | undefined;
}

export interface Known {
	readonly articles: Names<ArticleInFile>;
	readonly figures: Names<FigureInFile>;
	readonly predictions: Names<PredictionInFile>;
	readonly sources: Names<SourcesInFile[string]>;
	readonly forecasters: Names<unknown>;
}

export function knownOf(files: readonly YamlFile[], parts: Parts): Known {
	const folder = (name: string) =>
		files.filter(({ path }) => path.startsWith(`${name}/`)).map(idOfFile);
	const ids = files.flatMap(rawPredictions).map((raw) => (raw as { id?: unknown } | null)?.id);
	const unreadable = files.some((file) => !file.path.includes('/') && file.value === undefined);
	return {
		articles: byId(parts.articles, folder('articles')),
		figures: byId(parts.figures, folder('figures')),
		predictions: byId(parts.predictions, ids, unreadable),
		sources: byKey(parts.sources?.value, files, 'sources.yaml'),
		forecasters: byKey(parts.forecasters?.value, files, 'forecasters.yaml')
	};
}

function byId<Value extends { id: string }>(
	placed: readonly Placed<Value>[],
	otherIds: readonly unknown[],
	anything = false
): Names<Value> {
	const values = new Map(placed.map(({ value }) => [value.id, value]));
	const ids = new Set([...values.keys(), ...otherIds]);
	return { has: (id) => anything || ids.has(id), get: (id) => values.get(id) };
}

/** Of a file of the wrong shape the keys still count; of one that is no YAML, everything does. */
function byKey<Value>(
	record: Readonly<Record<string, Value>> | undefined,
	files: readonly YamlFile[],
	path: string
): Names<Value> {
	const values = new Map(Object.entries(record ?? {}));
	const raw = files.find((file) => file.path === path)?.value;
	const keys = typeof raw === 'object' && raw !== null ? new Set(Object.keys(raw)) : undefined;
	return { has: (id) => keys?.has(id) ?? true, get: (id) => values.get(id) };
}
