import { citedPage } from '../domain/citation';
import type { Catalogue } from '../domain/catalogue';
import type { Citation, Entry, ResolutionEntry, Search } from '../domain/entry';
import { csvFile } from './csv';
import { outcomeCell } from './outcome-cell';

/*
 * The catalogue's records as CSV files, a row each, in codes and ISO days for other programs; several values
 * in one cell stand apart by a bar. Days that are only partly known stay partial: `2023-11`, `2023`.
 */

type Column<Row> = readonly [head: string, cell: (row: Row) => string | number | undefined];

function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
	return csvFile([
		columns.map(([head]) => head),
		...rows.map((row) => columns.map(([, cell]) => String(cell(row) ?? '')))
	]);
}

function entriesOf<Type extends Entry['type']>(catalogue: Catalogue, type: Type) {
	return catalogue.entries.filter(
		(entry): entry is Extract<Entry, { type: Type }> => entry.type === type
	);
}

function sourceOf(citation: Citation | Search): string {
	return 'source' in citation ? citation.source : '';
}

/** Every piece of evidence: which prediction it bears on, how, and where it was read, or looked for in vain. */
export function evidenceCsv(catalogue: Catalogue): string {
	const page = (citation: Citation | Search) => citedPage(catalogue, citation);
	return tableOf(
		[
			['id', ({ id }) => id],
			['prediction', ({ prediction }) => prediction],
			['known_on', ({ knownOn }) => knownOn],
			['bearing', ({ bearing }) => bearing],
			['says', ({ note }) => note],
			['source', ({ citation }) => sourceOf(citation)],
			['publisher', ({ citation }) => page(citation)?.publisher],
			['url', ({ citation }) => page(citation)?.url],
			['searched_where', ({ citation }) => ('where' in citation ? citation.where : '')]
		],
		entriesOf(catalogue, 'evidence')
	);
}

/** Every resolution, those overridden since too: `corrects` names the one that a later one replaces. */
export function resolutionsCsv(catalogue: Catalogue): string {
	return tableOf<ResolutionEntry>(
		[
			['id', ({ id }) => id],
			['prediction', ({ prediction }) => prediction],
			['ruling', ({ ruling }) => ruling.as],
			['outcome', ({ ruling }) => (ruling.as === 'outcome' ? outcomeCell(ruling.outcome) : '')],
			[
				'unit',
				({ ruling }) =>
					ruling.as === 'outcome' && ruling.outcome.kind === 'numeric' ? ruling.outcome.unit : ''
			],
			['held', ({ ruling }) => (ruling.as === 'outcome' ? ruling.partly?.held : '')],
			['did_not_hold', ({ ruling }) => (ruling.as === 'outcome' ? ruling.partly?.failed : '')],
			['why', ({ ruling }) => (ruling.as === 'outcome' ? '' : ruling.why)],
			['happened_on', ({ happenedOn }) => happenedOn],
			['known_on', ({ knownOn }) => knownOn],
			['recorded_at', ({ recordedAt }) => recordedAt],
			['strength', ({ strength }) => strength],
			['searched_on', ({ searched }) => searched?.on],
			['searched_where', ({ searched }) => searched?.where],
			['evidence', ({ evidence }) => evidence.join(' | ')],
			['note', ({ note }) => note],
			['corrects', ({ corrects }) => corrects],
			['reason', ({ reason }) => reason]
		],
		entriesOf(catalogue, 'resolution')
	);
}

/** Every observation of every figure with its unit, vintage and publisher. */
export function observationsCsv(catalogue: Catalogue): string {
	const figures = new Map(catalogue.figures.map((figure) => [figure.id, figure]));
	return tableOf(
		[
			['id', ({ id }) => id],
			['figure', ({ figure }) => figure],
			['figure_title', ({ figure }) => figures.get(figure)?.title],
			['period', ({ period }) => period],
			['qualifier', ({ qualifier }) => qualifier],
			['value', ({ value }) => value],
			['unit', ({ figure }) => figures.get(figure)?.shortUnit],
			['publisher', ({ publisher }) => publisher],
			['print', ({ print }) => print],
			['formula', ({ formula }) => formula],
			['published_on', ({ knownOn }) => knownOn],
			['source', ({ citation }) => sourceOf(citation)],
			['url', ({ citation }) => citedPage(catalogue, citation)?.url],
			['note', ({ note }) => note]
		],
		entriesOf(catalogue, 'observation')
	);
}

