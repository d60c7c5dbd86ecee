import { err, ok, type Result } from '../domain/result';
import { DEEPEST } from './limits';

/** Why columns give no value: they don't fit together, or would give more than may be. */
export type ColumnsProblem = 'columns' | 'oversized';

/** Marks, quotes and commas around a value in JSON, at the least. */
const AROUND = 2;

class Refused extends Error {
	constructor(readonly problem: ColumnsProblem) {
		super(problem);
	}
}

/**
 * The value that `packColumns` laid out. Trusts nothing: every count is held against what stands there, and
 * what comes of it is weighed while it is made, for a few columns could name one long text a million times.
 */
export function unpackColumns(packed: unknown, most: number): Result<unknown, ColumnsProblem> {
	try {
		const [table, column] = listOf(packed, 2);
		const [value] = new Unpacking(listOf(table), most).values(column, 1, 0);
		return ok(value);
	} catch (problem) {
		if (problem instanceof Refused) return err(problem.problem);
		throw problem;
	}
}

class Unpacking {
	readonly #table: readonly unknown[];
	readonly #weights = new Map<unknown, number>();
	#left: number;

	constructor(table: readonly unknown[], most: number) {
		this.#table = table;
		this.#left = most;
	}

	/** So many values of a column. */
	values(column: unknown, count: number, depth: number): unknown[] {
		if (depth > DEEPEST) throw new Refused('oversized');
		this.#weigh(count * AROUND);
		const { s, n, l, v, m, x, of } = fieldsOf(column);
		if (s !== undefined) return listOf(s, count).map((named) => this.#text(named));
		if (n !== undefined) return listOf(n, count).map(bareOf);
		if (l !== undefined) return this.#lists(listOf(l, count), v, depth);
		if (m !== undefined) return this.#mappings(listOf(m), count, depth);
		return this.#mixed(x, fieldsOf(of), count, depth);
	}

	#text(named: unknown): string {
		const text = typeof named === 'number' ? this.#table[named] : named;
		if (typeof text !== 'string') throw new Refused('columns');
		this.#weigh(this.#weightOf(text));
		return text;
	}

	#lists(lengths: readonly unknown[], inner: unknown, depth: number): unknown[] {
		const counts = lengths.map(countOf);
		const all = this.values(
			inner,
			counts.reduce((sum, count) => sum + count, 0),
			depth + 1
		);
		let at = 0;
		return counts.map((count) => all.slice(at, (at += count)));
	}

	#mappings(fields: readonly unknown[], count: number, depth: number): unknown[] {
		const entries = Array.from({ length: count }, (): [string, unknown][] => []);
		for (const field of fields) {
			const [key, column, has] = listOf(field);
			if (typeof key !== 'string') throw new Refused('columns');
			const holders = has === undefined ? entries : entries.filter(marked(has, count, '1'));
			this.#weigh(holders.length * this.#weightOf(key));
			const values = this.values(column, holders.length, depth + 1);
			holders.forEach((holder, index) => holder.push([key, values[index]]));
		}
		// Whatever the keys are called, this sets nothing but fields of a new mapping.
		return entries.map((fields) => Object.fromEntries(fields));
	}

	#mixed(kinds: unknown, of: Fields, count: number, depth: number): unknown[] {
		const mixed: unknown[] = [];
		let given = 0;
		for (const kind of ['s', 'n', 'l', 'm']) {
			const isOne = marked(kinds, count, kind);
			const places = Array.from({ length: count }, (_, index) => index).filter(isOne);
			if (places.length === 0) continue;
			const values = this.values(of[kind], places.length, depth + 1);
			places.forEach((place, index) => (mixed[place] = values[index]));
			given += places.length;
		}
		if (given !== count) throw new Refused('columns');
		return mixed;
	}

	#weightOf(text: string): number {
		let weight = this.#weights.get(text);
		if (weight === undefined) {
			weight = new TextEncoder().encode(text).length;
			this.#weights.set(text, weight);
		}
		return weight;
	}

	#weigh(bytes: number): void {
		this.#left -= bytes;
		if (this.#left < 0) throw new Refused('oversized');
	}
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
	if (typeof value !== 'object' || value === null) throw new Refused('columns');
	return value as Fields;
}

function listOf(value: unknown, length?: number): readonly unknown[] {
	if (!Array.isArray(value)) throw new Refused('columns');
	if (length !== undefined && value.length !== length) throw new Refused('columns');
	return value;
}

function bareOf(value: unknown): unknown {
	if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
	throw new Refused('columns');
}

function countOf(value: unknown): number {
	if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
	throw new Refused('columns');
}

/** Whether a place among so many bears a mark. */
function marked(marks: unknown, count: number, mark: string): (_: unknown, at: number) => boolean {
	if (typeof marks !== 'string' || marks.length !== count) throw new Refused('columns');
	return (_, at) => marks[at] === mark;
}
