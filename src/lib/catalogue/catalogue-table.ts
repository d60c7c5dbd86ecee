import type { Catalogue } from '../domain/catalogue';
import { compareText } from '../domain/day';
import type { PredictionEntry } from '../domain/entry';
import { kindOf, type PredictionKind } from '../domain/prediction';

const KINDS: readonly PredictionKind[] = [
	'binary',
	'choice',
	'numeric',
	'date',
	'conditional',
	'not scorable'
];

/** The catalogue for a terminal: ids by article and kind, `+` resolved and `-` open, then totals. */
export function catalogueTable({ entries, articles, ...rest }: Catalogue): string {
	const predictions = entries.filter((entry) => entry.type === 'prediction');
	const resolved = new Set(
		entries.flatMap((entry) => (entry.type === 'resolution' ? [entry.prediction] : []))
	);
	const of = (article: string, kind: PredictionKind) =>
		predictions
			.filter(({ prediction }) => prediction.passage?.article === article)
			.filter(({ prediction }) => kindOf(prediction) === kind)
			.sort((left, right) => compareText(left.id, right.id));
	const sections = articles.map(({ id, title }) => [
		`${id}  ${title}`,
		...KINDS.flatMap((kind) => section(kind, of(id, kind), resolved))
	]);
	const rows = [
		...articles
			.map(({ id }) => [id, ...KINDS.map((kind) => of(id, kind))] as const)
			.map(([id, ...cells]) => row(id, cells.flat(), cells, resolved))
	];
	const all = KINDS.map((kind) =>
		predictions.filter(({ prediction }) => kindOf(prediction) === kind)
	);
	const total = row('all', predictions, all, resolved);
	const header = ['article', ...KINDS, 'all', 'resolved', 'open'];
	const count = (type: string) => entries.filter((entry) => entry.type === type).length;
	return [
		...sections.map((lines) => lines.join('\n')),
		columns([header, ...rows, total]),
		[
			`${rest.scenarios.length} scenarios`,
			`${rest.figures.length} figures with ${count('observation')} observations`,
			`${rest.sources.length} sources`,
			`${rest.forecasters.length} forecasters`,
			`${count('evidence')} pieces of evidence`,
			`${count('resolution')} resolutions`,
			`known to ${rest.knownTo}`
		].join(', ')
	].join('\n\n');
}

function section(
	kind: PredictionKind,
	predictions: readonly PredictionEntry[],
	resolved: ReadonlySet<string>
): string[] {
	if (predictions.length === 0) return [];
	return [`  ${kind}`, ...predictions.map(({ id }) => `    ${resolved.has(id) ? '+' : '-'} ${id}`)];
}

function row(
	name: string,
	all: readonly PredictionEntry[],
	cells: readonly (readonly PredictionEntry[])[],
	resolved: ReadonlySet<string>
): string[] {
	const settled = all.filter(({ id }) => resolved.has(id)).length;
	const open = all.filter(({ id, prediction }) => !resolved.has(id) && !prediction.notScorable);
	const counts = [...cells.map((cell) => cell.length), all.length, settled, open.length];
	return [name, ...counts.map(String)];
}

function columns(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).map((_, at) =>
		Math.max(...rows.map((cells) => cells[at]?.length ?? 0))
	);
	return rows
		.map((cells) =>
			cells
				.map((cell, at) =>
					at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)
				)
				.join('  ')
		)
		.join('\n');
}
