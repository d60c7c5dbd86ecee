import type { BaseIssue, GenericSchema, InferOutput } from 'valibot';
import * as v from 'valibot';
import { err, ok, type Result } from '../domain/result';

export type ShapeProblemCode =
	| 'unknown-key'
	| 'missing-key'
	| 'wrong-type'
	| 'not-allowed'
	| 'forbidden-key'
	| 'too-deep'
	/** An id that another of its list has, and one that names what is not there. */
	| 'duplicate-id'
	| 'dangling';

/** One thing wrong with the shape of a value: where, what stands there, what should. */
export interface ShapeProblem {
	readonly code: ShapeProblemCode;
	readonly path: readonly (string | number)[];
	readonly found: string;
	readonly expected: string;
}

type Issue = BaseIssue<unknown>;

const LONGEST_FOUND = 60;
const TYPE_WORDS: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'a number',
	boolean: 'true or false',
	array: 'a list'
};

/** A value in few words, for the `found` of a problem. */
export function describe(value: unknown): string {
	if (value === undefined) return 'nothing';
	if (value === null) return 'an empty value';
	if (typeof value === 'string') return describeText(value);
	if (Array.isArray(value))
		return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
	if (typeof value === 'object') return `a mapping of ${Object.keys(value).slice(0, 6).join(', ')}`;
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	return `a ${typeof value}`;
}

function describeText(text: string): string {
	if (text.length <= LONGEST_FOUND) return JSON.stringify(text);
	const start = JSON.stringify(`${wholeStart(text, LONGEST_FOUND - 1)}…`);
	return `${start} (${text.length} characters)`;
}

/** The first characters of a text, none of them halved. */
function wholeStart(text: string, most: number): string {
	return Array.from(text.slice(0, 2 * most))
		.slice(0, most)
		.join('');
}

/** Our own words where a schema gives none; a schema's own message always wins. */
function expectedOf(issue: Issue): string {
	if (issue.expected === 'Object') return 'a mapping';
	if (issue.type === 'picklist' || issue.type === 'literal' || issue.type === 'variant') {
		const words = (issue.expected ?? '').replace(/^\(|\)$|"/g, '').split(' | ');
		return words.length > 1 ? `one of ${words.join(', ')}` : `${words[0]}`;
	}
	return TYPE_WORDS[issue.type] ?? issue.expected ?? 'another value';
}

/** Checks a value and lists everything that is wrong with it, or the first thing only. Schemas may transform. */
export function parseShape<const Schema extends GenericSchema>(
	schema: Schema,
	value: unknown,
	tell: 'all' | 'first' = 'all'
): Result<InferOutput<Schema>, ShapeProblem[]> {
	const parsed = v.safeParse(schema, value, {
		abortEarly: tell === 'first',
		abortPipeEarly: true,
		message: expectedOf
	});
	return parsed.success
		? ok(parsed.output)
		: err(parsed.issues.flatMap((issue) => problemsOf(issue)));
}

function keysOf(issue: Issue): (string | number)[] {
	return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function problemsOf(issue: Issue, above: readonly (string | number)[] = []): ShapeProblem[] {
	const path = [...above, ...keysOf(issue)];
	const deeper = issue.issues && deepest(issue.issues);
	if (deeper) return deeper.flatMap((inner) => problemsOf(inner, path));
	if (issue.type === 'strict_object' && issue.path?.at(-1)?.origin === 'key') {
		return issue.expected === 'never' ? unknownKeys(issue, path) : [missingKey(path)];
	}
	const code = issue.kind === 'schema' ? 'wrong-type' : 'not-allowed';
	return [{ code, path, found: describe(issue.input), expected: issue.message }];
}

/** Of a union's cases, the one that got furthest says best what is wrong; none got anywhere: the union itself. */
function deepest(issues: readonly Issue[]): Issue[] | undefined {
	const depth = Math.max(0, ...issues.map((issue) => issue.path?.length ?? 0));
	return depth > 0 ? issues.filter((issue) => (issue.path?.length ?? 0) > 0) : undefined;
}

function missingKey(path: readonly (string | number)[]): ShapeProblem {
	return {
		code: 'missing-key',
		path,
		found: 'nothing',
		expected: `the key ${String(path.at(-1))}`
	};
}

/** Valibot names the first unknown key only; `keys` of `shapes-scalars.ts` tells us the known ones. */
function unknownKeys(issue: Issue, path: readonly (string | number)[]): ShapeProblem[] {
	const known = Array.isArray(issue.requirement) ? (issue.requirement as string[]) : [];
	const holder = issue.path?.at(-1)?.input;
	const strangers = Object.keys(holder ?? {}).filter((key) => !known.includes(key));
	return strangers.map((key) => ({
		code: 'unknown-key',
		path: [...path.slice(0, -1), key],
		found: `the key ${describe(key)}`,
		expected: `one of the keys ${known.join(', ')}`
	}));
}
