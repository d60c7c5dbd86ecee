import {
	isMap,
	isPair,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	type Document,
	type Node,
	type YAMLError,
	type YAMLMap
} from 'yaml';
import { fieldText, type CatalogueProblem, type FieldPath } from './problem';

/** The text of one file under `scenarios/`, its path relative to that folder with forward slashes. */
export interface CatalogueFile {
	readonly path: string;
	readonly text: string;
}

export interface YamlFile {
	readonly path: string;
	/** Plain values; undefined when the text is no YAML at all. */
	readonly value: unknown;
	readonly problems: readonly CatalogueProblem[];
	/** A problem at a field of this file. */
	problemAt(path: FieldPath, code: string, found: string, expected: string): CatalogueProblem;
}

/** Reads YAML 1.2 and keeps where everything stood. Broken syntax and keys given twice are problems. */
export function parseYamlFile({ path, text }: CatalogueFile): YamlFile {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const broken = [...document.errors, ...document.warnings];
	return {
		path,
		value: broken.length > 0 ? undefined : (document.toJS() as unknown),
		problems: broken.map((error) => syntaxProblem(error, path, lines)),
		problemAt(field, code, found, expected) {
			const { line, column } = position(lines, offsetOf(document, field));
			return { code, file: path, line, column, field: fieldText(field), found, expected };
		}
	};
}

function position(lines: LineCounter, offset: number): { line: number; column: number } {
	const { line, col } = lines.linePos(offset);
	return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function syntaxProblem(error: YAMLError, file: string, lines: LineCounter): CatalogueProblem {
	const { line, column } = position(lines, error.pos[0]);
	const twice = error.code === 'DUPLICATE_KEY';
	return {
		code: twice ? 'duplicate-key' : 'syntax',
		file,
		line,
		column,
		field: '',
		found: twice ? 'a key given twice' : error.message,
		expected: twice
			? 'each key once in its mapping'
			: 'YAML 1.2; a text with a colon or a hash in it stands in quotes'
	};
}

/** Where a field's key stands (its item, in a list); of a field that is missing, its nearest holder. */
function offsetOf(document: Document, path: FieldPath): number {
	let node: unknown = document.contents;
	let offset = startOf(node) ?? 0;
	for (const key of path) {
		if (isMap(node)) {
			const pair = pairOf(node, key);
			if (!pair) return offset;
			offset = startOf(pair.key) ?? offset;
			node = pair.value;
		} else if (isSeq(node) && typeof key === 'number') {
			node = node.items[key];
			offset = startOf(node) ?? offset;
		} else {
			return offset;
		}
	}
	return offset;
}

function pairOf(map: YAMLMap, key: string | number) {
	return map.items.find(
		(item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key)
	);
}

function startOf(node: unknown): number | undefined {
	return (node as Node | null | undefined)?.range?.[0];
}
