import type { GenericSchema, InferOutput } from 'valibot';
import { err, ok, type Result } from '../domain/result';
import { parseShape, type ShapeProblem } from '../formats/shapes-problem';
import { rest } from './rest';

/** Items of each list that are looked at before the page may answer again. */
const SLICE = 1000;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Checks a document, the same slice of each of its lists at a time: if all the slices have the shape, the
 * whole has it. Tells the first thing wrong only: a forged document may hold millions of them.
 */
export async function readShape<const Schema extends GenericSchema>(
	schema: Schema,
	value: Fields
): Promise<Result<InferOutput<Schema>, ShapeProblem[]>> {
	const longest = Math.max(0, ...listsOf(value).map((list) => list.length));
	for (let from = 0; from === 0 || from < longest; from += SLICE) {
		if (from > 0) await rest();
		const parsed = parseShape(schema, sliceOf(value, from), 'first');
		if (!parsed.ok) return err(parsed.problem.map((problem) => atItsPlace(problem, from)));
	}
	return ok(value as InferOutput<Schema>);
}

/** A list of the document's own, or of its catalogue or journal. */
function listsOf(value: Fields): unknown[][] {
	return Object.values(value).flatMap((field) =>
		Array.isArray(field)
			? [field]
			: Object.values(isFields(field) ? field : {}).filter((inner) => Array.isArray(inner))
	);
}

function sliceOf(value: Fields, from: number): Fields {
	return mapped(value, (field) =>
		isFields(field) ? mapped(field, (inner) => cut(inner, from)) : cut(field, from)
	);
}

function cut(field: unknown, from: number): unknown {
	return Array.isArray(field) ? field.slice(from, from + SLICE) : field;
}

function mapped(fields: Fields, by: (field: unknown) => unknown): Fields {
	return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, by(field)]));
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first place in a path that counts is one in a list that was sliced. */
function atItsPlace(problem: ShapeProblem, from: number): ShapeProblem {
	const at = problem.path.findIndex((step) => typeof step === 'number');
	if (at < 0 || at > 2) return problem;
	return { ...problem, path: problem.path.with(at, (problem.path[at] as number) + from) };
}
