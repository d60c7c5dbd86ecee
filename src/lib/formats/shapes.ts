import type { GenericSchema, InferOutput } from 'valibot';
import type { Catalogue } from '../domain/catalogue';
import type { Entry } from '../domain/entry';
import { err, type Result } from '../domain/result';
import { catalogueShape } from './shapes-catalogue';
import { entryShape } from './shapes-entry';
import { guardProblems } from './shapes-guard';
import { parseShape, type ShapeProblem } from './shapes-problem';

/** An entry from a file, a link or a backup, or everything that is wrong with its shape. Never throws. */
export function parseEntry(value: unknown): Result<Entry, ShapeProblem[]> {
	return guarded(entryShape, value);
}

/** A catalogue from a snapshot or an import, or everything that is wrong with its shape. Never throws. */
export function parseCatalogue(value: unknown): Result<Catalogue, ShapeProblem[]> {
	return guarded(catalogueShape, value);
}

function guarded<const Schema extends GenericSchema>(
	schema: Schema,
	value: unknown
): Result<InferOutput<Schema>, ShapeProblem[]> {
	const problems = guardProblems(value);
	return problems.length > 0 ? err(problems) : parseShape(schema, value);
}

/** Without `readonly`, which TypeScript does not count when it compares. */
type Plain<Value> = Value extends readonly (infer Item)[]
	? Plain<Item>[]
	: Value extends object
		? { -readonly [Key in keyof Value]: Plain<Value[Key]> }
		: Value;

type Equal<Left, Right> =
	(<Any>() => Any extends Left ? 1 : 2) extends <Any>() => Any extends Right ? 1 : 2 ? true : false;

type SameShape<Schema extends GenericSchema, Value> = Equal<
	Plain<InferOutput<Schema>>,
	Plain<Value>
>;

/** Does not compile once a shape and its domain type part ways. */
true satisfies SameShape<typeof entryShape, Entry>;
true satisfies SameShape<typeof catalogueShape, Catalogue>;
