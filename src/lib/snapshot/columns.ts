/*
 * A value laid out for packing: alike fields of many mappings stand together, column by column, and a text
 * that occurs again is named by its place in a table. Deflate looks back 32 kB only; so laid out, what
 * repeats stands near, or is a number. Knows nothing of what the value means: any JSON goes in and comes out.
 */

/** Texts that occur more than once, and the value as a column of one. */
export type Packed = readonly [table: readonly string[], column: Column];

/** As many values of one kind as its holder says: texts, bare values, lists, mappings; or kinds mixed. */
export type Column =
	| { readonly s: readonly (string | number)[] }
	| { readonly n: readonly Bare[] }
	| { readonly l: readonly number[]; readonly v: Column }
	| { readonly m: readonly Field[] }
	| { readonly x: string; readonly of: Readonly<Partial<Record<Kind, Column>>> };

/** A key, its values, and where not every mapping has it, a `1` for each that does. */
export type Field = readonly [key: string, values: Column, has?: string];

type Bare = number | boolean | null;
type Kind = 's' | 'n' | 'l' | 'm';
type Mapping = Readonly<Record<string, unknown>>;

/** A shorter text costs about as much as its number in the table. */
const SHORTEST = 8;

export function packColumns(value: unknown): Packed {
	const again = repeatedIn(value);
	const table: string[] = [];
	const places = new Map<string, number>();
	const named = (text: string): string | number => {
		if (!again.has(text)) return text;
		const known = places.get(text);
		if (known !== undefined) return known;
		places.set(text, table.length);
		table.push(text);
		return table.length - 1;
	};
	return [table, columnOf([value], named)];
}

function repeatedIn(value: unknown): Set<string> {
	const once = new Set<string>();
	const again = new Set<string>();
	const visit = (inner: unknown): void => {
		if (typeof inner === 'string') {
			if (inner.length >= SHORTEST) (once.has(inner) ? again : once).add(inner);
		} else if (typeof inner === 'object' && inner !== null) Object.values(inner).forEach(visit);
	};
	visit(value);
	return again;
}

function columnOf(values: readonly unknown[], named: (text: string) => string | number): Column {
	const kinds = values.map(kindOf);
	const all = [...new Set(kinds)];
	if (all.length > 1) {
		const ofKind = (kind: Kind) => values.filter((_, index) => kinds[index] === kind);
		const of = Object.fromEntries(all.map((kind) => [kind, columnOf(ofKind(kind), named)]));
		return { x: kinds.join(''), of };
	}
	switch (all[0]) {
		case 's':
			return { s: (values as string[]).map(named) };
		case 'l': {
			const lists = values as unknown[][];
			return { l: lists.map(({ length }) => length), v: columnOf(lists.flat(), named) };
		}
		case 'm':
			return { m: fieldsOf(values as Mapping[], named) };
		default:
			return { n: values as Bare[] };
	}
}

function fieldsOf(mappings: readonly Mapping[], named: (text: string) => string | number): Field[] {
	const fields = mappings.map((mapping) =>
		Object.entries(mapping).filter(([, value]) => value !== undefined)
	);
	const keys = new Set(fields.flatMap((entries) => entries.map(([key]) => key)));
	return [...keys].map((key): Field => {
		const having = mappings.filter((mapping) => mapping[key] !== undefined);
		const values = columnOf(
			having.map((mapping) => mapping[key]),
			named
		);
		if (having.length === mappings.length) return [key, values];
		const has = mappings.map((mapping) => (mapping[key] === undefined ? '0' : '1')).join('');
		return [key, values, has];
	});
}

function kindOf(value: unknown): Kind {
	if (typeof value === 'string') return 's';
	if (Array.isArray(value)) return 'l';
	return typeof value === 'object' && value !== null ? 'm' : 'n';
}
