import { error } from '@sveltejs/kit';
import type { Catalogue } from '$lib/domain/catalogue';
import { replay } from '$lib/domain/replay';
import {
	articlesCsv,
	eventsCsv,
	evidenceCsv,
	figuresCsv,
	goalsCsv,
	observationsCsv,
	resolutionsCsv,
	slipsCsv,
	sourcesCsv
} from '$lib/formats/catalogue-csv';
import { predictionCsv } from '$lib/formats/prediction-csv';
import catalogue from 'virtual:catalogue';
import { CATALOGUE_TABLES, type CatalogueTable } from '../catalogue-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const WRITERS: Readonly<Record<CatalogueTable, (catalogue: Catalogue) => string>> = {
	predictions: predictionsCsv,
	evidence: evidenceCsv,
	resolutions: resolutionsCsv,
	articles: articlesCsv,
	slips: slipsCsv,
	figures: figuresCsv,
	observations: observationsCsv,
	goals: goalsCsv,
	events: eventsCsv,
	sources: sourcesCsv
};

/** As the catalogue has it, without a reader's journal, as of the day that it is known to. */
function predictionsCsv(catalogue: Catalogue): string {
	const board = replay(catalogue, [], catalogue.knownTo);
	return predictionCsv(board, board.predictions);
}

export const entries: EntryGenerator = () => CATALOGUE_TABLES.map((table) => ({ table }));

export const GET: RequestHandler = ({ params }) => {
	const table = CATALOGUE_TABLES.find((table) => table === params.table);
	if (!table) error(404, 'no such table');
	return new Response(WRITERS[table](catalogue), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
