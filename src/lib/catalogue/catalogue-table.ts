import type { PredictionState } from '../domain/board';
import type { Catalogue } from '../domain/catalogue';
import { articleStateOf } from '../domain/article-state';
import type { PredictionKind } from '../domain/prediction';
import { replay } from '../domain/replay';
import { VERDICTS } from '../domain/verdict';

const KINDS: readonly PredictionKind[] = [
	'binary',
	'choice',
	'numeric',
	'date',
	'conditional',
	'not scorable'
];

/**
 * The catalogue for a terminal, as of the day that it is known to: every claim by article in reading order
 * with its kind and its verdict, then how many of each there are by article.
 */
export function catalogueTable(catalogue: Catalogue): string {
	const board = replay(catalogue, [], catalogue.knownTo);
	const articles = catalogue.articles.map((article) => ({
		article,
		states: articleStateOf(board, article).claims.map(({ state }) => state)
	}));
	const verdicts = VERDICTS.filter(
		(verdict) =>
			verdict !== 'not scorable' && board.predictions.some((state) => state.verdict === verdict)
	);
	const totals = (name: string, states: readonly PredictionState[]) => [
		name,
		String(states.length),
		...KINDS.map((kind) => countOf(states, (state) => state.kind === kind)),
		...verdicts.map((verdict) => countOf(states, (state) => state.verdict === verdict))
	];
	return [
		...articles.map(({ article, states }) =>
			[`${article.id}  ${article.title}`, columns(states.map(claimRow), 'start')].join('\n')
		),
		columns(
			[
				['article', 'all', ...KINDS, ...verdicts],
				...articles.map(({ article, states }) => totals(article.id, states)),
				totals('all', board.predictions)
			],
			'end'
		),
		summary(catalogue)
	].join('\n\n');
}

function claimRow({ prediction, kind, verdict }: PredictionState): string[] {
	return ['', `¶${prediction.passage?.paragraphs ?? ''}`, prediction.id, kind, verdict];
}

function countOf(
	states: readonly PredictionState[],
	is: (state: PredictionState) => boolean
): string {
	return String(states.filter(is).length);
}

function summary({
	entries,
	scenarios,
	figures,
	sources,
	forecasters,
	knownTo
}: Catalogue): string {
	const count = (type: string) => entries.filter((entry) => entry.type === type).length;
	return [
		`${scenarios.length} scenarios`,
		`${figures.length} figures with ${count('observation')} observations`,
		`${sources.length} sources`,
		`${forecasters.length} forecasters`,
		`${count('evidence')} pieces of evidence`,
		`${count('resolution')} resolutions`,
		`known to ${knownTo}`
	].join(', ');
}

function columns(rows: readonly (readonly string[])[], align: 'start' | 'end'): string {
	const widths = (rows[0] ?? []).map((_, at) =>
		Math.max(...rows.map((cells) => cells[at]?.length ?? 0))
	);
	const fitted = (cell: string, at: number) =>
		at === 0 || align === 'start' ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
	return rows.map((cells) => cells.map(fitted).join('  ').trimEnd()).join('\n');
}
