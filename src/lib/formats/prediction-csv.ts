import type { Board, PredictionState } from '../domain/board';
import { citedPage } from '../domain/citation';
import type { Citation, Search } from '../domain/entry';
import { figureOf, type Question, type RelatedPrediction } from '../domain/prediction';
import { unreachable } from '../domain/result';
import { forecasterOf } from '../domain/track-record';
import { csvFile } from './csv';
import { outcomeCell } from './outcome-cell';

/**
 * Predictions as a CSV file, a row each: ids, clocks and codes as the catalogue has them, for other programs.
 * Several values in one cell (tags, sources) stand apart by a bar. `as_of` is the day that the verdicts are of.
 */
export function predictionCsv(board: Board, states: readonly PredictionState[]): string {
	const columns = columnsOf(board);
	const heads = columns.map(([head]) => head);
	return csvFile([heads, ...states.map((state) => columns.map(([, cell]) => cell(state)))]);
}

type Column = readonly [head: string, cell: (state: PredictionState) => string];

function columnsOf(board: Board): Column[] {
	const articles = new Map(board.catalogue.articles.map((article) => [article.id, article]));
	const linkOf = (citation: Citation | Search) => citedPage(board.catalogue, citation)?.url;
	return [
		['id', ({ prediction }) => prediction.id],
		['title', ({ prediction }) => prediction.title],
		['claim', ({ prediction }) => prediction.claim],
		['kind', ({ kind }) => kind],
		['question', ({ prediction }) => prediction.question.kind],
		['stated', ({ prediction }) => statedCell(prediction.question)],
		[
			'unit',
			({ prediction: { question } }) => (question.kind === 'numeric' ? question.target.unit : '')
		],
		['scenario', ({ scenario }) => scenario ?? ''],
		['forecaster', ({ prediction }) => prediction.forecaster],
		['forecaster_name', ({ prediction }) => forecasterOf(board, prediction.forecaster).name],
		['forecaster_role', ({ prediction }) => forecasterOf(board, prediction.forecaster).role],
		['article', ({ prediction }) => prediction.passage?.article ?? ''],
		[
			'publisher',
			({ prediction: { passage } }) => articles.get(passage?.article ?? '')?.publisher ?? ''
		],
		['paragraphs', ({ prediction }) => prediction.passage?.paragraphs ?? ''],
		[
			'link',
			({ prediction: { url, passage } }) => url ?? articles.get(passage?.article ?? '')?.url ?? ''
		],
		['hedge', ({ prediction }) => prediction.hedge?.phrase ?? ''],
		['leaning', ({ prediction }) => prediction.hedge?.leaning ?? ''],
		['encoder_confidence', ({ prediction }) => prediction.hedge?.confidence ?? ''],
		['said_on', ({ prediction }) => prediction.saidOn],
		['said_basis', ({ prediction }) => prediction.saidBasis],
		['opens_on', ({ prediction }) => prediction.window.opensOn],
		['closes_on', ({ prediction }) => prediction.window.closesOn ?? ''],
		['window_basis', ({ prediction }) => prediction.window.basis],
		['came_true_if', ({ prediction }) => prediction.criteria?.cameTrueIf ?? ''],
		['decided_by', ({ prediction }) => prediction.criteria?.decidedBy ?? ''],
		['partly_if', ({ prediction }) => prediction.criteria?.partlyIf ?? ''],
		['partly_counts', ({ prediction }) => prediction.criteria?.partlyCounts ?? ''],
		['fine_print', ({ prediction }) => prediction.criteria?.finePrint ?? ''],
		['if_nothing_changes', ({ prediction }) => prediction.ifNothingChanges ?? ''],
		['conditions', ({ conditions }) => barred(conditions.map(({ condition }) => condition.text))],
		[
			'condition_predictions',
			({ conditions }) => barred(conditions.flatMap(({ condition }) => condition.prediction ?? []))
		],
		['not_scorable_for', ({ prediction }) => barred(prediction.notScorable?.missing ?? [])],
		['proxy', ({ prediction }) => prediction.notScorable?.proxy?.text ?? ''],
		['figure', ({ prediction }) => figureOf(prediction) ?? ''],
		['status', ({ status }) => status],
		['verdict', ({ verdict }) => verdict],
		[
			'outcome',
			({ resolution }) =>
				resolution?.ruling.as === 'outcome' ? outcomeCell(resolution.ruling.outcome) : ''
		],
		['why', whyCell],
		['settled_on', ({ settledOn }) => settledOn ?? ''],
		['happened_on', ({ resolution, timing }) => timing?.happenedOn ?? resolution?.happenedOn ?? ''],
		['days_early_least', ({ timing }) => (timing ? String(timing.min) : '')],
		['days_early_most', ({ timing }) => (timing ? String(timing.max) : '')],
		['early_against', ({ timing }) => timing?.against ?? ''],
		['already_known', ({ alreadyKnown }) => (alreadyKnown ? 'yes' : 'no')],
		['evidence_strength', ({ resolution }) => resolution?.strength ?? ''],
		[
			'sources',
			({ evidence }) =>
				barred([...new Set(evidence.flatMap(({ citation }) => linkOf(citation) ?? []))])
		],
		['related', ({ prediction }) => barred((prediction.related ?? []).map(relatedCell))],
		['tags', ({ prediction }) => barred(prediction.tags ?? [])],
		['as_of', () => board.asOf]
	];
}

function barred(values: readonly string[]): string {
	return values.join(' | ');
}

/** "repeats ties-deepen-despite-us". */
function relatedCell({ prediction, as }: RelatedPrediction): string {
	return `${as} ${prediction}`;
}

function statedCell(question: Question): string {
	switch (question.kind) {
		case 'binary':
			return '';
		case 'choice':
			return barred(question.favoured);
		case 'numeric': {
			const { operator, value, tolerance, period } = question.target;
			const width = tolerance === undefined ? '' : ` ±${tolerance}`;
			return `${operator} ${value}${width}${period === undefined ? '' : ` in ${period}`}`;
		}
		case 'date': {
			const { from, to } = question.target;
			return from === undefined || from === to ? to : `${from}..${to}`;
		}
		default:
			return unreachable(question);
	}
}

/** Why it is void, what of it held and what did not, or what the resolution notes. */
function whyCell({ resolution, verdict, conditions, prediction }: PredictionState): string {
	if (verdict === 'not scorable') return prediction.notScorable?.why ?? '';
	const failed = conditions.find(({ state }) => state === 'failed');
	if (verdict === 'annulled' && failed) return failed.condition.text;
	if (!resolution) return '';
	const { ruling, note } = resolution;
	if (ruling.as !== 'outcome') return ruling.why;
	const { partly } = ruling;
	return partly ? barred([partly.held, partly.failed]) : (note ?? '');
}