/** Every article: who published it, when, and how surely that is known. */
export function articlesCsv({ articles }: Catalogue): string {
	return tableOf(
		[
			['id', ({ id }) => id],
			['title', ({ title }) => title],
			['publisher', ({ publisher }) => publisher],
			['author', ({ author }) => author],
			['published_on', ({ publishedOn }) => publishedOn],
			['published_basis', ({ publishedBasis }) => publishedBasis],
			['published_note', ({ publishedNote }) => publishedNote],
			['language', ({ language }) => language],
			['translated_from', ({ translatedFrom }) => translatedFrom],
			['paragraphs', ({ paragraphs }) => paragraphs],
			['url', ({ url }) => url]
		],
		articles
	);
}

/** Every slip of an article: as printed, as meant, and the predictions that it touches. */
export function slipsCsv({ articles }: Catalogue): string {
	return tableOf(
		[
			['article', ({ article }) => article],
			['paragraphs', ({ paragraphs }) => paragraphs],
			['printed', ({ printed }) => printed],
			['meant', ({ meant }) => meant],
			['why', ({ why }) => why],
			['predictions', ({ predictions }) => predictions?.join(' | ')]
		],
		articles.flatMap(({ id, slips }) => slips.map((slip) => ({ ...slip, article: id })))
	);
}

/** Every figure: what it measures, in which unit, by whose count. */
export function figuresCsv({ figures }: Catalogue): string {
	return tableOf(
		[
			['id', ({ id }) => id],
			['title', ({ title }) => title],
			['measures', ({ measures }) => measures],
			['unit', ({ unit }) => unit],
			['short_unit', ({ shortUnit }) => shortUnit],
			['every', ({ every }) => every],
			['publisher', ({ publisher }) => publisher],
			['note', ({ note }) => note]
		],
		figures
	);
}

/** Every goal that was set for a figure outside the articles. */
export function goalsCsv({ figures }: Catalogue): string {
	return tableOf(
		[
			['figure', ({ figure }) => figure],
			['value', ({ value }) => value],
			['unit', ({ unit }) => unit],
			['by', ({ by }) => by],
			['stated_on', ({ statedOn }) => statedOn],
			['known_on', ({ statedOn, knownOn = statedOn }) => knownOn],
			['who', ({ who }) => who],
			['part', ({ part }) => part],
			['source', ({ source }) => source]
		],
		figures.flatMap(({ id, shortUnit, goals }) =>
			goals.map((goal) => ({ ...goal, figure: id, unit: shortUnit }))
		)
	);
}

/** Every event pinned to a figure. */
export function eventsCsv({ figures }: Catalogue): string {
	return tableOf(
		[
			['figure', ({ figure }) => figure],
			['happened_on', ({ happenedOn }) => happenedOn],
			['known_on', ({ knownOn }) => knownOn],
			['text', ({ text }) => text],
			['source', ({ source }) => source]
		],
		figures.flatMap(({ id, milestones }) => milestones.map((event) => ({ ...event, figure: id })))
	);
}

/** Every page cited. */
export function sourcesCsv({ sources }: Catalogue): string {
	return tableOf(
		[
			['id', ({ id }) => id],
			['publisher', ({ publisher }) => publisher],
			['url', ({ url }) => url],
			['published_on', ({ publishedOn }) => publishedOn],
			['published_note', ({ publishedNote }) => publishedNote],
			['caution', ({ caution }) => caution]
		],
		sources
	);
}
